import Testing

@testable import Model
@testable import Reports

@Suite struct WorkbookTests {
  private func sheet(_ cells: [Workbook.Cell]) -> String {
    let columns = cells.map { _ in Workbook.Column(heading: "Column") }
    return Workbook.Sheet(name: "One", columns: columns, rows: [cells]).xml(header: "")
  }

  @Test func `a day is a date, and what no spreadsheet can count a text`() throws {
    let day = try #require(Day("2026-01-20"))
    #expect(sheet([.day(day)]).contains("<v>46042</v>"))
    // The first day that all of them count alike.
    #expect(sheet([.day(try #require(Day("1900-03-01")))]).contains("<v>61</v>"))
    #expect(sheet([.day(try #require(Day("1900-02-28")))]).contains(">1900-02-28</t>"))
    #expect(Workbook.Cell.day(ifAny: PartialDay("2024-03")) == .text("2024-03"))
  }

  @Test(arguments: ["=1+1", "+1", "@SUM(A1)", "-5"])
  func `what begins like a formula is a text`(text: String) {
    let xml = sheet([.text(text)])
    #expect(xml.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t>"))
    #expect(!xml.contains("<f>"))
  }

  @Test func `what looks like a workbook's own code comes back as it was`() {
    #expect(sheet([.text("a_x000D_b")]).contains(">a_x005F_x000D_b</t>"))
    #expect(sheet([.text("file_x12_")]).contains(">file_x12_</t>"))
  }

  @Test func `a cell that is too full is cut and counted`() {
    let long = String(repeating: "Қ", count: Workbook.mostOfACell + 1)
    let full = String(long.dropLast())
    let columns = [Workbook.Column(heading: "Text")]
    let sheet = Workbook.Sheet(name: "One", columns: columns, rows: [[.text(long)], [.text(full)]])
    #expect(Workbook(title: "", marks: "", sheets: [sheet]).cutCells == 1)
    #expect(sheet.xml(header: "").components(of: "Қ") == 2 * Workbook.mostOfACell)
  }

  @Test func `an address can be followed, and a path cannot`() {
    let columns = [Workbook.Column(heading: "A"), Workbook.Column(heading: "B")]
    let cells = ["https://example.org/a?b&c", "javascript:alert(1)"].map(Workbook.Cell.address)
    let sheet = Workbook.Sheet(name: "One", columns: columns, rows: [cells])
    #expect(sheet.xml(header: "").contains("<hyperlink ref=\"A2\" r:id=\"rId1\"/></hyperlinks>"))
    #expect(sheet.linkParts.contains("Target=\"https://example.org/a?b&amp;c\""))
    #expect(!sheet.linkParts.contains("javascript"))
  }

  @Test func `the sheets of a dossier, and in public without what is withheld`() throws {
    let dossier = try Sample.dossier("2026-01-25")
    let text = String(decoding: Export(dossier).workbookBytes, as: UTF8.self)
    for name in [
      "Recommendations", "Findings", "Measures", "Evidence", "Answers", "Notes", "About",
    ] {
      #expect(text.contains("<sheet name=\"\(name)\""))
    }
    #expect(text.contains(">judges</t>") && text.contains("<v>46042</v>"))
    #expect(text.contains(">Last entry</t>"))
    let open = String(
      decoding: Export(dossier.published()).workbookBytes,
      as: UTF8.self
    )
    #expect(!open.contains("\"Notes\"") && !open.contains(">By</t>") && !open.contains(">Due</t>"))
    #expect(!open.contains("Last entry"))
  }
}

extension String {
  fileprivate func components(of character: Character) -> Int { count { $0 == character } }
}
