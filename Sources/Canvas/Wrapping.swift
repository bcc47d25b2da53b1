// Not generic: what is done to every text of every frame is to be compiled for what texts are.
extension Substring {
  /// How many columns a terminal needs for it.
  public var columns: Int { String(self).columns }
}

extension String {
  /// How many columns a terminal needs for it.
  public var columns: Int {
    if let plain = plainColumns { return plain }
    var glyphs = Glyphs(self)
    var sum = 0
    while let piece = glyphs.next() { sum += piece.width }
    return sum
  }

  /// The columns of a text of nothing but letters that take one each and join no other: Latin and
  /// Cyrillic ones, dashes and quotation marks; nil for every other text.
  private var plainColumns: Int? {
    var columns = 0
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      columns += 1
      if byte >= 0x20, byte <= 0x7E { continue }
      guard let next = bytes.next() else { return nil }
      switch (byte, next) {
      case (0xC2, 0xA1...0xAC), (0xC2, 0xAE...0xBF), (0xC3...0xC9, _), (0xD0...0xD1, _),
        (0xD2, 0x8A...), (0xD3, _):
        continue
      // U+2010 to U+2027, as “, – and ….
      case (0xE2, 0x80):
        guard let last = bytes.next(), (0x90...0xA7).contains(last) else { return nil }
      default: return nil
      }
    }
    return columns
  }

  /// The text, or as much of it as fits with a mark that it goes on.
  public func cut(to width: Int, ellipsis: String = "…") -> String {
    guard columns > width else { return self }
    let room = width - ellipsis.columns
    guard room >= 0 else { return String(ellipsis.prefix(Swift.max(0, width))) }
    var kept = ""
    var used = 0
    for piece in Glyphs(self) {
      guard used + piece.width <= room else { break }
      kept.append(piece.glyph.character)
      used += piece.width
    }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// The text in lines of at most `width` columns, broken between words where it can be; a line
  /// break in the text stays one.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    if isLine(of: width) { return [self] }
    if !utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      return Self.wrapParagraph(Substring(self), width)
    }
    return split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .flatMap { Self.wrapParagraph($0, width) }
  }

  /// Whether it is a line as it stands: plain letters that fit, and one blank between words.
  private func isLine(of width: Int) -> Bool {
    guard let columns = plainColumns, columns <= width else { return false }
    var isAfterBlank = true
    for byte in utf8 {
      guard byte != 0x20 || !isAfterBlank else { return false }
      isAfterBlank = byte == 0x20
    }
    return !isAfterBlank
  }

  private static func wrapParagraph(_ text: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line: [Substring] = []
    var used = -1
    func end() { lines.append(line.joined(separator: " ")) }
    for word in text.utf8.split(separator: 0x20).map(Substring.init) {
      let length = word.columns
      if used + 1 + length <= width {
        line.append(word)
        used += 1 + length
        continue
      }
      if !line.isEmpty { end() }
      (line, used) = ([word], length)
      if length > width {
        var pieces = String(word).pieces(width)
        let last = pieces.removeLast()
        lines += pieces.map(\.text)
        (line, used) = ([Substring(last.text)], last.columns)
      }
    }
    if !line.isEmpty || lines.isEmpty { end() }
    return lines
  }

  /// The text, which is not empty, in pieces of at most `width` columns and at least a character; of an
  /// address between its words where it can be.
  private func pieces(_ width: Int) -> [(text: String, columns: Int)] {
    var pieces: [(text: String, columns: Int)] = []
    var piece = ""
    var used = 0
    var seam: (end: String.Index, columns: Int)?
    var scalars = unicodeScalars.makeIterator()
    var glyphs = Glyphs(self)
    var taken = 0
    while let glyph = glyphs.next() {
      while used > 0, used + glyph.width > width {
        // A piece is not made much shorter for it.
        let cut =
          seam.flatMap { 3 * $0.columns >= width ? $0 : nil } ?? (
            end: piece.endIndex, columns: used
          )
        pieces.append((String(piece[..<cut.end]), cut.columns))
        (piece, used, seam) = (String(piece[cut.end...]), used - cut.columns, nil)
      }
      while taken < glyphs.taken, let scalar = scalars.next() {
        piece.unicodeScalars.append(scalar)
        taken += 1
      }
      used += glyph.width
      if glyph.glyph.base.endsWordOfAddress { seam = (piece.endIndex, used) }
    }
    while let scalar = scalars.next() { piece.unicodeScalars.append(scalar) }
    return pieces + [(piece, used)]
  }
}

extension Unicode.Scalar {
  /// Whether a word of an address or a path ends with it.
  fileprivate var endsWordOfAddress: Bool {
    switch self {
    case "/", "-", "_", ".", "?", "&", "=", "#", "+": true
    default: false
    }
  }
}
