internal import Canvas

/// Keys for what a file would enter.
extension Bindings {
  static let importing: [Binding] = [
    Binding(
      .take(.all),
      ["a"],
      in: [.screen(.imports)],
      .entering,
      "enters all of a file that is not left out, in one action",
      hint: .init(word: "enter all")
    ),
    Binding(
      .take(.toggle),
      [" ", "v"],
      in: [.screen(.imports)],
      .entering,
      "leaves out what a file would enter, or takes it along again",
      hint: .init(word: "leave out")
    ),
    Binding(
      .take(.target),
      ["t"],
      in: [.screen(.imports)],
      .entering,
      "gives what a file would enter to another recommendation",
      hint: .init(word: "other target")
    ),
  ]
}
