extension Frame {
  /// Writes a line of text from `x` to the right, at most `limit` columns of it.
  ///
  /// Control characters, escape sequences and direction overrides in it are shown, not obeyed.
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func put(
    _ text: String,
    x: Int,
    y: Int,
    style: Style = .plain,
    limit: Int = .max
  ) -> Int {
    guard y >= 0, y < height else { return x + min(max(0, limit), text.columns) }
    var column = x
    let end = limit == .max ? Int.max : x + max(0, limit)
    var glyphs = Glyphs(text)
    while let piece = glyphs.next() {
      guard column + piece.width <= end else { break }
      let cell = Cell(piece.glyph, style: style)
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
