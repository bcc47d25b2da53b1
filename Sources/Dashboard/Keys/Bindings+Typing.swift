internal import Canvas

/// Keys in a line of text, and among what is offered for it.
extension Bindings {
  static let text: [Binding] = [
    Binding(
      .submit,
      [.enter],
      in: typing.union([.status]).subtracting([.form]),
      .typing,
      "takes what is typed or chosen",
      hint: .init(
        word: "",
        elsewhere: [
          .text: "save", .lastField: "save", .choosing: "take", .find: "keep", .status: "take",
        ]
      )
    ),
    Binding(
      .choose(.complete),
      [.enter, .tab],
      in: [.form],
      .typing,
      "the next field, with what is chosen",
      hint: .init(word: "next field")
    ),
    Binding(
      .submit,
      [.control("s")],
      in: [.form, .lastField],
      .typing,
      "saves the form, from any field",
      hint: .init(word: "save", elsewhere: [.lastField: ""])
    ),
    Binding(.choose(.complete), [.tab], in: [.text, .choosing], .typing, "completes"),
    Binding(.choose(.complete), [.tab], in: [.lastField], .typing, "the first field again"),
    Binding(
      .choose(.previousField),
      [.backTab],
      in: [.form, .lastField],
      .typing,
      "the field before"
    ),
    Binding(
      .choose(.previous),
      [.up, .control("p")],
      in: [.text, .form, .lastField, .choosing, .status],
      .typing,
      "the one above; without any, what was typed before",
      hint: .init(
        keys: [.up, .down],
        word: "",
        elsewhere: [
          .form: "choose", .lastField: "choose", .choosing: "choose", .status: "choose",
        ]
      )
    ),
    Binding(
      .choose(.next),
      [.down, .control("n")],
      in: [.text, .form, .lastField, .choosing, .status],
      .typing,
      "the one below"
    ),
    Binding(
      .compose,
      [.control("x")],
      in: [.text, .form, .lastField, .choosing],
      .typing,
      "the text in your own editor"
    ),
    Binding(
      .edit(.newLine),
      [.alt(.enter)],
      in: [.text, .form, .lastField, .choosing],
      .typing,
      "a new line, in a text"
    ),
    Binding(
      .edit(.left),
      [.left, .control("b")],
      in: typing,
      .typing,
      "a character back; of several to choose from, the one before"
    ),
    Binding(
      .edit(.right),
      [.right, .control("f")],
      in: typing,
      .typing,
      "a character on; of several to choose from, the next one"
    ),
    Binding(
      .edit(.wordLeft),
      [.alt("b"), .wordLeft, .alt(.left)],
      in: typing,
      .typing,
      "a word back"
    ),
    Binding(
      .edit(.wordRight),
      [.alt("f"), .wordRight, .alt(.right)],
      in: typing,
      .typing,
      "a word on"
    ),
    Binding(.edit(.start), [.home, .control("a")], in: typing, .typing, "to the beginning"),
    Binding(.edit(.end), [.end, .control("e")], in: typing, .typing, "to the end"),
    Binding(.edit(.rubOut), [.backspace, .control("h")], in: typing, .typing, "rubs out"),
    Binding(.edit(.delete), [.delete, .control("d")], in: typing, .typing, "rubs out ahead"),
    Binding(
      .edit(.rubOutWord),
      [.control("w"), .alt(.backspace)],
      in: typing,
      .typing,
      "rubs out a word"
    ),
    Binding(
      .edit(.rubOutToStart),
      [.control("u")],
      in: typing,
      .typing,
      "rubs out to the beginning"
    ),
    Binding(.edit(.rubOutToEnd), [.control("k")], in: typing, .typing, "rubs out to the end"),
    Binding(.move(.up), [.up], in: [.find], .typing, "up, among what is found"),
    Binding(.move(.down), [.down], in: [.find], .typing, "down, among what is found"),
  ]
}
