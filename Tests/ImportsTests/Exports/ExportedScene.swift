import Entering
import Imports
import Model
import Reports
import Testing

/// A dossier with entries of every kind, what it is exported as, and what comes back of that.
struct ExportedScene {
  var scene: Scene

  init() throws {
    scene = try Scene(institutions: ["Ministry of Justice", "Office, for Integrity"])
    let reader = DayReader(from: scene.dossier.day, languages: ["en"])
    let day = { (text: String) in try reader.day(text, for: .fact) }
    let text = { (text: String) in try SaidText(text, of: "a text") }
    let known = scene.dossier.catalogue.institutions.map { NamedInstitution.known($0) }
    try scene.enter(StatusDeed(.partlyImplemented, on: ["subject-1"], note: text("= half done")))
    try scene.enter(StatusDeed(.notImplemented, on: ["subject-2.i"]))
    try scene.enter(ResponsibleDeed(known, on: ["subject-1", "subject-2"]))
    try scene.enter(DueDeed(day("2022-06-07"), on: ["subject-1"]))
    try scene.enter(DueDeed(day("2022-12-31"), on: ["subject-2"]))
    for (id, name) in [("subject-1", "Law"), ("subject-2.i", "Decree"), ("subject-3", "-5 posts")] {
      let details = MeasureDetails(
        day: try day("2022-03"),
        state: .drafted,
        planned: try day("2022-11-30"),
        who: [known[0]],
        proof: try text("the text")
      )
      try scene.enter(MeasureDeed(text(name), on: [id], details))
    }
    let law = try #require(scene.dossier.measures(of: "subject-1").first?.first.id)
    try scene.enter(EvidenceDeed(text("https://example.org/law"), on: ["subject-1"], of: law))
    try scene.enter(NoteDeed(text("Two\nlines; \"quoted\""), on: ["subject-1"]))
    try scene.enter(NoteDeed(text("Kept here"), on: ["subject-3"], isInternal: true))
  }

  var dossier: Dossier { scene.dossier }

  /// What it is exported as.
  func workbook(
    _ format: SeenExport.Format,
    _ dossier: Dossier? = nil,
    forExcel: Bool = false,
    _ filter: Filter = Filter()
  ) throws -> Workbook {
    let export = Export(dossier ?? self.dossier, filter)
    return switch format {
    case .csv: try Workbook(csv: Array(export.csv(forExcel: forExcel).parts.joined()))
    case .workbook: try Workbook(xlsx: export.workbookBytes)
    case .json: try Workbook(export: Array(export.json.text.parts.joined()))
    }
  }

  /// What a file would enter that was exported from a dossier.
  func proposal(_ file: Workbook, answers: Answers = Answers()) throws -> Proposal {
    let export = try #require(file.export)
    func leaving(_ dossier: Dossier) -> Dossier {
      export.extent == .whole
        ? dossier
        : dossier.published(withOurStatus: export.extent == .publishedWithOurStatus)
    }
    let journal = export.lastEntry.map { dossier.journal.until($0) } ?? dossier.journal
    let then = Dossier(dossier.shipped, journal, today: dossier.day, local: .utc)
    var imported = ImportedFile("file", "a table", .table(file))
    imported.exported = Exported(
      now: try workbook(export.format, leaving(dossier)),
      then: try workbook(export.format, leaving(then))
    )
    return try Proposal(
      imported,
      in: dossier,
      answers,
      days: DayReader(from: dossier.day, languages: ["en"]),
      signingAs: "Anna",
      now: Timestamp(milliseconds: 0)
    )
  }
}

extension Workbook {
  /// The place of a sheet: by its name, else the first.
  private func place(_ sheet: String?) -> Int {
    sheets.firstIndex { sheet != nil && $0.name == sheet } ?? 0
  }

  /// Changes a cell as somebody does: in the row that has an ID, under a heading.
  mutating func change(
    _ heading: String,
    of id: String,
    in sheet: String? = nil,
    to cell: TableCell
  ) throws {
    let place = place(sheet)
    let rows = sheets[place].rows
    let header = try #require(
      rows.firstIndex { $0.cells.contains { ["id", "ID"].contains($0.text) } }
    )
    let ids = try #require(rows[header].cells.firstIndex { ["id", "ID"].contains($0.text) })
    let column = try #require(rows[header].cells.firstIndex { $0.text == heading })
    let row = try #require(rows.firstIndex { $0[ids].text == id })
    while sheets[place].rows[row].cells.count <= column {
      sheets[place].rows[row].cells.append(TableCell(""))
    }
    sheets[place].rows[row].cells[column] = cell
  }

  mutating func change(
    _ heading: String,
    of id: String,
    in sheet: String? = nil,
    to text: String
  ) throws {
    try change(heading, of: id, in: sheet, to: TableCell(text))
  }

  /// Adds a row below a sheet, by headings.
  mutating func add(_ cells: [String: String], to sheet: String) throws {
    let place = place(sheet)
    let header = try #require(sheets[place].rows.first)
    let number = (sheets[place].rows.last?.number ?? 0) + 1
    let row = TableRow(number: number, cells: header.cells.map { TableCell(cells[$0.text] ?? "") })
    sheets[place].rows.append(row)
  }

  /// What the first row of a sheet is known by.
  func firstID(in sheet: String) -> String {
    sheets[place(sheet)].rows.dropFirst().first?.cells.last?.text ?? ""
  }
}

extension Proposal {
  /// What is done: on what, what it is, and from what to what.
  var done: [String] {
    proposed.compactMap { one in
      let on = one.subject ?? "the dossier"
      return switch one.change {
      case .unchanged: nil
      case .new: "\(on) \(one.what): \(one.value)"
      case .changed(let before): "\(on) \(one.what): \(before) > \(one.value)"
      }
    }
  }
}
