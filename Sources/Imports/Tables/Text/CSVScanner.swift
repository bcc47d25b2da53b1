/// A table in a text, record by record: RFC 4180 and what programs make instead.
///
/// A quotation mark counts where a cell begins; elsewhere it is one letter of others.
struct CSVScanner {
  /// A cell where it stands.
  struct Cell {
    /// Its bytes, without the quotation marks around.
    var place: Range<Int>
    /// Whether marks in it may be doubled.
    var isQuoted: Bool
    /// What stands between its second mark and the next cell.
    var rest: Range<Int>
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  /// Whether a line feed ends a record; where carriage returns alone do it is a line break in a cell.
  private let endsAtLineFeeds: Bool
  /// Where the next record begins.
  private(set) var place = 0
  /// The line that the next record begins on, from 1.
  private(set) var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    (self.bytes, self.separator) = (bytes, separator)
    endsAtLineFeeds = !Self.endsAtCarriageReturns(bytes)
  }

  /// Whether most of the first line ends are carriage returns alone.
  private static func endsAtCarriageReturns(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (alone, others) = (0, 0)
    let beginning = bytes.prefix(1 << 16)
    for (place, byte) in beginning.enumerated() {
      if byte == UInt8(ascii: "\n") { others += 1 }
      if byte == UInt8(ascii: "\r"), place + 1 < bytes.count,
        bytes[place + 1] != UInt8(ascii: "\n")
      {
        alone += 1
      }
    }
    return alone >= 4 && alone > 2 * others
  }

  /// Whether there are no more records.
  var isAtEnd: Bool { place >= bytes.count }

  /// Goes through the cells of the next record.
  ///
  /// - Throws: Where a quotation mark is not closed, by its line.
  mutating func forEachCell(_ take: (Cell) throws(Unreadable) -> Void) throws(Unreadable) {
    while true {
      try take(try cell())
      guard place < bytes.count else { return }
      let end = bytes[place]
      place += 1
      if end == separator { continue }
      if end == UInt8(ascii: "\r"), place < bytes.count, bytes[place] == UInt8(ascii: "\n") {
        place += 1
      }
      line += 1
      return
    }
  }

  /// The next cell; `place` is then where it ends.
  private mutating func cell() throws(Unreadable) -> Cell {
    let start = place
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { return try quotedCell() }
    skipToEnd()
    return Cell(place: start..<place, isQuoted: false, rest: place..<place)
  }

  private mutating func quotedCell() throws(Unreadable) -> Cell {
    let firstLine = line
    place += 1
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") else {
          let end = place
          place += 1
          let behind = place
          skipToEnd()
          // What stands behind the end of several lines was meant to stand in a cell of its own.
          guard line == firstLine || isBlank(behind..<place) else { throw Self.unclosed(firstLine) }
          return Cell(place: start..<end, isQuoted: true, rest: behind..<place)
        }
        place += 2
        continue
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "\r"):
        if place + 1 >= bytes.count || bytes[place + 1] != UInt8(ascii: "\n") { line += 1 }
      default: break
      }
      place += 1
    }
    throw Self.unclosed(firstLine)
  }

  private mutating func skipToEnd() {
    while place < bytes.count, bytes[place] != separator, bytes[place] != UInt8(ascii: "\r"),
      bytes[place] != UInt8(ascii: "\n") || !endsAtLineFeeds
    {
      place += 1
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private static func unclosed(_ line: Int) -> Unreadable {
    .damaged("the quotation mark that begins a cell in line \(line) is never closed")
  }

  /// What a cell says.
  func text(of cell: Cell) -> String {
    guard cell.isQuoted else {
      return String(decoding: bytes[cell.place], as: UTF8.self).asACellSaysIt
    }
    var text: [UInt8] = []
    text.reserveCapacity(cell.place.count)
    var at = cell.place.lowerBound
    while at < cell.place.upperBound {
      text.append(bytes[at])
      // Of two marks, one is meant.
      at += bytes[at] == UInt8(ascii: "\"") ? 2 : 1
    }
    text += bytes[cell.rest]
    return String(decoding: text, as: UTF8.self).asACellSaysIt
  }
}
