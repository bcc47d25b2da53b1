extension Workbook {
  /// The table in a text, its encoding and what stands between its cells being told by its bytes.
  ///
  /// Rows are records: one goes over several lines where a cell does. A first line `sep=;`, which Excel obeys
  /// and does not show, is none.
  ///
  /// - Throws: `.empty`; `.damaged` with the line where a quotation mark is not closed, or a letter is
  ///   broken; `.tooLarge`.
  public init(csv bytes: [UInt8]) throws(Unreadable) {
    let text = try EncodedText(bytes)
    let table = CSVTable(text.utf8)
    let rows = try text.utf8.withUnsafeBufferPointer { (bytes) throws(Unreadable) in
      try table.rows(of: bytes)
    }
    guard !rows.isEmpty else { throw .empty }
    self.init(sheets: [Sheet(rows: rows)], reading: table.words(in: text))
  }
}

/// How a text is a table.
struct CSVTable {
  /// What parts its cells; nil where nothing does.
  let separator: CSVSeparator?
  /// How well that parts it; nil where the text says so itself.
  let fit: CSVSample.Fit?
  /// Where the first record begins.
  private let start: Int

  /// Looks at the beginning of a text in UTF-8.
  init(_ text: [UInt8]) {
    if let (separator, start) = Self.said(by: text) {
      (self.separator, self.start, fit) = (separator, start, nil)
    } else {
      let best = text.withUnsafeBufferPointer { CSVSample(of: $0).best }
      (separator, start, fit) = (best?.separator, 0, best?.fit)
    }
  }

  /// How the text is read, for people: `Windows-1251, semicolons`.
  func words(in text: EncodedText) -> String {
    [
      text.encoding.words, separator?.words ?? "one column",
      text.hasLostLetters ? "some letters may be others: it has no Kazakh ones" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// The rows with something in them.
  func rows(of bytes: UnsafeBufferPointer<UInt8>) throws(Unreadable) -> SheetRows {
    let bytes = UnsafeBufferPointer(rebasing: bytes[start...])
    // Nothing is parted by a byte that no text in UTF-8 has.
    var scanner = CSVScanner(bytes, separator: separator?.rawValue ?? 0xFF)
    var sheet = SheetBuilder()
    var number = 0
    while !scanner.isAtEnd {
      number += 1
      sheet.begin(row: number)
      let reading = scanner
      var column = 0
      try scanner.forEachCell { (cell) throws(Unreadable) in
        let text = reading.text(of: cell)
        if !text.isEmpty { try sheet.put(TableCell(text), column: column) }
        column += 1
      }
    }
    return try sheet.finish()
  }

  /// The separator that the first line `sep=;` says, and where the second line begins.
  private static func said(by text: [UInt8]) -> (CSVSeparator, start: Int)? {
    let line = text.prefix(8).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let separator = CSVSeparator(rawValue: line[4])
    else { return nil }
    let isDouble = text.dropFirst(5).starts(with: [0x0D, 0x0A])
    return (separator, min(text.count, 5 + (isDouble ? 2 : 1)))
  }
}
