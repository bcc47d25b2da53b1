import Imports
import Testing

@Suite("Workbooks as programs write them")
struct ProgramsTests {
  private let top = [
    "1: Plan of an invented ministry|^|^|^|^", "3: Rec.|Measure|Due|Seen|Share",
    "4: iii|Draft act|@2026-03-01|@2026-03-01|#60.1",
  ]

  @Test("What openpyxl writes has formulas that were never worked out")
  func openpyxl() throws {
    let bytes = bytes(ofCase: "openpyxl.xlsx")
    #expect(FileForm.seen(in: bytes, named: "plan") == .xlsx)
    let book = try Workbook(xlsx: bytes)
    #expect(book.sheets.map(\.name) == ["План", "Lists"])
    #expect(book.sheets.map(\.isHidden) == [false, true])
    #expect(
      book.sheets[0].lines == top + [
        "5: ^|Разработать\nкодекс|3/03/2026|TRUE|60.10", "6: ?=1/0|?=C4+1|?=\"\"||#10",
      ]
    )
  }

  @Test("What LibreOffice writes of it has their values, in both of its forms")
  func libreOffice() throws {
    let books = [
      try Workbook(xlsx: bytes(ofCase: "libreoffice.xlsx")),
      try Workbook(ods: bytes(ofCase: "libreoffice.ods")),
    ]
    for book in books {
      #expect(book.sheets.map(\.isHidden) == [false, true])
      #expect(book.sheets[0].lines.prefix(3) == top[...])
      #expect(book.sheets[0].lines.last?.hasPrefix("6: !#DIV/0!|") ?? false)
      #expect(book.sheets[0].rows.last?[4] == TableCell("10", .number))
      #expect(book.sheets[1].lines == ["1: Ongoing"])
    }
  }

  @Test("Any piece that is missing at the end is told, and nothing else happens")
  func cutOff() {
    let whole = bytes(ofCase: "openpyxl.xlsx")
    for count in stride(from: 0, to: whole.count, by: 97) {
      #expect(
        fault { () throws(Unreadable) in _ = try Workbook(xlsx: Array(whole.prefix(count))) } != nil
      )
    }
  }
}
