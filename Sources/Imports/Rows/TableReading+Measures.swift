internal import Entering
internal import Model

/// What a row says of a measure.
extension TableReading {
  /// Reads a row that has a measure, or several below each other in one cell.
  mutating func readMeasures(_ row: TableRow, on ids: [String]) {
    let column = shape.places(of: .milestone).first { !row[$0].text.isEmpty } ?? measureColumn
    let lines = row[column].text.listed
    guard lines.count > 1 else { return readMeasure(row, on: ids) }
    for place in lines.indices {
      var one = row
      for cell in one.cells.indices {
        let own = cell == column ? lines : one[cell].text.lines(ofAsMany: lines.count)
        if own.count == lines.count { one.cells[cell].text = own[place] }
      }
      readMeasure(one, on: ids)
    }
  }

  private mutating func readMeasure(_ row: TableRow, on ids: [String]) {
    guard let text = measureText(row), let said = try? SaidText(text, of: "a measure") else {
      let isSaid = shape.fields.contains { place, field in
        ![.subject, .part, .title, .text, .theme, .skip, .finding].contains(field)
          && !row[place].text.isEmpty && !WrittenNothing.isSaid(by: row[place].text)
      }
      if isSaid {
        proposal.refused.append(
          Refused(
            nil,
            row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | "),
            at: .row(sheet: sheet, row.number),
            because: "names no measure"
          )
        )
      }
      return
    }
    var measure = WrittenMeasure(text: said)
    // Where a column tells how far measures have come, a blank cell says that nobody knows.
    measure.isStateInQuestion = !shape.places(of: .state).isEmpty
    for column in row.cells.indices { take(column, of: row, into: &measure, on: ids) }
    takeDoers(of: row, into: &measure, on: ids)
    for column in shape.places(of: .title) + shape.places(of: .text) {
      readTitle(row, column, on: ids)
    }
    for id in ids { propose(measure, on: id, at: place(row, measureColumn)) }
  }

  private var measureColumn: Int {
    shape.places(of: .measure).first ?? shape.places(of: .milestone).first ?? 0
  }

  /// The measure, and its step behind a colon.
  private mutating func measureText(_ row: TableRow) -> String? {
    let columns = shape.places(of: .measure) + shape.places(of: .milestone)
    let texts = columns.compactMap { written(row, $0) }.unique
    return texts.isEmpty ? nil : texts.joined(separator: ": ")
  }

  /// Takes what a cell says of a measure.
  mutating func take(
    _ column: Int,
    of row: TableRow,
    into measure: inout WrittenMeasure,
    on ids: [String]
  ) {
    guard let field = shape.fields[column], let text = written(row, column) else { return }
    if field != .state, field != .evidence, WrittenNone.isSaid(by: text) {
      measure.none[field] = place(row, column)
      return
    }
    switch field {
    case .state: takeState(text, row, column, &measure, on: ids)
    case .planned:
      if let day = readDay(row, column, for: .fact, "planned for", on: ids) {
        measure.planned = day
      }
    case .day:
      measure.isStateInQuestion = true
      if let day = readDay(row, column, for: .fact, "done on", on: ids) { measure.day = day }
    case .proof:
      let all = [measure.proof?.text, text].compactMap(\.self).joined(separator: "; ")
      measure.proof = try? SaidText(all, of: "the proof")
    case .note:
      let all = [measure.note?.text, text].compactMap(\.self).joined(separator: "; ")
      measure.note = try? SaidText(all, of: "a note")
    case .evidence:
      measure.evidence += evidence(text, row, column)
    case .subject, .part, .title, .text, .status, .lead, .with, .due, .measure, .milestone, .who,
      .finding, .theme, .skip:
      break
    }
  }

  /// What a title is, where somebody said that a column has titles: the same in all rows.
  private mutating func readTitle(_ row: TableRow, _ column: Int, on ids: [String]) {
    guard let text = written(row, column) else { return }
    readText(shape.fields[column] == .text ? .text : .title, text, row, column, on: ids)
  }

  private mutating func takeState(
    _ text: String,
    _ row: TableRow,
    _ column: Int,
    _ measure: inout WrittenMeasure,
    on ids: [String]
  ) {
    let place = place(row, column)
    let said = word(text, at: place)
    if said.word.isEmpty { return takeRemark(of: said, &measure) }
    met.insert(.state(said.key))
    if !said.isInDoubt, let known = StatusWords.state(said.word) {
      measure.state = known
    } else {
      let key = Question.Key.state(said.key)
      switch answers[key] {
      case nil:
        ask(key, .state(said), at: place)
        measure.isStateInQuestion = true
        for id in ids {
          proposal.waiting.append(
            Waiting("state of the measure", text, on: id, at: place, for: key)
          )
        }
        return
      case Answers.skip?:
        measure.isStateInQuestion = true
        takeRemark(of: said, &measure)
        return tellLeftOut(said.word, at: place)
      case let answer?:
        guard let known = MeasureState(rawValue: answer) else {
          measure.isStateInQuestion = true
          return ask(.state(said), at: place)
        }
        measure.state = known
      }
    }
    takeRemark(of: said, &measure)
    if let ambiguous = said.ambiguousDay {
      wait(forDay: ambiguous, "since when", text, at: place, on: ids)
    } else if let day = said.day {
      measure.day = day
    }
  }

  private func takeRemark(of said: WrittenWord, _ measure: inout WrittenMeasure) {
    guard let remark = said.remark, measure.note == nil else { return }
    measure.note = try? SaidText(remark, of: "a note")
  }

  /// Takes who takes a measure.
  mutating func takeDoers(
    of row: TableRow,
    into measure: inout WrittenMeasure,
    on ids: [String]
  ) {
    var doers: [NamedInstitution] = []
    var isKnown = true
    for column in shape.places(of: .who) {
      guard let text = written(row, column) else { continue }
      if WrittenNone.isSaid(by: text) {
        measure.who = []
      } else if let found = institutions(text, at: place(row, column)) {
        doers += found
      } else {
        isKnown = false
        wait(forInstitutionsOf: text, "who takes the measure", at: place(row, column), on: ids)
      }
    }
    if isKnown, !doers.isEmpty { measure.who = doers.unique }
  }
}
