internal import Canvas

/// Keys to look at something else, and to find and mark.
extension Bindings {
  static let looking: [Binding] = [
    Binding(
      .look(.needs),
      ["!"],
      in: onOne.subtracting([.needs]).union([.overview, .changes, .timeline]),
      .looking,
      "what needs you, and the key that deals with it",
      hint: .init(word: "needs you")
    ),
    Binding(
      .look(.overview),
      ["o"],
      in: onOne.union([.changes, .timeline]),
      .looking,
      "theme by theme, gaps, and our statuses over time",
      hint: .init(word: "overview")
    ),
    Binding(
      .look(.timeline),
      ["t"],
      in: onOne.union([.overview, .changes]),
      .looking,
      "reports and deadlines on one line of time",
      hint: .init(word: "timeline")
    ),
    Binding(
      .look(.changes),
      ["c"],
      in: onOne.union([.overview, .timeline]),
      .looking,
      "what changed since GRECO's last report",
      hint: .init(word: "changes")
    ),
    Binding(.copy, ["y"], in: onOne, .looking, "copies the text to the terminal's clipboard"),
    Binding(
      .toggleMouse,
      [.control("g")],
      in: views,
      .looking,
      "leaves the mouse to the terminal, and takes it back"
    ),
  ]

  static let finding: [Binding] = [
    Binding(
      .ask(.filter),
      ["f"],
      in: [.panes],
      .finding,
      "shows only some: by status, finding, date, institution",
      hint: .init(word: "filter")
    ),
    Binding(.ask(.sort), ["S"], in: [.panes], .finding, "another order"),
    Binding(
      .mark(.toggle),
      ["v", " "],
      in: [.panes],
      .finding,
      "marks it, so that several are changed at once",
      hint: .init(word: "mark")
    ),
    Binding(.mark(.all), ["V"], in: [.panes], .finding, "marks all that is shown, or none"),
    Binding(.mark(.invert), ["*"], in: [.panes], .finding, "marks what is not marked"),
  ]
}
