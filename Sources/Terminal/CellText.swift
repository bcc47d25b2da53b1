internal import CNcurses

/// What ncurses is told to write for a character: its scalars, as far as the locale can write them.
enum CellText {
  /// A C array of five as Swift sees it.
  typealias Scalars = (UInt32, UInt32, UInt32, UInt32, UInt32)

  /// The scalars of a character that is to take so many columns.
  ///
  /// nil where the C library gives it another width: what follows on the row would be displaced.
  static func scalars(of character: Character, columns: Int32) -> Scalars? {
    var scalars = character.unicodeScalars.makeIterator()
    guard let base = scalars.next(), base.value >= 0x20 else { return nil }
    if base.value >= 0x7F, cn_columns(base.value) != columns { return nil }
    var all: Scalars = (base.value, 0, 0, 0, 0)
    var count = 0
    while let mark = scalars.next(), count < 4 {
      guard cn_columns(mark.value) == 0 else { continue }
      count += 1
      switch count {
      case 1: all.1 = mark.value
      case 2: all.2 = mark.value
      case 3: all.3 = mark.value
      default: all.4 = mark.value
      }
    }
    return all
  }
}
