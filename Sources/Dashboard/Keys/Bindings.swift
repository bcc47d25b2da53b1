internal import Canvas

/// The one table of keys: input, footer and help are made from it.
///
/// `[` and `O` are never keys of their own: they follow Esc in what terminals send.
enum Bindings {
  private static let views: Set<Place> = [.panes, .detail, .timeline, .changes]
  private static let scrolling: Set<Place> = [.panes, .detail, .timeline, .changes, .help]
  private static let onOne: Set<Place> = [.panes, .detail]
  private static let typing: Set<Place> = [.text, .find]
  private static let everywhere = Set(Place.allCases)

  static let all: [Binding] =
    general + saying + settling + looking + moving + choosing + text + leaving

  private static let general: [Binding] = [
    Binding(
      .help,
      ["?"],
      in: views,
      .looking,
      "the marks and the keys of this place",
      hint: .init(word: "keys")
    ),
    Binding(
      .back,
      ["q"],
      in: scrolling,
      .leaving,
      "back; from the panes, quit",
      hint: .init(
        word: "quit",
        elsewhere: [.detail: "back", .timeline: "back", .changes: "back", .help: "back"]
      )
    ),
    Binding(.back, ["?"], in: [.help], .leaving, "back"),
    Binding(.back, ["t"], in: [.timeline], .leaving, "back"),
    Binding(.back, ["c"], in: [.changes], .leaving, "back"),
  ]

  private static let saying: [Binding] = [
    Binding(
      .enter(.stepUp),
      ["+", "="],
      in: onOne,
      .saying,
      "our status, a step towards implemented",
      hint: .init(keys: "+ -", word: "status")
    ),
    Binding(.enter(.stepDown), ["-"], in: onOne, .saying, "our status, a step back"),
    Binding(
      .open,
      [.enter],
      in: [.panes],
      .looking,
      "opens the recommendation in full",
      hint: .init(word: "open")
    ),
    Binding(
      .enter(.chooseStatus),
      ["s"],
      in: onOne,
      .saying,
      "our status, chosen by a letter"
    ),
    Binding(
      .enter(.note),
      ["n"],
      in: onOne,
      .saying,
      "a note",
      hint: .init(word: "note")
    ),
    Binding(
      .find,
      ["/", "."],
      in: [.panes],
      .looking,
      "finds as you type",
      hint: .init(word: "find")
    ),
    Binding(.enter(.review), ["r"], in: onOne, .saying, "looked at, nothing to change"),
    Binding(
      .enter(.undo),
      ["u"],
      in: onOne,
      .saying,
      "takes back your last change",
      hint: .init(word: "undo")
    ),
    Binding(
      .enter(.redo),
      [.control("r")],
      in: onOne,
      .saying,
      "takes the undo back"
    ),
  ]

  private static let looking: [Binding] = [
    Binding(
      .timeline,
      ["t"],
      in: onOne,
      .looking,
      "reports and deadlines on one line of time",
      hint: .init(word: "timeline")
    ),
    Binding(
      .changes,
      ["c"],
      in: onOne,
      .looking,
      "what changed since GRECO's last report",
      hint: .init(word: "changes")
    ),
  ]

  private static let moving: [Binding] =
    [
      Binding(.move(.down), [.down, "j"], in: scrolling, .moving, "down"),
      Binding(.move(.up), [.up, "k"], in: scrolling, .moving, "up"),
      Binding(
        .move(.left),
        [.left, "h"],
        in: onOne,
        .moving,
        "the column to the left; in a recommendation, the one before",
        hint: .init(keys: "h l", word: "", elsewhere: [.detail: "before, next"])
      ),
      Binding(
        .move(.right),
        [.right, "l"],
        in: onOne,
        .moving,
        "the column to the right; in a recommendation, the next one"
      ),
      Binding(.move(.nextPane), [.tab], in: [.panes], .moving, "the next theme"),
      Binding(.move(.previousPane), [.backTab], in: [.panes], .moving, "the theme before"),
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

  private static let settling: [Binding] = (1...9).map { number in
    Binding(
      .enter(.settle(number)),
      [.character(Character(String(number)))],
      in: [.detail],
      .saying,
      "of two answers, the one of that number holds"
    )
  }

  private static let choosing: [Binding] = [
    Binding(
      .enter(.say(.notImplemented)),
      ["n", "1"],
      in: [.status],
      .saying,
      "not implemented",
      hint: .init(word: "not")
    ),
    Binding(
      .enter(.say(.partlyImplemented)),
      ["p", "2"],
      in: [.status],
      .saying,
      "partly implemented",
      hint: .init(word: "partly")
    ),
    Binding(
      .enter(.say(.dealtWith)),
      ["d", "3"],
      in: [.status],
      .saying,
      "dealt with in a satisfactory manner",
      hint: .init(word: "dealt with")
    ),
    Binding(
      .enter(.say(.implemented)),
      ["i", "4"],
      in: [.status],
      .saying,
      "implemented satisfactorily",
      hint: .init(word: "implemented")
    ),
    Binding(
      .enter(.say(.unsay)),
      ["x", "0"],
      in: [.status],
      .saying,
      "takes our word away",
      hint: .init(word: "unsay")
    ),
  ]

  private static let text: [Binding] = [
    Binding(
      .submit,
      [.enter],
      in: typing,
      .typing,
      "takes what is typed",
      hint: .init(word: "", elsewhere: [.text: "save", .find: "keep"])
    ),
    Binding(.edit(.left), [.left, .control("b")], in: typing, .typing, "a character back"),
    Binding(.edit(.right), [.right, .control("f")], in: typing, .typing, "a character on"),
    Binding(.edit(.start), [.home, .control("a")], in: typing, .typing, "to the beginning"),
    Binding(.edit(.end), [.end, .control("e")], in: typing, .typing, "to the end"),
    Binding(.edit(.rubOut), [.backspace, .control("h")], in: typing, .typing, "rubs out"),
    Binding(.edit(.delete), [.delete, .control("d")], in: typing, .typing, "rubs out ahead"),
    Binding(.edit(.rubOutWord), [.control("w")], in: typing, .typing, "rubs out a word"),
    Binding(
      .edit(.rubOutToStart),
      [.control("u")],
      in: typing,
      .typing,
      "rubs out to the beginning"
    ),
    Binding(.move(.up), [.up], in: [.find], .typing, "up, among what is found"),
    Binding(.move(.down), [.down], in: [.find], .typing, "down, among what is found"),
  ]

  private static let leaving: [Binding] = [
    Binding(
      .leave,
      [.escape],
      in: everywhere,
      .leaving,
      "leaves what is open: question, view, filter, in that order",
      hint: .init(word: "", elsewhere: [.status: "leave", .text: "leave", .find: "show all"])
    ),
    Binding(
      .interrupt,
      [.control("c")],
      in: everywhere,
      .leaving,
      "leaves a question, else quits"
    ),
    Binding(.suspend, [.control("z")], in: everywhere, .leaving, "back to the shell; fg returns"),
    Binding(.redraw, [.control("l")], in: everywhere, .leaving, "draws the screen anew"),
  ]

  /// What each key asks for, place by place.
  static let byPlace: [Place: [Key: Command]] = {
    var tables: [Place: [Key: Command]] = [:]
    for binding in all {
      for place in binding.places {
        for key in binding.keys { tables[place, default: [:]][key] = binding.command }
      }
    }
    return tables
  }()
}
