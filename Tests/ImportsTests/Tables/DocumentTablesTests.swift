import Imports
import Testing

@Suite("Tables of documents")
struct DocumentTablesTests {
  private let table = Block.table(
    [
      TableRow(number: 1, cells: [TableCell("No."), TableCell("Measure&nbsp;")]),
      TableRow(number: 2, cells: [TableCell("i"), TableCell("a<br>b")]),
      TableRow(number: 3, cells: [TableCell("", isCovered: true), TableCell("c"), TableCell("")]),
      TableRow(number: 4, cells: [TableCell("")]),
    ],
    .paragraph(2)
  )

  @Test("Each table is a sheet, its texts as cells say them")
  func sheets() throws {
    let text = Block.paragraph(Paragraph("Plan", at: .paragraph(1)))
    let book = try Workbook(DocumentText(blocks: [text, table, text, table]))
    #expect(book.sheets.map(\.name) == ["table 1", "table 2"])
    #expect(book.sheets[1].lines == ["1: No.|Measure", "2: i|a\nb", "3: ^|c"])
  }

  @Test("A document without a table has none, and one with an empty table nothing")
  func none() {
    let nothing = DocumentText(blocks: [.table([], .file)])
    #expect(
      fault { () throws(Unreadable) in _ = try Workbook(DocumentText(blocks: [])) }
        == .damaged("there is no table in it")
    )
    #expect(fault { () throws(Unreadable) in _ = try Workbook(nothing) } == .empty)
  }
}
