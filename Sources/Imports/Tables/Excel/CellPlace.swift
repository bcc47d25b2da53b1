/// Where a cell stands, as in `B7`.
struct CellPlace: Hashable {
  /// From 1.
  var row: Int
  /// From 0.
  var column: Int

  /// A place in text that ends with 0 or a colon.
  init?(_ text: UnsafePointer<UInt8>) {
    var (at, row, column) = (0, 0, 0)
    while case let letter = text[at] & 0xDF, (0x41...0x5A).contains(letter), column < 1 << 20 {
      column = column * 26 + Int(letter) - 0x40
      at += 1
    }
    while (0x30...0x39).contains(text[at]), row < 1 << 24 {
      row = row * 10 + Int(text[at]) - 0x30
      at += 1
    }
    guard text[at] == 0 || text[at] == UInt8(ascii: ":"), (1...1 << 20).contains(row),
      (1...SheetBuilder.mostColumns).contains(column)
    else { return nil }
    (self.row, self.column) = (row, column - 1)
  }
}

extension CellRange {
  /// A range as in `A1:C3`, in text that ends with 0.
  init?(_ text: UnsafePointer<UInt8>) {
    guard let first = CellPlace(text) else { return nil }
    var at = 0
    while text[at] != 0, text[at] != UInt8(ascii: ":") { at += 1 }
    guard text[at] != 0, let last = CellPlace(text + at + 1), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    (rows, columns) = (first.row...last.row, first.column...last.column)
  }
}
