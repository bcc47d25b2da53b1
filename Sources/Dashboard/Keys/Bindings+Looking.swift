internal import Canvas

/// Keys to look at something else, and to find and mark.
extension Bindings {
  static let looking: [Binding] =
    screen(.needs, "!", "what needs you, and the key that deals with it", hint: "needs you")
    + screen(
      .overview,
      "o",
      "the overview: report by report, who owes what",
      hint: "overview"
    )
    + screen(.report, "R", "the report that is due, or the selected one")
    + screen(.timeline, "t", "reports and deadlines on one line of time", hint: "timeline")
    + screen(
      .changes,
      "c",
      "what others entered since you looked; else what changed since GRECO's last report",
      hint: "changes"
    )
    + screen(.institutions, "w", "who owes what, institution by institution", hint: "who")
    + [
      Binding(
        .look(.portfolio),
        ["P"],
        in: telling,
        .looking,
        "all dossiers, where several are open"
      )
    ] + looks

  /// A key that opens a screen, and on it leads back.
  private static func screen(
    _ kind: ScreenKind,
    _ key: Key,
    _ help: String,
    hint: String? = nil
  ) -> [Binding] {
    let elsewhere = telling.subtracting([.screen(kind)])
    return [
      Binding(
        .look(kind),
        [key],
        in: elsewhere,
        .looking,
        help,
        hint: hint.map { .init(word: $0) }
      ),
      Binding(.back, [key], in: [.screen(kind)], .leaving, "back"),
    ]
  }

  private static let looks: [Binding] = [
    Binding(
      .copy,
      ["y"],
      in: telling,
      .looking,
      "copies the text to the terminal's clipboard, or the selected address"
    ),
    Binding(
      .sync,
      ["Y"],
      in: inDossier,
      .looking,
      "sends what you entered to those who share the dossier, and takes what they did"
    ),
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
    Binding(
      .toggleOwn,
      ["i"],
      in: Set([.panes] + [.needs, .overview, .timeline, .changes, .report].map(Place.screen)),
      .finding,
      "shows only what your institution answers for, and all again"
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
