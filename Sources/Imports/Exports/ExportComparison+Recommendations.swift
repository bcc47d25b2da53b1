internal import Entering
internal import Model

/// What was changed of a recommendation.
extension ExportComparison {
  mutating func readRecommendation(
    _ edited: EditedRow,
    _ id: String,
    in sheet: ComparedSheet
  ) {
    guard let thing = reading.dossier.editable(id) else {
      return refuse(edited.row, because: "\(id) is not here")
    }
    var edited = edited
    readStatus(&edited, id)
    takeInstitutions(&edited, in: sheet)
    for (column, place) in edited.columns.sorted(by: { $0.value < $1.value }) {
      switch column {
      case .edit(let field): edit(field, of: thing, edited.row, place)
      case .theme: move(id, edited.row, place)
      case .id, .field, .institutions, .since, .remark, .ofMeasure, .subject, .isInternal,
        .workedOut, .refused:
        break
      }
    }
    let fields = edited.columns.compactMap { column, place -> (Int, TableField)? in
      if case .field(let field) = column { (place, field) } else { nil }
    }
    reading.shape = TableShape(
      reading.shape.header,
      fields: Dictionary(fields) { first, _ in first }
    )
    reading.readStatement(edited.row, on: [id])
  }

  /// Our status with what was changed of its remark and its day, which go with no other.
  private mutating func readStatus(_ edited: inout EditedRow, _ id: String) {
    let row = edited.row
    if let place = edited.columns[.field(.status)], let text = reading.written(row, place) {
      let note = edited.text(.remark).flatMap { try? SaidText($0, of: "a note") }
      let since = edited.columns[.since].flatMap {
        reading.readDay(row, $0, for: .fact, "since when", on: [id])
      }
      reading.readStatus(text, row, place, on: [id], note: note, since: since)
    } else {
      for column in [ExportedColumn.remark, .since] {
        guard let place = edited.columns[column] else { continue }
        reading.refuse(
          row,
          place,
          because: "it goes with our status; greco amend corrects a remark"
        )
      }
    }
    for column in [ExportedColumn.field(.status), .remark, .since] { edited.drop(column) }
  }

  /// Makes one cell of everybody who answers for it: of a new lead, and the others that stay.
  private mutating func takeInstitutions(_ edited: inout EditedRow, in sheet: ComparedSheet) {
    let changed = [ExportedColumn.field(.lead), .field(.with), .institutions]
      .compactMap { edited.columns[$0] }
    guard let place = changed.first else { return }
    func now(_ headings: String...) -> [String] {
      headings.flatMap { sheet.now.cell($0, of: edited.now).text.nameLines }
    }
    let lead = edited.text(.field(.lead))
    let oldLead = now("lead") + now("Lead")
    let others =
      (edited.text(.institutions) ?? edited.text(.field(.with)))?.nameLines
      ?? now("institutions", "With").filter { !oldLead.contains($0) }
    let first = lead.map { [$0] } ?? (edited.text(.institutions) == nil ? oldLead : [])
    let all = (first + others).filter { !WrittenNone.isSaid(by: $0) }.unique
    for column in [ExportedColumn.field(.lead), .field(.with), .institutions] {
      edited.drop(column)
    }
    if lead.map(WrittenNone.isSaid(by:)) == true, !all.isEmpty {
      edited.row.cells[place].text = lead ?? ""
      return reading.refuse(edited.row, place, because: "no lead is named beside the others")
    }
    let text = all.isEmpty ? "none" : all.joined(separator: "\n")
    edited.take(TableCell(text), at: place, as: .field(.lead))
  }

  private mutating func edit(
    _ field: Editable.Field,
    of thing: Editable,
    _ row: TableRow,
    _ place: Int
  ) {
    do throws(Refusal) {
      let text = row[place].text
      let deed = try EditDeed(
        field,
        of: thing,
        to: text,
        readBy: reading.days,
        in: reading.dossier
      )
      let before = sheet?.now.cell(reading.shape.heading(place), of: sheet?.now.row(thing.id)).text
      reading.propose(
        once: field.rawValue,
        text,
        on: thing.id,
        at: reading.place(row, place),
        from: before.flatMap { $0.isEmpty ? nil : $0 },
        by: deed
      )
    } catch {
      reading.refuse(row, place, error)
    }
  }

  private mutating func move(_ id: String, _ row: TableRow, _ place: Int) {
    let dossier = reading.dossier
    let text = row[place].text
    let titled = dossier.catalogue.themes.first {
      $0.title.text().lowercased() == text.lowercased()
    }
    do throws(Refusal) {
      let theme = if let titled { titled.id } else { try dossier.findTheme(text) }
      reading.propose(
        once: "theme",
        dossier.catalogue.themes.first { $0.id == theme }?.title.text() ?? theme,
        on: id,
        at: reading.place(row, place),
        from: dossier.theme(of: id)?.title.text(),
        by: MoveDeed([id], to: theme)
      )
    } catch {
      reading.refuse(row, place, error)
    }
  }
}

extension String {
  /// The names below each other in a cell.
  fileprivate var nameLines: [String] {
    split { "\n;".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
