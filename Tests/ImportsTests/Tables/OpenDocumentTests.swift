import Imports
import Testing

@Suite("Spreadsheets of LibreOffice")
struct OpenDocumentTests {
  private func sheets(_ tables: String, styles: String = "") throws -> [Sheet] {
    try Workbook(ods: Packed.spreadsheet(tables, styles: styles)).sheets
  }

  @Test("Values are what the file knows them as")
  func values() throws {
    let tables = """
      <table:table table:name="T"><table:table-row>\
      <table:table-cell office:value-type="string"><text:p>one<text:s text:c="2"/>two</text:p>\
      <text:p>three</text:p></table:table-cell>\
      <table:table-cell office:value-type="float" office:value="10"><text:p>10.00</text:p>\
      </table:table-cell>\
      <table:table-cell office:value-type="date" office:date-value="2021-11-20T10:00:00">\
      <text:p>20.11.21</text:p></table:table-cell>\
      <table:table-cell table:formula="of:=1+1"/>\
      <table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p>\
      </table:table-cell></table:table-row></table:table>
      """
    #expect(
      try sheets(tables)[0].lines == ["1: one  two\nthree|#10|@2021-11-20|?=of:=1+1|!#REF!"]
    )
  }

  @Test("Numbers are as people see them: so many of a hundred, and with the zeros at their end")
  func looks() throws {
    func cell(_ kind: String, _ value: String, _ shown: String) -> String {
      """
      <table:table-cell office:value-type="\(kind)" office:value="\(value)"><text:p>\(shown)</text:p>\
      </table:table-cell>
      """
    }
    let cells =
      cell("percentage", "0.6", "60 %") + cell("float", "60.1", "60,10")
      + cell("float", "7", "7.00")
    let tables =
      "<table:table table:name=\"T\"><table:table-row>\(cells)</table:table-row></table:table>"
    #expect(try sheets(tables)[0].lines == ["1: #60%|#60.10|#7"])
  }

  @Test("Rows and cells that stand for many count, up to the sheet's end, and cost nothing")
  func repeated() throws {
    let tables = """
      <table:table table:name="T">\
      <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>\
      <table:table-row table:number-rows-repeated="2"><table:table-cell \
      table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" \
      office:value-type="string"><text:p>x</text:p></table:table-cell>\
      <table:table-cell table:number-columns-repeated="16380"/></table:table-row>\
      <table:table-row table:number-rows-repeated="1048571"><table:table-cell \
      table:number-columns-repeated="16384"/></table:table-row></table:table>
      """
    #expect(try sheets(tables)[0].lines == ["4: ||x|x", "5: ||x|x"])
  }

  @Test("What stands for more cells than a sheet has is refused")
  func tooMany() {
    let tables = """
      <table:table table:name="T"><table:table-row table:number-rows-repeated="1000000">\
      <table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>x\
      </text:p></table:table-cell></table:table-row></table:table>
      """
    #expect(
      fault { () throws(Unreadable) in _ = try Workbook(ods: Packed.spreadsheet(tables)) }
        == .tooLarge("it has more than 4,000,000 cells")
    )
  }

  @Test("Covered cells, hidden sheets and remarks are told apart from what people see")
  func seen() throws {
    let tables = """
      <table:table table:name="Seen"><table:table-row><table:table-cell \
      table:number-rows-spanned="2" office:value-type="string"><office:annotation><text:p>remark\
      </text:p></office:annotation><text:p>iii</text:p></table:table-cell></table:table-row>\
      <table:table-row><table:covered-table-cell/><table:table-cell office:value-type="string">\
      <text:p>x</text:p></table:table-cell></table:table-row></table:table>\
      <table:table table:name="Lists" table:style-name="ta2"><table:table-row><table:table-cell \
      office:value-type="string"><text:p>y</text:p></table:table-cell></table:table-row></table:table>
      """
    let styles = """
      <style:style style:name="ta2" style:family="table"><style:table-properties \
      table:display="false"/></style:style>
      """
    let sheets = try sheets(tables, styles: styles)
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(sheets[0].lines == ["1: iii", "2: ^|x"])
  }

  @Test("Tables of a text keep which cells are merged, and leave out tables and notes within")
  func text() throws {
    let cell = #"<table:table-cell office:value-type="string">"#
    let table = """
      <text:p>Secret</text:p><table:table table:name="Table1"><table:table-header-rows>\
      <table:table-row>\(cell)<text:p>No.</text:p></table:table-cell>\(cell)<text:p>Measure\
      </text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row>\
      \(cell)<text:p>i<text:note><text:note-body><text:p>no</text:p></text:note-body></text:note>\
      </text:p></table:table-cell>\(cell)<text:list><text:list-item><text:p>a</text:p>\
      </text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>\
      <table:table table:name="In"><table:table-row>\(cell)<text:p>x</text:p></table:table-cell>\
      </table:table-row></table:table></table:table-cell></table:table-row><table:table-row>\
      <table:covered-table-cell/>\(cell)<text:p>c</text:p></table:table-cell></table:table-row>\
      </table:table>
      """
    let read = DocumentText(blocks: [.paragraph(Paragraph("Secret", at: .paragraph(1)))])
    let book = try Workbook(odt: Packed.spreadsheet(table), in: read)
    #expect(book.sheets.map(\.name) == ["table 1"])
    #expect(book.sheets[0].above == ["Secret"])
    #expect(book.sheets[0].lines == ["1: No.|Measure", "2: i|a\nb", "3: ^|c"])
  }

  @Test("A password is told")
  func locked() {
    let bytes = Packed([
      "content.xml": "scrambled",
      "META-INF/manifest.xml":
        "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
    ]).bytes
    #expect(fault { () throws(Unreadable) in _ = try Workbook(ods: bytes) } == .locked)
  }
}
