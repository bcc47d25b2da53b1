internal import Entering
internal import Model

/// Rows that somebody added to an export, and those that somebody took away.
extension ExportComparison {
  /// Reads a row without an ID, which is an entry that is new.
  mutating func readNew(_ row: TableRow, in sheet: ComparedSheet) {
    guard let entries = sheet.entries else { return refuse(new: row, in: sheet) }
    let read: (inout Self, String) -> Void
    switch entries {
    case .measures: read = { $0.readNewMeasure(row, on: $1, in: sheet) }
    case .evidence: read = { $0.readNewProof(row, on: $1, in: sheet) }
    case .references: read = { $0.readNewReference(row, on: $1, in: sheet) }
    case .notes: read = { $0.readNewNote(row, on: $1, in: sheet) }
    case .answers: return refuse(row, because: "greco answer enters an answer, for a report")
    }
    if let id = subject(of: row, in: sheet) { read(&self, id) }
  }

  private mutating func refuse(new row: TableRow, in sheet: ComparedSheet) {
    switch sheet.name {
    case "About": return
    case "Findings": refuse(row, because: ExportedColumn.found)
    case _: refuse(row, because: "it has no ID; greco add enters a recommendation")
    }
  }

  /// What a new entry is on: by the number, else by the title.
  private mutating func subject(of row: TableRow, in sheet: ComparedSheet) -> String? {
    let (number, title) = (
      text("No.", of: row, in: sheet), text("Recommendation", of: row, in: sheet)
    )
    let recommendations = reading.dossier.recommendations
    let named = recommendations.first { one in
      let called = one.title.text().asACellSaysIt.lowercased()
      return [number, title].contains { !$0.isEmpty && $0.lowercased() == called }
    }?.id
    let ids = number.isEmpty ? nil : reading.subjects.ids(number)
    guard let id = ids?.first ?? named ?? reading.subjects.ids(title)?.first, ids?.count ?? 1 == 1
    else {
      let name = number.isEmpty ? title : number
      refuse(row, because: name.isEmpty ? "names no recommendation" : "no recommendation \(name)")
      return nil
    }
    let part = text("Part", of: row, in: sheet)
    if part.isEmpty { return id }
    guard let id = reading.subjects.part(part, of: id) else {
      refuse(row, because: "recommendation \(number.isEmpty ? title : number) has no part \(part)")
      return nil
    }
    return id
  }

  private func text(_ heading: String, of row: TableRow, in sheet: ComparedSheet) -> String {
    sheet.header.columns[heading].map { row[$0].text } ?? ""
  }

  private mutating func readNewMeasure(_ row: TableRow, on id: String, in sheet: ComparedSheet) {
    let fields = sheet.columns.compactMap { place, _, column -> (Int, TableField)? in
      if case .field(let field) = column { (place, field) } else { nil }
    }
    reading.shape = TableShape(
      reading.shape.header,
      fields: Dictionary(fields) { first, _ in first }
    )
    reading.readMeasures(row, on: [id])
  }

  private mutating func readNewProof(_ row: TableRow, on id: String, in sheet: ComparedSheet) {
    guard let column = sheet.header.columns["Evidence"], let text = reading.written(row, column)
    else { return refuse(row, because: "names no evidence") }
    let called = self.text("Of the measure", of: row, in: sheet)
    let measure = called.isEmpty ? nil : measure(called: called, on: id)
    if !called.isEmpty, measure == nil {
      return refuse(row, because: "no such measure is there: \(called.short)")
    }
    for place in reading.evidence(text, row, column) {
      let isThere = reading.dossier.evidence(of: id).contains {
        $0.now.text == place.text && reading.dossier.measure(provenBy: $0.now) == measure
      }
      reading.propose(
        "evidence",
        place.text,
        on: id,
        at: reading.place(row, column),
        isThere ? .unchanged : .new,
        by: EvidenceDeed(place, on: [id], of: measure)
      )
    }
  }

  private mutating func readNewReference(_ row: TableRow, on id: String, in sheet: ComparedSheet) {
    guard let column = sheet.header.columns["Reference"], let text = reading.written(row, column),
      let said = try? SaidText(text, of: "a reference")
    else { return refuse(row, because: "says no reference") }
    let isThere = reading.dossier.refs(of: id).contains {
      $0.now.on == id && $0.now.text == said.text
    }
    reading.propose(
      "reference",
      said.text,
      on: id,
      at: reading.place(row, column),
      isThere ? .unchanged : .new,
      by: RefsDeed(said, on: [id])
    )
  }

  private mutating func readNewNote(_ row: TableRow, on id: String, in sheet: ComparedSheet) {
    guard let column = sheet.header.columns["Note"], let text = reading.written(row, column),
      let said = try? SaidText(text, of: "a note")
    else { return refuse(row, because: "says no note") }
    let mark = self.text("Internal", of: row, in: sheet).lowercased()
    reading.isInternal = !mark.isEmpty && !["no", "non", "нет", "жок", "жоқ"].contains(mark)
    reading.proposeNote(said, on: id, at: reading.place(row, column))
    reading.isInternal = false
  }

  /// Tells which entries are gone from sheets, which takes nothing away here.
  mutating func tellGone(from sheets: [ComparedSheet]) {
    guard let all = sheets.first(where: { $0.name == "Recommendations" }) else { return }
    let recommendations = Set(all.rows.map { $0[all.header.idColumn].text })
    for sheet in sheets where sheet.entries != nil {
      let kept = Set(sheet.rows.map { $0[sheet.header.idColumn].text })
      let gone = sheet.now.ids.filter { id in
        guard !kept.contains(id), sheet.then.row(id) != nil, let event = EventID(id),
          let now = reading.dossier.journal.standing(event)
        else { return false }
        return recommendations.contains(
          reading.dossier.subject(now.on)?.recommendation.id ?? now.on
        )
      }
      guard !gone.isEmpty else { continue }
      let ids = gone.prefix(3).joined(separator: ", ") + (gone.count > 3 ? " \u{2026}" : "")
      reading.proposal.remarks.append(
        Remark(
          "\(gone.count == 1 ? "1 row is" : "\(gone.count) rows are") gone from the sheet "
            + "\(sheet.name ?? ""), which takes nothing away; greco retract does: \(ids)"
        )
      )
    }
  }
}
