internal import Canvas
internal import Model

/// Keys that change the dossier.
extension Bindings {
  static let stepping: [Binding] = [
    Binding(
      .enter(.stepUp),
      ["+", "="],
      in: telling,
      .saying,
      "our status, or the selected measure, a step on",
      hint: .init(keys: ["+", "-"], word: "status")
    ),
    Binding(
      .enter(.stepDown),
      ["-"],
      in: telling,
      .saying,
      "our status, or the selected measure, a step back"
    ),
    Binding(
      .open,
      [.enter],
      in: views,
      .looking,
      "opens what is selected: a recommendation, a report, an institution; tells an entry whole",
      hint: .init(
        word: "open",
        elsewhere: [.screen(.detail): ""],
        onQuestion: "answer",
        onProposed: ""
      )
    ),
  ]

  static let saying: [Binding] = [
    Binding(.ask(.status), ["s"], in: telling, .saying, "our status, chosen by a letter"),
    Binding(.ask(.note), ["n"], in: telling, .entering, "a note", hint: .init(word: "note")),
    Binding(
      .ask(.find),
      ["/", "."],
      in: [.panes, .screen(.portfolio), .screen(.help)],
      .finding,
      "finds as you type",
      hint: .init(word: "find")
    ),
    Binding(.enter(.review), ["r"], in: telling, .saying, "looked at, nothing to change"),
    Binding(
      .enter(.undo),
      ["u"],
      in: inDossier,
      .saying,
      "takes back your last change",
      hint: .init(word: "undo")
    ),
    Binding(.enter(.redo), [.control("r")], in: inDossier, .saying, "takes the undo back"),
    Binding(
      .ask(.palette),
      // A key that every layout has in the same place.
      [":", .function(2)],
      in: views,
      .looking,
      "every command, found by a few letters",
      hint: .init(word: "commands")
    ),
  ]

  static let entering: [Binding] = [
    Binding(
      .ask(.measure),
      ["m"],
      in: telling,
      .entering,
      "a measure, with its day and state",
      hint: .init(word: "measure")
    ),
    Binding(.ask(.evidence), ["e"], in: telling, .entering, "evidence, an address or a path"),
    Binding(
      .ask(.refs),
      ["p"],
      in: telling,
      .entering,
      "a point of another plan, an address or words"
    ),
    Binding(.ask(.due), ["d"], in: telling, .entering, "the due date", hint: .init(word: "due")),
    Binding(.ask(.assign), ["a", "@"], in: telling, .entering, "who answers for it"),
    Binding(
      .enter(.correct),
      ["C"],
      in: telling,
      .entering,
      "corrects what was said, the selected entry or thing, or takes it back"
    ),
    Binding(.ask(.answer), ["A"], in: telling, .entering, "the answer in the next report"),
    Binding(.ask(.finding), ["F"], in: telling, .entering, "GRECO's finding in a report"),
    Binding(
      .ask(.new),
      ["N"],
      in: telling,
      .entering,
      "something new: a recommendation, a report and the like"
    ),
    Binding(.compose, ["E"], in: telling, .entering, "a note in your own editor"),
    Binding(
      .ask(.reportDate),
      ["M"],
      in: telling,
      .entering,
      "the date in GRECO's letter, when the next report is due"
    ),
  ]

  static let settling: [Binding] = (1...9).map { number in
    Binding(
      .enter(.settle(number)),
      [.character(Character(String(number)))],
      in: [.screen(.detail)],
      .saying,
      "of two entries, the one of that number holds"
    )
  }

  static let choosing: [Binding] = Command.Choice.allCases.enumerated().flatMap { place, choice in
    let letter = choice.letter
    let digit = choice == .unsay ? 0 : place + 1
    return [
      Binding(
        .enter(.say(choice)),
        [.character(Character(letter)), .character(Character(String(digit)))],
        in: [.status],
        .saying,
        choice.status?.words ?? "takes our word away"
      ),
      Binding(
        .enter(.sayWithNote(choice)),
        [.character(Character(letter.uppercased()))],
        in: [.status],
        .saying,
        "the same with a note: \(choice.status?.shortWords ?? "unsay")"
      ),
    ]
  }
}
