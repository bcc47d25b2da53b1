internal import Canvas

/// Keys to move about and to leave.
extension Bindings {
  static let moving: [Binding] =
    [
      Binding(.move(.down), [.down, "j"], in: scrolling, .moving, "down"),
      Binding(.move(.up), [.up, "k"], in: scrolling, .moving, "up"),
      Binding(
        .move(.left),
        [.left, "h"],
        in: views.subtracting([.screen(.changes)]),
        .moving,
        "the column to the left; in a recommendation or a report, the one before",
        hint: .init(
          keys: ["h", "l"],
          word: "",
          elsewhere: [.screen(.detail): "before, next", .screen(.report): "before, next"]
        )
      ),
      Binding(
        .move(.right),
        [.right, "l"],
        in: views.subtracting([.screen(.changes)]),
        .moving,
        "the column to the right; in a recommendation or a report, the next one"
      ),
      Binding(
        .move(.left),
        [.left, "h"],
        in: [.screen(.changes)],
        .moving,
        "what changed since the report before",
        hint: .init(keys: ["h", "l"], word: "another report")
      ),
      Binding(
        .move(.right),
        [.right, "l"],
        in: [.screen(.changes)],
        .moving,
        "what changed since the report after"
      ),
      Binding(
        .move(.nextPane),
        [.tab],
        in: columns,
        .moving,
        "the next theme; on a screen, the other column"
      ),
      Binding(
        .move(.previousPane),
        [.backTab],
        in: columns,
        .moving,
        "the theme before; on a screen, the other column"
      ),
      Binding(.move(.first), ["g", .home], in: scrolling, .moving, "the first"),
      Binding(.move(.last), ["G", .end], in: scrolling, .moving, "the last"),
      Binding(.move(.pageUp), [.pageUp, .control("b")], in: scrolling, .moving, "a page up"),
      Binding(.move(.pageDown), [.pageDown, .control("f")], in: scrolling, .moving, "a page down"),
    ]
    + (1...9).map { number in
      Binding(
        .move(.pane(number)),
        [.character(Character(String(number)))],
        in: [.panes],
        .moving,
        "the theme of that number"
      )
    }

  /// Where things can stand in columns.
  private static let columns: Set<Place> = [
    .panes, .screen(.detail), .screen(.report), .screen(.overview),
  ]

  static let leaving: [Binding] = [
    Binding(
      .leave,
      [.escape],
      in: everywhere,
      .leaving,
      "leaves what is open: question, view, marks, filter, the past, in that order",
      hint: .init(
        word: "",
        elsewhere: [
          .status: "leave", .text: "leave", .form: "leave", .lastField: "leave",
          .choosing: "leave", .find: "show all",
        ]
      )
    ),
    Binding(
      .interrupt,
      [.control("c")],
      in: everywhere,
      .leaving,
      "leaves a question, else ends the program at work, else quits"
    ),
    Binding(.suspend, [.control("z")], in: everywhere, .leaving, "back to the shell; fg returns"),
    Binding(.redraw, [.control("l")], in: everywhere, .leaving, "draws the screen anew"),
  ]
}
