internal import Canvas
internal import Model

/// Entries that stand against each other, each with the digit that settles it.
extension Telling {
  /// Each question to which two entries stand, and below it the entries with who and when.
  var twoEntries: [Line] {
    let questions = dossier.twoEntries(of: id)
    guard !questions.isEmpty else { return [] }
    let label = Line.Run(text: "".padded(to: Self.label), role: .quiet)
    var digit = 0
    var lines: [Line] = []
    for question in questions {
      if questions.count > 1 || question.knownKind != .status || question.on != id {
        lines.append(Line(label, Line.Run(text: words(for: question), role: .quiet)))
      }
      for answer in question.entries {
        digit += 1
        // After an undo, who said it first, not who took back what came after.
        let event = dossier.origin(of: answer)
        let said = "\(symbols.contested) \(digit) \(words(for: answer)),"
        lines.append(
          Line(
            label,
            Line.Run(text: said, role: .alarm),
            Line.Run(text: " \(event.by), \(words(for: dossier.day(of: event)))", role: .alarm)
          )
        )
      }
    }
    lines.append(Line(label, Line.Run(text: hint(digit), role: .quiet)))
    return lines
  }

  private func words(for answer: Event) -> String {
    dossier.words(for: answer, days: \.words, in: state.settings.languages)
  }

  private func words(for question: TwoEntries) -> String {
    "two entries, \(question.words(of: id))"
  }

  private func hint(_ count: Int) -> String {
    guard state.readOnlyReason == nil else { return "the last of them counts for now" }
    let keys = count == 2 ? "1 or 2" : "a digit"
    // A digit settles it in the recommendation only; elsewhere it chooses a theme, or nothing.
    return state.screenPlace == .screen(.detail)
      ? "the last counts for now; \(keys) settles it"
      : "the last counts for now; \(symbols.enter) opens it, \(keys) there settles it"
  }
}

/// Reports, dates and institutions to which two entries stand.
extension State {
  /// Which there are, in a few words; nil where there are none.
  var disputedProcedureWords: String? {
    let ids = dossier.twoEntriesOnProcedure.map(\.on).unique
    guard let first = ids.first else { return nil }
    let more = ids.count > 1 ? " and \(ids.count - 1) more" : ""
    return "two entries: \(dossier.name(ofProcedure: first, in: settings.languages))\(more)"
  }

  /// A heading, and of each what the entries differ in and how it is settled; nothing where there are
  /// none.
  func disputedProcedure(width: Int) -> [Line] {
    let questions = dossier.twoEntriesOnProcedure
    guard !questions.isEmpty else { return [] }
    let languages = settings.languages
    let heading = "Two entries to reports, dates or institutions  \(questions.count)"
    return Line.paragraph(heading, .alarm, width: width)
      + questions.flatMap { question in
        let name = dossier.name(ofProcedure: question.on, in: languages)
        let said = dossier.differences(question, in: languages, days: \.words)
        return Line.labelled(
          " \(symbols.contested)",
          "\(name): \(said); the last counts for now",
          .alarm,
          indent: 3,
          width: width
        )
          + Line.labelled("", ":edit \(question.on) settles it", .quiet, indent: 3, width: width)
      }
  }
}
