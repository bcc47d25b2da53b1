/// The workbook as a file: Office Open XML (ECMA-376), a ZIP archive of parts.
extension Workbook {
  /// The file's bytes.
  var bytes: [UInt8] {
    let parts: [(String, String)] =
      [
        ("[Content_Types].xml", types), ("_rels/.rels", Self.package), ("docProps/core.xml", core),
        ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", bookParts),
        ("xl/styles.xml", Self.styles),
      ]
      + sheets.enumerated().flatMap { place, sheet in
        let links = sheet.linkParts
        return [("xl/worksheets/sheet\(place + 1).xml", sheet.xml(header: header))]
          + (links.isEmpty ? [] : [("xl/worksheets/_rels/sheet\(place + 1).xml.rels", links)])
      }
    return ZipArchive.of(parts.map { ($0.0, Array((Self.declaration + $0.1).utf8)) })
  }

  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelations =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let coreProperties =
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"

  /// A list of what a part refers to.
  static func relationships(_ all: [String]) -> String {
    "<Relationships xmlns=\"\(packageRelations)\">\(all.joined())</Relationships>"
  }

  private var types: String {
    let office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let sheets = sheets.indices.map { place in
      "<Override PartName=\"/xl/worksheets/sheet\(place + 1).xml\" "
        + "ContentType=\"\(office).worksheet+xml\"/>"
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(office).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(office).styles+xml"/>\
      \(sheets.joined())</Types>
      """
  }

  private static let package = relationships([
    "<Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/>",
    "<Relationship Id=\"rId2\" "
      + "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
      + "Target=\"docProps/core.xml\"/>",
  ])

  private var core: String {
    """
    <cp:coreProperties xmlns:cp="\(Self.coreProperties)" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(title.xml)</dc:title>\
    <dc:subject>\(marks.xml)</dc:subject></cp:coreProperties>
    """
  }

  private var book: String {
    let list = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(sheet.name.xml)\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    let names = sheets.enumerated().map { place, sheet in
      let quoted = "'\(sheet.name.replacing("'", with: "''"))'".xml
      return """
        <definedName name="_xlnm._FilterDatabase" localSheetId="\(place)" hidden="1">\
        \(quoted)!\(sheet.wholeRange)</definedName>\
        <definedName name="_xlnm.Print_Titles" localSheetId="\(place)">\(quoted)!$1:$1</definedName>
        """
    }
    return """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relations)"><sheets>\(list.joined())</sheets>\
      <definedNames>\(names.joined())</definedNames></workbook>
      """
  }

  private var bookParts: String {
    let list = sheets.indices.map { place in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(Self.relations)/worksheet\" "
        + "Target=\"worksheets/sheet\(place + 1).xml\"/>"
    }
    let styles =
      "<Relationship Id=\"rId\(sheets.count + 1)\" Type=\"\(Self.relations)/styles\" "
      + "Target=\"styles.xml\"/>"
    return Self.relationships(list + [styles])
  }

  /// What is at the top of every printed page: an ampersand begins a code there, and more than 255
  /// characters are not taken.
  private var header: String {
    let words = [title, marks].filter { !$0.isEmpty }.map { $0.replacing("&", with: "&&") }
    return String("&L" + words.joined(separator: "&R").prefix(250))
  }
}

/// How cells look.
extension Workbook {
  /// The looks by their place in the list of styles.
  enum Look: Int {
    case plain, heading, text, day, link
  }

  static let styles = """
    <styleSheet xmlns="\(main)">\
    <numFmts count="1"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/></numFmts>\
    <fonts count="3"><font><sz val="10"/><name val="Calibri"/></font>\
    <font><b/><sz val="10"/><name val="Calibri"/></font>\
    <font><u/><sz val="10"/><color rgb="FF0B5CAD"/><name val="Calibri"/></font></fonts>\
    <fills count="3"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFE9EDF1"/></patternFill></fill></fills>\
    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="5">\(look())\(look(font: 1, fill: 2))\(look(format: 49))\
    \(look(format: 164, isAligned: true))\(look(format: 49, font: 2))</cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
    </styleSheet>
    """

  private static func look(
    format: Int = 0,
    font: Int = 0,
    fill: Int = 0,
    isAligned: Bool = false
  ) -> String {
    """
    <xf numFmtId="\(format)" fontId="\(font)" fillId="\(fill)" borderId="0" xfId="0" \
    applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">\
    <alignment vertical="top" wrapText="1"\(isAligned ? " horizontal=\"left\"" : "")/></xf>
    """
  }
}
