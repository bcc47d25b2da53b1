internal import Entering
internal import Model

/// What was changed of an entry: a measure, a proof, a note, an answer.
extension ExportComparison {
  mutating func readEntry(_ edited: EditedRow, _ id: String, in sheet: ComparedSheet) {
    var edited = edited
    if let place = edited.columns[.subject] {
      reading.refuse(edited.row, place, because: "an entry stays on what it is on")
      edited.drop(.subject)
    }
    guard !edited.columns.isEmpty else { return }
    guard let event = EventID(id), let now = reading.dossier.journal.standing(event) else {
      return refuse(edited.row, because: "no entry \(id) is here")
    }
    switch sheet.entries {
    case .measures: readMeasure(edited, event, now)
    case .evidence: readProof(edited, event, now)
    case .notes: readText(.field(.note), "note", edited, event, now)
    case .references: readText(.field(.text), "reference", edited, event, now)
    case .answers: readText(.field(.text), "answer", edited, event, now)
    // Of other sheets every column is refused before this.
    case nil: break
    }
  }

  /// A measure as it is to be: what was changed, and the rest as it is.
  private mutating func readMeasure(_ edited: EditedRow, _ event: EventID, _ now: Event) {
    let measure = Measure(now)
    var row = edited.row
    var removed: Set<TableField> = []
    var fields: [Int: TableField] = [:]
    for (column, place) in edited.columns {
      guard case .field(let field) = column else { continue }
      fields[place] = field
      if field != .measure, WrittenNone.isSaid(by: row[place].text) {
        removed.insert(field)
        row.cells[place].text = ""
      }
    }
    reading.shape = TableShape(reading.shape.header, fields: fields)
    let new = edited.text(.field(.measure)).flatMap { try? SaidText($0, of: "a measure") }
    guard let text = new ?? (try? SaidText(measure.text, of: "a measure")) else { return }
    var said = WrittenMeasure(text: text)
    for column in row.cells.indices { reading.take(column, of: row, into: &said, on: [now.on]) }
    reading.takeDoers(of: row, into: &said, on: [now.on])
    guard said.isNew(new) || !removed.isEmpty else { return }
    let state = said.state ?? (removed.contains(.state) ? nil : measure.state)
    // The day is that of the state that it had.
    let keepsDay = !removed.contains(.day) && state == measure.state
    let deed = MeasureCorrectionDeed(
      event,
      text,
      MeasureDetails(
        day: said.day ?? (keepsDay ? day(measure.day) : nil),
        state: state,
        planned: said.planned ?? (removed.contains(.planned) ? nil : day(measure.planned)),
        who: said.who ?? (removed.contains(.who) ? [] : named(measure.who)),
        proof: said.proof
          ?? (removed.contains(.proof) ? nil : measure.proof.flatMap { try? SaidText($0, of: "") }),
        isStateInQuestion: true
      )
    )
    let facts = reading.dossier.names().facts(ofMeasure: now, days: \.description)
    let before = facts.isEmpty ? measure.text : "\(measure.text) (\(facts.joined(separator: ", ")))"
    let taken =
      removed.isEmpty ? "" : ", without " + removed.map(\.rawValue).sorted().joined(separator: ", ")
    propose("measure", said.deed(on: []).words + taken, from: before, on: now.on, edited, by: deed)
  }

  private func day(_ day: PartialDay?) -> WrittenDay? {
    day.flatMap { try? reading.days.day($0.description, for: .fact) }
  }

  private func named(_ who: [String]) -> [NamedInstitution] {
    who.map { reading.dossier.catalogue.institution($0).map { .known($0) } ?? .new($0) }
  }

  private mutating func readProof(_ edited: EditedRow, _ event: EventID, _ now: Event) {
    let column = edited.columns[.field(.evidence)]
    let place = column.flatMap { column in
      edited.text(.field(.evidence)).flatMap {
        reading.evidence($0, edited.row, column).first
      }
    }
    var measure = reading.dossier.measure(provenBy: now)
    if let column = edited.columns[.ofMeasure], let text = edited.text(.ofMeasure) {
      if WrittenNone.isSaid(by: text) {
        measure = nil
      } else if let found = self.measure(called: text, on: now.on) {
        measure = found
      } else {
        return reading.refuse(edited.row, column, because: "no such measure is there")
      }
    }
    guard place != nil || edited.columns[.ofMeasure] != nil else { return }
    let words =
      (place?.text ?? now.text)
      + (edited.text(.ofMeasure).map { ", of the measure \u{201C}\($0.short)\u{201D}" } ?? "")
    let deed = ProofDeed(event, at: place, of: measure)
    propose("evidence", words, from: now.text, on: now.on, edited, by: deed)
  }

  /// A measure on a recommendation by its text.
  func measure(called text: String, on id: String) -> EventID? {
    let whole = reading.dossier.subject(id)?.recommendation.id ?? id
    return reading.dossier.measures(of: whole)
      .first { TableReading.plainName($0.now.text) == TableReading.plainName(text) }?.first.id
  }

  /// Another text of a note or an answer; all else of it is said elsewhere.
  private mutating func readText(
    _ column: ExportedColumn,
    _ what: String,
    _ edited: EditedRow,
    _ event: EventID,
    _ now: Event
  ) {
    for (other, place) in edited.columns where other != column {
      let why =
        what == "note"
        ? "retract the note, and enter it anew" : "greco answer says how far an answer has come"
      reading.refuse(edited.row, place, because: why)
    }
    guard let place = edited.columns[column] else { return }
    let text = edited.row[place].text
    if WrittenNone.isSaid(by: text) {
      return reading.refuse(edited.row, place, because: "greco retract \(event) takes it back")
    }
    guard let said = try? SaidText(text, of: what) else { return }
    propose(
      what,
      said.text,
      from: now.text,
      on: now.on,
      edited,
      by: AmendmentDeed(event, to: said)
    )
  }

  /// Proposes what an entry is to say, at its first changed cell.
  private mutating func propose(
    _ what: String,
    _ value: String,
    from before: String,
    on id: String,
    _ edited: EditedRow,
    by deed: any Deed
  ) {
    let place = reading.place(edited.row, edited.columns.values.min() ?? 0)
    do throws(Refusal) {
      let isNothing = try deed.drafts(in: reading.dossier).isEmpty
      reading.proposal.proposed.append(
        Proposed(
          what,
          value,
          on: id,
          at: place,
          isNothing ? .unchanged : .changed(from: before),
          by: deed
        )
      )
    } catch {
      reading.proposal.refused.append(
        Refused(what, value, at: place, because: error.words(on: .shell).why)
      )
    }
  }
}

extension WrittenMeasure {
  /// Whether anything was understood of what was changed.
  fileprivate func isNew(_ text: SaidText?) -> Bool {
    text != nil || state != nil || day != nil || planned != nil || who != nil || proof != nil
  }
}
