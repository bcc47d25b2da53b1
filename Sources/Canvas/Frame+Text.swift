extension Frame {
  /// Writes a line of text from `x` to the right, at most `limit` columns of it.
  ///
  /// Control characters, escape sequences and direction overrides in it are shown, not obeyed.
  /// With an address it leads there, where a terminal knows of links.
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func put(
    _ text: String,
    x: Int,
    y: Int,
    style: Style = .plain,
    limit: Int = .max,
    link: String? = nil
  ) -> Int {
    guard y >= 0, y < height else { return x + min(max(0, limit), text.columns) }
    let number = link.map { self.number(ofLink: $0) } ?? 0
    var column = x
    let end = limit == .max ? Int.max : x + max(0, limit)
    var glyphs = Glyphs(text)
    while let piece = glyphs.next() {
      guard column + piece.width <= end else { break }
      var cell = Cell(piece.glyph, style: style)
      cell.link = number
      if piece.width == 2 {
        setWide(cell, x: column, y: y)
      } else {
        set(cell, x: column, y: y)
      }
      column += piece.width
    }
    return column
  }
}
