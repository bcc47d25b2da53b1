import Imports
import Testing

@Suite("Excel workbooks")
struct ExcelTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try #require(try Workbook(xlsx: bytes).sheets.first).lines
  }

  @Test("Texts are taken wherever they are kept, without how they sound")
  func texts() throws {
    let rows = """
      <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c>\
      <c r="D3" t="inlineStr"><is><r><t>in </t></r><r><t>place</t></r></is></c>\
      <c r="E3" t="str"><f>A1&amp;"x"</f><v>worked out</v></c></row>
      """
    let texts = """
      <si><t xml:space="preserve"> plain </t></si>\
      <si><r><t>of </t></r><r><rPr><b/></rPr><t>runs</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>
      """
    #expect(
      try lines(Packed.excel(rows, texts: texts)) == ["3: plain|of runs||in place|worked out"]
    )
  }

  @Test("Numbers are as people wrote them")
  func numbers() throws {
    let written = ["10", "10.0", "60.1", "60.100000000000001", "1E-3", "1.5E+4", "-7", "0.5", "x1"]
    let cells = written.map { "<c><v>\($0)</v></c>" }.joined()
    #expect(
      try lines(Packed.excel("<row>\(cells)</row>"))
        == ["1: #10|#10|#60.1|#60.1|#0.001|#15000|#-7|#0.5|x1"]
    )
  }

  @Test("What a text holds stays a text, 60.10 too")
  func textsOfNumbers() throws {
    let row = #"<row><c t="inlineStr"><is><t>60.10</t></is></c><c t="b"><v>1</v></c></row>"#
    #expect(try lines(Packed.excel(row)) == ["1: 60.10|TRUE"])
  }

  @Test(
    "A number that is shown as a day is one",
    arguments: [
      ("yyyy-mm-dd", "@2021-11-20"), (#"dd\.mm\.yyyy;@"#, "@2021-11-20"),
      (#"[$-419]d mmmm yyyy" г.""#, "@2021-11-20"), ("m/d/yy h:mm", "@2021-11-20"),
      ("mmm yyyy", "2021-11"), ("yyyy", "2021"), ("h:mm", "12:00"),
      ("0.00", "#44520.50"), ("0%", "#4452050%"), (#"0" days""#, "#44520.5"),
      ("General", "#44520.5"),
      (#"#,##0;[Red]-#,##0"#, "#44520.5"), ("[h]:mm", "#44520.5"),
    ]
  )
  func formats(code: String, shown: String) throws {
    let code = code.replacing("\"", with: "&quot;")
    let bytes = Packed.excel(
      #"<row><c s="1"><v>44520.5</v></c></row>"#,
      formats: #"<numFmt numFmtId="164" formatCode="\#(code)"/>"#,
      styles: #"<xf numFmtId="0"/><xf numFmtId="164"/>"#
    )
    #expect(try lines(bytes) == ["1: " + shown])
  }

  @Test("Days are counted from 1900 as Excel does, or from 1904")
  func systems() throws {
    let row = [0, 1, 59, 60, 61, 44_520].map { #"<c s="1"><v>\#($0)</v></c>"# }.joined()
    let styles = #"<xf numFmtId="0"/><xf numFmtId="14"/>"#
    #expect(
      try lines(Packed.excel("<row>\(row)</row>", styles: styles))
        == ["1: #0|@1900-01-01|@1900-02-28|#60|@1900-03-01|@2021-11-20"]
    )
    let late = Packed.excel(
      #"<row><c s="1"><v>0</v></c><c s="1"><v>43058</v></c></row>"#,
      styles: styles,
      book: #"<workbookPr date1904="1"/>"#
    )
    #expect(try lines(late) == ["1: @1904-01-01|@2021-11-20"])
  }

  @Test("A formula that was never worked out, and one that failed, are told apart from a value")
  func formulas() throws {
    let row = """
      <row><c><f>A2+1</f><v>7</v></c><c><f>A2+1</f></c><c><f>A2+2</f><v></v></c>\
      <c t="str"><f>""</f><v></v></c><c t="e"><f>A9</f><v>#REF!</v></c></row>
      """
    #expect(try lines(Packed.excel(row)) == ["1: #7|?=A2+1|?=A2+2||!#REF!"])
  }

  @Test(
    "Merged cells are covered, though something else stands there; a merged sheet costs nothing"
  )
  func merged() throws {
    let rows = """
      <row r="2"><c r="A2" t="str"><v>iii</v></c><c r="B2" t="str"><v>x</v></c></row>\
      <row r="3"><c r="A3" t="str"><v>old</v></c><c r="B3" t="str"><v>y</v></c></row>\
      <row r="4"><c r="B4" t="str"><v>z</v></c></row>
      """
    let behind = """
      <mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="A9:XFD1048576"/></mergeCells>
      """
    #expect(try lines(Packed.excel(rows, behind: behind)) == ["2: iii|x", "3: ^|y", "4: ^|z"])
  }

  @Test("Empty cells that only have a look cost nothing, and rows may say no place")
  func looks() throws {
    let empty = String(repeating: #"<c s="3"/>"#, count: 300)
    let rows = "<row>\(empty)</row><row><c/><c t=\"str\"><v>x</v></c>\(empty)</row>"
    #expect(try lines(Packed.excel(rows)) == ["2: |x"])
  }

  @Test("Codes of characters are read, and those that are only texts stay")
  func codes() throws {
    let row = #"<row><c t="str"><v>a_x000D_&#10;b_x005F_x0041_</v></c></row>"#
    #expect(try lines(Packed.excel(row)) == ["1: a\nb_x0041_"])
  }

  @Test("A sheet that the workbook names again and again is read once")
  func repeated() throws {
    let names = String(repeating: #"<sheet name="More" sheetId="2" r:id="r1"/>"#, count: 2000)
    let book = "<sheets>\(names)</sheets>"
    let workbook = try Workbook(
      xlsx: Packed.excel(#"<row r="3"><c r="A3" t="str"><v>text</v></c></row>"#, book: book)
    )
    #expect(workbook.sheets.map(\.lines) == [["3: text"]])
  }

  @Test("What is damaged is told, and nothing is read from it")
  func damaged() {
    let cases: [([UInt8], Unreadable)] = [
      (Packed.excel("<row><c></row>"), .damaged("“xl/worksheets/sheet1.xml”: line 1 is no XML")),
      (
        Packed.excel(#"<row r="9999999"/>"#),
        .damaged("“xl/worksheets/sheet1.xml”: there is no row 9999999")
      ),
      (
        Packed.excel(#"<row r="4"><c t="s"><v>8</v></c></row>"#),
        .damaged("“xl/worksheets/sheet1.xml”: a cell of row 4 has a text that is not there")
      ),
      (
        Packed.excel(String(repeating: "<a>", count: 1000)),
        .damaged("“xl/worksheets/sheet1.xml”: its elements lie too deep")
      ),
      (Packed.excel(""), .empty), ([], .empty),
    ]
    for (bytes, expected) in cases {
      #expect(fault { () throws(Unreadable) in _ = try Workbook(xlsx: bytes) } == expected)
    }
  }
}
