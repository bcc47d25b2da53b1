internal import Model

/// The rows of a sheet, kept as one run of bytes: a long table is then hardly larger than its text.
///
/// A row is made each time that it is asked for. One that is changed is written behind the others, and the
/// bytes of what it was stay: for few changes.
public struct SheetRows: Sendable {
  private var bytes: [UInt8] = []
  /// Where each row begins.
  private var starts: [Int] = []
  /// The days that cells have as their values.
  private var days: [Day] = []

  /// No rows.
  public init() {}
}

extension SheetRows: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// The place of the first row.
  public var startIndex: Int { 0 }
  /// The place behind the last.
  public var endIndex: Int { starts.count }

  /// The row at a place.
  public subscript(place: Int) -> TableRow {
    get {
      bytes.withUnsafeBufferPointer { bytes in
        var reading = Reading(bytes: bytes, place: starts[place])
        let number = reading.number()
        let cells = (0..<reading.number()).map { _ in reading.cell(days) }
        return TableRow(number: number, cells: cells)
      }
    }
    set { starts[place] = write(newValue) }
  }

  /// Adds a row behind the last.
  public mutating func append(_ row: TableRow) { starts.append(write(row)) }

  /// Puts rows in the place of others.
  public mutating func replaceSubrange(
    _ range: Range<Int>,
    with rows: some Collection<TableRow>
  ) {
    let written = rows.map { write($0) }
    starts.replaceSubrange(range, with: written)
  }
}

extension SheetRows: Hashable {
  /// Whether each row is the same.
  public static func == (one: Self, other: Self) -> Bool { one.elementsEqual(other) }

  /// Hashes each row.
  public func hash(into hasher: inout Hasher) { for row in self { hasher.combine(row) } }
}

extension SheetRows: ExpressibleByArrayLiteral {
  /// Rows in their order.
  public init(arrayLiteral rows: TableRow...) { self.init(rows) }
}

/// How a row stands in the bytes: its number, how many cells it has, and each cell.
extension SheetRows {
  /// What kind of value a cell has, as a byte; one that is covered has ``covered`` added.
  private enum Kind {
    static let text: UInt8 = 0
    static let number: UInt8 = 1
    static let day: UInt8 = 2
    static let withoutValue: UInt8 = 3
    static let error: UInt8 = 4
    static let covered: UInt8 = 8
  }

  /// Writes a row behind the others, and returns where it begins.
  private mutating func write(_ row: TableRow) -> Int {
    let start = bytes.count
    write(row.number)
    write(row.cells.count)
    for cell in row.cells {
      let covered = cell.isCovered ? Kind.covered : 0
      switch cell.value {
      case .text: bytes.append(Kind.text + covered)
      case .number: bytes.append(Kind.number + covered)
      case .withoutValue: bytes.append(Kind.withoutValue + covered)
      case .error: bytes.append(Kind.error + covered)
      case .day(let day):
        bytes.append(Kind.day + covered)
        write(days.count)
        days.append(day)
      }
      write(cell.text.utf8.count)
      bytes += cell.text.utf8
    }
    return start
  }

  /// Writes a number, seven bits a byte from the lowest on.
  private mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A place in the bytes, which moves on as they are read.
  private struct Reading {
    let bytes: UnsafeBufferPointer<UInt8>
    var place: Int

    mutating func byte() -> UInt8 {
      defer { place += 1 }
      return bytes[place]
    }

    mutating func number() -> Int {
      var (number, shift): (UInt, UInt) = (0, 0)
      while true {
        let byte = byte()
        number |= UInt(byte & 0x7F) << shift
        if byte & 0x80 == 0 { return Int(bitPattern: number) }
        shift += 7
      }
    }

    mutating func cell(_ days: [Day]) -> TableCell {
      let kind = byte()
      let value: TableCell.Value =
        switch kind & ~Kind.covered {
        case Kind.number: .number
        case Kind.day: .day(days[number()])
        case Kind.withoutValue: .withoutValue
        case Kind.error: .error
        default: .text
        }
      let count = number()
      defer { place += count }
      let text = String(decoding: bytes[place..<place + count], as: UTF8.self)
      return TableCell(text, value, isCovered: kind & Kind.covered != 0)
    }
  }
}
