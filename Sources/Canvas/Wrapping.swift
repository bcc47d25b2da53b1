extension StringProtocol {
  /// How many columns a terminal needs for it.
  public var columns: Int {
    let text = String(self)
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return Glyphs(text).reduce(0) { $0 + $1.width }
  }

  /// The text, or as much of it as fits with a mark that it goes on.
  public func cut(to width: Int, ellipsis: String = "…") -> String {
    guard columns > width else { return String(self) }
    let room = width - ellipsis.columns
    guard room >= 0 else { return String(ellipsis.prefix(Swift.max(0, width))) }
    var kept = ""
    var used = 0
    for glyph in Glyphs(self) {
      guard used + glyph.width <= room else { break }
      kept.append(glyph.character)
      used += glyph.width
    }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// The text in lines of at most `width` columns, broken between words where it can be; a line
  /// break in the text stays one.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .flatMap { Self.wrapParagraph(String($0), width) }
  }

  private static func wrapParagraph(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let length = word.columns
      if !line.isEmpty, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, used) = (String(word), length)
      if length > width {
        var pieces = word.pieces(width)
        (line, used) = pieces.removeLast()
        lines += pieces.map(\.text)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The text, which is not empty, in pieces of at most `width` columns and at least a character.
  private func pieces(_ width: Int) -> [(text: String, columns: Int)] {
    var pieces: [(text: String, columns: Int)] = []
    var piece = ""
    var used = 0
    var scalars = unicodeScalars.makeIterator()
    var glyphs = Glyphs(self)
    var taken = 0
    while let glyph = glyphs.next() {
      if used > 0, used + glyph.width > width {
        pieces.append((piece, used))
        (piece, used) = ("", 0)
      }
      while taken < glyphs.taken, let scalar = scalars.next() {
        piece.unicodeScalars.append(scalar)
        taken += 1
      }
      used += glyph.width
    }
    while let scalar = scalars.next() { piece.unicodeScalars.append(scalar) }
    return pieces + [(piece, used)]
  }
}
