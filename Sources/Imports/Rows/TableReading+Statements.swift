internal import Entering
internal import Model

/// What a row says of a recommendation.
extension TableReading {
  mutating func readStatement(_ row: TableRow, on ids: [String]) {
    for column in row.cells.indices {
      guard let field = shape.fields[column], let text = written(row, column) else { continue }
      switch field {
      case .status: readStatus(text, row, column, on: ids)
      case .due: readDue(text, row, column, on: ids)
      case .note: readNote(text, row, column, on: ids)
      case .evidence: readEvidence(text, row, column, on: ids)
      case .title, .text: readText(field, text, row, column, on: ids)
      case .subject, .part, .lead, .with, .measure, .milestone, .state, .planned, .day, .who,
        .proof, .finding, .theme, .skip:
        break
      }
    }
    readLead(row, on: ids)
  }

  /// What a cell says; nil where it says nothing, or only fills the cell, or what it says is not known.
  mutating func written(_ row: TableRow, _ column: Int) -> String? {
    let cell = row[column]
    switch cell.value {
    case .withoutValue:
      refuse(
        row,
        column,
        because: "a formula that was never worked out; open and save the file first"
      )
      return nil
    case .error:
      refuse(row, column, because: "a formula that came to an error")
      return nil
    case .text, .number, .day:
      let text = cell.text
      return text.isEmpty || WrittenNothing.isSaid(by: text) ? nil : text
    }
  }

  /// Reads our status; the remark and the day may stand in cells of their own.
  mutating func readStatus(
    _ text: String,
    _ row: TableRow,
    _ column: Int,
    on ids: [String],
    note: SaidText? = nil,
    since: WrittenDay? = nil
  ) {
    if ids.contains(where: saidOften.contains) {
      return refuse(
        row,
        column,
        because: "several rows say how far it is: that is of measures, and no column has those"
      )
    }
    let place = place(row, column)
    let said = word(text, at: place)
    met.insert(.status(said.key))
    let status: Status?
    if WrittenNone.isSaid(by: text) {
      status = nil
    } else if said.word.isEmpty {
      // How much of it is done is no status.
      return readNote(text, row, column, on: ids)
    } else if !said.isInDoubt, let known = StatusWords.status(said.word) {
      status = known
    } else {
      let key = Question.Key.status(said.key)
      switch answers[key] {
      case nil:
        ask(.status(said), at: place)
        for id in ids {
          proposal.waiting.append(Waiting("our status", text, on: id, at: place, for: key))
        }
        return
      case Answers.skip?:
        tellLeftOut(said.word, at: place)
        if let remark = said.remark { readNote(remark, row, column, on: ids) }
        return
      case let answer?:
        guard let known = Status(rawValue: answer) else {
          return ask(.status(said), at: place)
        }
        status = known
      }
    }
    if let ambiguous = said.ambiguousDay {
      wait(forDay: ambiguous, "our status", text, at: place, on: ids)
      return
    }
    let note = note ?? remark(said.remark, row, column, on: ids)
    for id in ids {
      propose(
        once: "our status",
        status?.words ?? "none",
        on: id,
        at: place,
        from: dossier.saying(on: id)?.words,
        with: [
          (since ?? said.day).map { "since \($0.partial)" }, note.map { "note: \($0.text)" },
        ],
        by: StatusDeed(status, on: alone(id), note: note, day: since ?? said.day)
      )
    }
  }

  /// What stands in brackets beside a value, as its note; of an internal file a note of its own.
  private mutating func remark(
    _ text: String?,
    _ row: TableRow,
    _ column: Int,
    on ids: [String]
  ) -> SaidText? {
    guard let said = text.flatMap({ try? SaidText($0, of: "a note") }) else { return nil }
    if !isInternal { return said }
    for id in ids { proposeNote(said, on: id, at: place(row, column)) }
    return nil
  }

  private mutating func readDue(_ text: String, _ row: TableRow, _ column: Int, on ids: [String]) {
    let place = place(row, column)
    let day: WrittenDay?
    let remark = text.remarkInBrackets
    if WrittenNone.isSaid(by: text) {
      day = nil
    } else {
      guard let read = readDay(row, column, for: .end, "due date", on: ids) else { return }
      day = read
    }
    let note = self.remark(remark, row, column, on: ids)
    for id in ids {
      propose(
        once: "due date",
        day?.day.description ?? "none",
        on: id,
        at: place,
        from: dossier.subject(id)?.recommendation.due?.description,
        by: DueDeed(day, on: alone(id), note: note)
      )
    }
  }

  /// Says something of a cell.
  mutating func remark(_ words: String, _ row: TableRow, _ column: Int) {
    let place = place(row, column)
    proposal.remarks.append(Remark("\(shape.heading(column)): \(words)", at: [place]))
  }

  private mutating func readNote(_ text: String, _ row: TableRow, _ column: Int, on ids: [String]) {
    if WrittenNone.isSaid(by: text) {
      if ids.contains(where: { !dossier.notes(of: $0).isEmpty }) {
        refuse(row, column, because: "notes are taken away one by one, in the dashboard")
      }
      return
    }
    guard let said = try? SaidText(text, of: "a note") else { return }
    for id in ids { proposeNote(said, on: id, at: place(row, column)) }
  }

  /// Proposes a note; one that is there, in the dossier or further up, is not entered again.
  mutating func proposeNote(_ text: SaidText, on id: String, at place: Place) {
    if noted[id] == nil {
      noted[id] = Set(dossier.journal.entries(.note, on: id, last: .max).map(\.now.text))
    }
    let isNew = noted[id]?.insert(text.text).inserted ?? true
    let deed = NoteDeed(text, on: alone(id), isInternal: isInternal)
    propose("note", text.text, on: id, at: place, isNew ? .new : .unchanged, by: deed)
  }
}
