import CZlib

/// A ZIP archive with files as they are, in which every number may be a lie.
struct Packed {
  struct File {
    var name: String
    var bytes: [UInt8]
    var method = 0
    var flags = 0
    /// The size that is told, if another.
    var size: Int?
    /// Where it is said to stand, if elsewhere.
    var place: Int?
  }

  var files: [File]

  init(_ files: [File]) { self.files = files }

  init(_ texts: KeyValuePairs<String, String>) {
    files = texts.map { File(name: $0.key, bytes: Array($0.value.utf8)) }
  }

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let start = archive.count
      let sum = Int(cz_checksum(0, file.bytes, file.bytes.count))
      let about =
        number(20, 2) + number(file.flags, 2) + number(file.method, 2) + number(0, 4)
        + number(sum, 4) + number(file.bytes.count, 4) + number(file.size ?? file.bytes.count, 4)
        + number(file.name.utf8.count, 2) + number(0, 2)
      archive += number(0x0403_4B50, 4) + about + Array(file.name.utf8) + file.bytes
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + about + number(0, 10)
        + number(file.place ?? start, 4) + Array(file.name.utf8)
    }
    return archive + directory + number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2)
      + number(files.count, 2) + number(directory.count, 4) + number(archive.count, 4)
      + number(0, 2)
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}

extension Packed {
  /// An Excel workbook with one sheet of these rows, as XML.
  static func excel(
    _ rows: String,
    behind: String = "",
    texts: String = "",
    formats: String = "",
    styles: String = "",
    book: String = ""
  ) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return Packed([
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels":
        #"<R><Relationship Id="a" Type="\#(office)/officeDocument" Target="xl/workbook.xml"/></R>"#,
      "xl/workbook.xml":
        #"<workbook>\#(book)<sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>"#,
      "xl/_rels/workbook.xml.rels": """
      <R><Relationship Id="r1" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="r2" Type="\(office)/sharedStrings" Target="/xl/sharedStrings.xml"/>\
      <Relationship Id="r3" Type="\(office)/styles" Target="styles.xml"/></R>
      """,
      "xl/sharedStrings.xml": "<sst>\(texts)</sst>",
      "xl/styles.xml":
        "<styleSheet><numFmts>\(formats)</numFmts><cellXfs>\(styles)</cellXfs></styleSheet>",
      "xl/worksheets/sheet1.xml":
        "<worksheet><sheetData>\(rows)</sheetData>\(behind)</worksheet>",
    ]).bytes
  }

  /// A spreadsheet of LibreOffice with this body.
  static func spreadsheet(_ tables: String, styles: String = "") -> [UInt8] {
    Packed([
      "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": """
      <office:document-content><office:automatic-styles>\(styles)</office:automatic-styles>\
      <office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body>\
      </office:document-content>
      """,
    ]).bytes
  }
}
