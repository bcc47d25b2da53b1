internal import CNcurses
internal import Canvas

/// What ncurses is told to write for a character: its scalars, as far as the locale can write them.
enum CellText {
  /// A C array of five as Swift sees it.
  typealias Scalars = (UInt32, UInt32, UInt32, UInt32, UInt32)

  /// The scalars of a glyph that is to take so many columns.
  ///
  /// nil where the C library gives it another width: what follows on the row would be displaced.
  static func scalars(of glyph: Glyph, columns: Int32) -> Scalars? {
    let base = glyph.base.value
    guard base >= 0x20 else { return nil }
    if base >= 0x7F, cn_columns(base) != columns { return nil }
    guard glyph.hasMarks else { return (base, 0, 0, 0, 0) }
    let known = glyph.marks.map(\.value).filter { cn_columns($0) == 0 }
    let marks = known + Array(repeating: 0, count: 4 - known.count)
    return (base, marks[0], marks[1], marks[2], marks[3])
  }
}
