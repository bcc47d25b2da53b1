extension StringProtocol {
  /// How many columns a terminal needs for it.
  public var columns: Int {
    var sum = 0
    var plain = true
    for byte in utf8 {
      if byte < 0x20 || byte > 0x7E {
        plain = false
        break
      }
      sum += 1
    }
    if plain { return sum }
    return Glyphs(self).reduce(0) { $0 + $1.width }
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
    return split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Self.wrapParagraph(String($0), width) }
  }

  private static func wrapParagraph(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      var word = String(word)
      var length = word.columns
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      while length > width {
        let head = word.head(width)
        lines.append(head.text)
        word = String(word.unicodeScalars.dropFirst(head.scalars))
        length = word.columns
      }
      line = word
      used = length
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// As much as fits into `width` columns, at least one character.
  private func head(_ width: Int) -> (text: String, scalars: Int) {
    var text = ""
    var used = 0
    for scalar in unicodeScalars {
      let columns = String(scalar).columns
      let isMark = scalar.columns == 0
      if used + (isMark ? 0 : columns) > width, !text.isEmpty { break }
      text.unicodeScalars.append(scalar)
      used += isMark ? 0 : columns
    }
    return (text, text.unicodeScalars.count)
  }
}
