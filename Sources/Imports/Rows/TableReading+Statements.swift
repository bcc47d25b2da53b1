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
    let said = WrittenWord(text, readBy: days)
    let place = place(row, column)
    let status: Status?
    if WrittenNone.isSaid(by: text) {
      status = nil
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
      case Answers.skip?: return
      case let answer?: status = Status(rawValue: answer)
      }
    }
    if let ambiguous = said.ambiguousDay {
      wait(forDay: ambiguous, "our status", text, at: place, on: ids)
      return
    }
    let note = note ?? said.remark.flatMap { try? SaidText($0, of: "a note") }
    for id in ids {
      propose(
        once: "our status",
        status?.words ?? "none",
        on: id,
        at: place,
        from: dossier.saying(on: id)?.words,
        by: StatusDeed(status, on: [id], note: note, day: since ?? said.day)
      )
    }
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
    let note = remark.flatMap { try? SaidText($0, of: "a note") }
    for id in ids {
      propose(
        once: "due date",
        day?.day.description ?? "none",
        on: id,
        at: place,
        from: dossier.subject(id)?.recommendation.due?.description,
        by: DueDeed(day, on: [id], note: note)
      )
    }
  }

  /// The day that a cell holds; nil where it holds none, which is said.
  mutating func readDay(
    _ row: TableRow,
    _ column: Int,
    for use: DayUse,
    _ what: String,
    on ids: [String]
  ) -> WrittenDay? {
    if case .day(let day) = row[column].value {
      return checked(try? days.day(day.description, for: use), row, column)
    }
    let text = row[column].text
    do throws(DayRefusal) {
      return checked(try day(text, for: use), row, column)
    } catch {
      switch error {
      case .severalReadings:
        wait(forDay: text, what, text, at: place(row, column), on: ids)
      case .goesOn:
        remark("\u{201C}\(text)\u{201D} is no date", row, column)
      case .noDay where WrittenNothing.isNoDay(text):
        remark("\u{201C}\(text)\u{201D} is no date", row, column)
      case .noDay, .notWhole:
        refuse(row, column, because: "\(text) is no day")
      }
      return nil
    }
  }

  /// A day that a text is, without a remark in brackets behind it.
  ///
  /// In a file it has to be the same whenever that is read: `next friday` is no day there.
  private func day(_ text: String, for use: DayUse) throws(DayRefusal) -> WrittenDay {
    var later = days
    later.today = Day(number: days.today.number + 400)
    do throws(DayRefusal) {
      let day = try days.day(text, for: use)
      guard try later.day(text, for: use) == day else { throw .noDay }
      return day
    } catch {
      guard case .noDay = error else { throw error }
      if text.remarkInBrackets != nil, let open = text.lastIndex(of: "(") {
        return try day(String(text[..<open]).trimmed, for: use)
      }
      guard let rest = text.behindLinkingWord else { throw error }
      return try day(rest, for: use)
    }
  }

  /// A day that can be meant in such a table; of another that is told.
  private mutating func checked(
    _ day: WrittenDay?,
    _ row: TableRow,
    _ column: Int
  ) -> WrittenDay? {
    guard let day else { return nil }
    guard Self.years.contains(day.first.parts.year), Self.years.contains(day.day.parts.year) else {
      refuse(row, column, because: "\(row[column].text) is no day of these times")
      return nil
    }
    return day
  }

  /// GRECO was founded in 1999.
  private static let years = 1990...2100

  /// Something waits for which of day and month comes first.
  mutating func wait(
    forDay day: String,
    _ what: String,
    _ text: String,
    at place: Place,
    on ids: [String]
  ) {
    ask(.dayOrder(day), at: place)
    for id in ids {
      proposal.waiting.append(Waiting(what, text, on: id, at: place, for: .dayOrder))
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
    let deed = NoteDeed(text, on: [id], isInternal: isInternal)
    propose("note", text.text, on: id, at: place, isNew ? .new : .unchanged, by: deed)
  }

  private mutating func readEvidence(
    _ text: String,
    _ row: TableRow,
    _ column: Int,
    on ids: [String]
  ) {
    for said in evidence(text, row, column) {
      for id in ids {
        let isThere = dossier.evidence(of: id).contains { $0.now.text == said.text }
        propose(
          "evidence",
          said.text,
          on: id,
          at: place(row, column),
          isThere ? .unchanged : .new,
          by: EvidenceDeed(said, on: [id], of: nil)
        )
      }
    }
  }

  /// The addresses and files that a cell names, each on a line of its own; that a file is not there is
  /// told.
  mutating func evidence(_ text: String, _ row: TableRow, _ column: Int) -> [SaidText] {
    let lines = text.split(separator: "\n").map { String($0).trimmed }
      .filter { !$0.isEmpty && !WrittenNothing.isSaid(by: $0) && !WrittenNone.isSaid(by: $0) }
    return lines.compactMap { line in
      if files[line] == nil, !line.contains("://") { remark("\(line) is not there", row, column) }
      return try? SaidText(place: files[line] ?? line)
    }
  }

  mutating func readText(
    _ field: TableField,
    _ text: String,
    _ row: TableRow,
    _ column: Int,
    on ids: [String]
  ) {
    let wanted: Editable.Field = field == .title ? .title : .text
    for id in ids {
      guard let thing = dossier.editable(id), thing.fields.contains(wanted) else {
        refuse(row, column, because: "a part has no \(wanted.rawValue) of its own")
        continue
      }
      do throws(Refusal) {
        let deed = try EditDeed(wanted, of: thing, to: text, readBy: days, in: dossier)
        let recommendation = dossier.subject(id)?.recommendation
        let before = wanted == .title ? recommendation?.title.text() : nil
        propose(once: wanted.rawValue, text, on: id, at: place(row, column), from: before, by: deed)
      } catch {
        refuse(row, column, error)
      }
    }
  }
}

extension String {
  /// What stands in brackets at its end, behind something else.
  fileprivate var remarkInBrackets: String? {
    let text = trimmed
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
      return nil
    }
    let inside = String(text[text.index(after: open)...].dropLast()).trimmed
    return inside.isEmpty ? nil : inside
  }
}
