internal import Canvas
internal import Model

/// Entries that stand against each other, each with the digit that settles it.
extension Telling {
  /// Each question to which two entries stand, and below it the entries with who and when, a row each.
  var twoEntries: [Row] {
    let questions = dossier.twoEntries(of: id)
    guard !questions.isEmpty else { return [] }
    let label = Line.Run(text: "".padded(to: Self.label), role: .quiet)
    var digit = 0
    var rows: [Row] = []
    func told(_ runs: Line.Run...) -> [Line] {
      Line([label] + runs).wrapped(to: width, indent: Self.label)
    }
    for question in questions {
      if questions.count > 1 || question.knownKind != .status || question.on != id {
        rows.append(.words(told(Line.Run(text: words(for: question), role: .quiet))))
      }
      for answer in question.entries {
        digit += 1
        // After an undo, who said it first, not who took back what came after.
        let event = dossier.origin(of: answer)
        let said = "\(symbols.contested) \(digit) \(words(for: answer)),"
        let who = " \(event.by), \(words(for: dossier.day(of: event)))"
        let lines = told(Line.Run(text: said, role: .alarm), Line.Run(text: who, role: .alarm))
        rows.append(Row(lines, .standing(digit)))
      }
    }
    rows.append(.words(told(Line.Run(text: hint(digit), role: .quiet))))
    return rows
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

/// Reports, dates, institutions and themes to which two entries stand.
extension State {
  /// Which there are, in a few words; nil where there are none.
  var disputedProcedureWords: String? {
    let ids = dossier.twoEntriesOnProcedure.map(\.on).unique
    guard let first = ids.first else { return nil }
    let more = ids.count > 1 ? " and \(ids.count - 1) more" : ""
    return "two entries: \(dossier.name(ofProcedure: first, in: settings.languages))\(more)"
  }

  /// A heading, and a row for each with what the entries differ in and how it is settled; nothing where
  /// there are none.
  func disputedProcedure(width: Int) -> [Row] {
    let questions = dossier.twoEntriesOnProcedure
    guard !questions.isEmpty else { return [] }
    let languages = settings.languages
    let heading = "Two entries to \(things(askedOf: questions))  \(questions.count)"
    return [.words(Line.paragraph(heading, .alarm, width: width))]
      + questions.map { question in
        let name = dossier.name(ofProcedure: question.on, in: languages)
        let said = dossier.differences(question, in: languages, days: \.words)
        let lines = Line.labelled(
          " \(symbols.contested)",
          "\(name): \(said); the last counts for now",
          .alarm,
          indent: 3,
          width: width
        )
        let settled = Line.labelled("", way(toSettle: question), .quiet, indent: 3, width: width)
        return Row(lines + settled, Thing(question.knownKind, question.on))
      }
  }

  private func way(toSettle question: TwoEntries) -> String {
    switch question.knownKind {
    case .reading: "an import that says it anew settles it"
    case .person:
      ":edit NAME also \(Person.name(ofEventsOn: question.on) ?? question.on) settles whose name it is"
    case .some, nil: ":edit \(question.on) settles it"
    }
  }

  private func things(askedOf questions: [TwoEntries]) -> String {
    if questions.allSatisfy({ $0.knownKind == .reading }) { return "what words of tables mean" }
    if questions.allSatisfy({ $0.knownKind == .person }) { return "whose a name is" }
    let isOfThemes = questions.contains { $0.knownKind == .heading }
    return isOfThemes ? "themes, reports, dates or institutions" : "reports, dates or institutions"
  }
}
