import Model

/// A sheet as the part of a workbook.
extension Workbook.Sheet {
  /// The sheet: its heading stays in sight and is on every page, a filter stands in it, and its
  /// columns fit on a page's width.
  ///
  /// - Parameter header: what is at the top of every printed page, with its codes.
  /// - Returns: the part of the workbook, as XML.
  func xml(header: String) -> String {
    let heading = columns.map { Workbook.Cell.text($0.heading) }
    var text = """
      <worksheet xmlns="\(Workbook.main)" xmlns:r="\(Workbook.relations)">\
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
      <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
      activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>\
      <sheetFormatPr defaultRowHeight="13"/><cols>\(columnParts)</cols><sheetData>
      """
    let widths = widths
    Self.write(heading, row: 1, in: widths, heading: true, to: &text)
    for (place, row) in rows.enumerated() {
      Self.write(row, row: place + 2, in: widths, heading: false, to: &text)
    }
    let links = self.links.enumerated().map { place, link in
      "<hyperlink ref=\"\(link.cell)\" r:id=\"rId\(place + 1)\"/>"
    }
    return text + """
      </sheetData><autoFilter ref="\(wholeRange.replacing("$", with: ""))"/>\
      \(links.isEmpty ? "" : "<hyperlinks>\(links.joined())</hyperlinks>")\
      <pageMargins left="0.5" right="0.5" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>\
      <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
      <headerFooter><oddHeader>\(header.xml)</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter>\
      </headerFooter></worksheet>
      """
  }

  /// The addresses that its cells lead to, in the order of the links; empty if there are none.
  var linkParts: String {
    let list = links.enumerated().map { place, link in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(Workbook.relations)/hyperlink\" "
        + "Target=\"\(link.address.text.xml)\" TargetMode=\"External\"/>"
    }
    return list.isEmpty ? "" : Workbook.relationships(list)
  }

  /// All of it, heading and rows.
  var wholeRange: String {
    "$A$1:$\(Self.letters(max(0, columns.count - 1)))$\(rows.count + 1)"
  }

  private var links: [(cell: String, address: WebAddress)] {
    rows.enumerated().flatMap { row, cells in
      cells.enumerated().compactMap { column, cell in
        guard case .link(_, let address) = cell else { return nil }
        return ("\(Self.letters(column))\(row + 2)", address)
      }
    }
  }

  /// How many characters fit into each column: long texts take several lines.
  private var widths: [Int] {
    columns.enumerated().map { place, column in
      let longest = rows.map { $0[place].width }.max() ?? 0
      // An address has no blank to begin a new line at, and what is hidden needs none.
      let isWhole = column.isHidden || rows.contains { $0[place].isLink }
      let width = longest > 120 || isWhole ? min(50, longest + 2) : min(24, longest + 2)
      // Behind the heading stands the button of the filter.
      return max(column.heading.count + 4, width)
    }
  }

  private var columnParts: String {
    zip(columns, widths).enumerated().map { place, column in
      let hidden = column.0.isHidden ? " hidden=\"1\"" : ""
      return "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(column.1)\""
        + " customWidth=\"1\"\(hidden)/>"
    }.joined()
  }

  private static func write(
    _ cells: [Workbook.Cell],
    row: Int,
    in widths: [Int],
    heading: Bool,
    to text: inout String
  ) {
    // Not every program works out for itself how high a row has to be.
    let lines = zip(cells, widths).map { $0.lines(in: $1) }.max() ?? 1
    let height = min(409, 13 * lines + 1)
    text += "<row r=\"\(row)\" ht=\"\(height)\" customHeight=\"1\">"
    for (place, cell) in cells.enumerated() {
      let name = "\(letters(place))\(row)"
      switch cell {
      case .none: break
      case .text(let words): text += inline(words, name, heading ? .heading : .text)
      case .link(let words, _): text += inline(words, name, .link)
      case .number(let number):
        text += "<c r=\"\(name)\" s=\"\(Workbook.Look.plain.rawValue)\"><v>\(number)</v></c>"
      case .day(let day):
        if let serial = day.serial {
          text += "<c r=\"\(name)\" s=\"\(Workbook.Look.day.rawValue)\"><v>\(serial)</v></c>"
        } else {
          text += inline(day.description, name, .text)
        }
      }
    }
    text += "</row>"
  }

  private static func inline(_ words: String, _ name: String, _ look: Workbook.Look) -> String {
    """
    <c r="\(name)" s="\(look.rawValue)" t="inlineStr"><is><t xml:space="preserve">\
    \(words.asACellHasIt.xml)</t></is></c>
    """
  }

  /// The letters of a column, as in `AH`.
  private static func letters(_ place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? letter : letters(place / 26 - 1) + letter
  }
}

extension Day {
  /// The number that spreadsheets know the day by: days since 30 December 1899; nil before March
  /// 1900, where they count a 29 February that never was.
  fileprivate var serial: Int? {
    let serial = number + 25_569
    return serial > 60 ? serial : nil
  }
}

extension String {
  /// The text as a cell can hold it, cut where it is too long.
  ///
  /// What looks like a workbook's own code for a character, as in `_x000D_`, is told apart from it.
  fileprivate var asACellHasIt: String {
    let text = asWorkbooksHaveIt.withControlsShown
    guard text.utf16.count > Workbook.mostOfACell else { return text.withCodesShown }
    var count = 0
    let kept = text.prefix { character in
      count += character.utf16.count
      return count <= Workbook.mostOfACell
    }
    return String(kept).withCodesShown
  }

  private var withCodesShown: String {
    guard utf8.contains(UInt8(ascii: "_")) else { return self }
    let scalars = Array(unicodeScalars)
    var text = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if scalar == "_", Self.isCode(scalars[place...].prefix(7)) {
        text.append(contentsOf: "_x005F".unicodeScalars)
      }
      text.append(scalar)
    }
    return String(text)
  }

  private static func isCode(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count == 7 && scalars.dropFirst().first == "x" && scalars.last == "_"
      && scalars.dropFirst(2).dropLast().allSatisfy(\.properties.isASCIIHexDigit)
  }
}
