extension Frame {
  /// Writes a line of text from `x` to the right, at most `limit` columns of it.
  ///
  /// Control characters, escape sequences and direction overrides in it are shown, not obeyed.
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol,
    x: Int,
    y: Int,
    style: Style = .plain,
    limit: Int = .max
  ) -> Int {
    guard y >= 0, y < height else { return x + min(max(0, limit), text.columns) }
    var column = x
    let end = limit == .max ? Int.max : x + max(0, limit)
    for glyph in Glyphs(text) {
      guard column + glyph.width <= end else { break }
      let cell = Cell(glyph.character, style: style)
      if glyph.width == 2 {
        setWide(cell, x: column, y: y)
      } else {
        set(cell, x: column, y: y)
      }
      column += glyph.width
    }
    return column
  }
}
