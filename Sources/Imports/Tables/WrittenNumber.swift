internal import Model

/// A number as a workbook's file has it.
struct WrittenNumber {
  /// The number without what only the file's writer put there: `10` for `10.0`, `60.1` for
  /// `60.100000000000001`.
  let text: String

  /// A number; nil where the text is none.
  init?(_ written: String) {
    let digits = written.utf8.count { (0x30...0x39).contains($0) }
    let isPlain = written.utf8.allSatisfy {
      (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    guard digits > 0, let number = Double(written), number.isFinite else { return nil }
    if isPlain, digits <= 15 {
      text = Self.withoutZeros(written)
    } else if number == number.rounded(), abs(number) < 1e15 {
      text = String(Int(number))
    } else {
      text = Self.withoutZeros("\(number)")
    }
  }

  private static func withoutZeros(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ".")), !text.utf8.contains(UInt8(ascii: "e")) else {
      return text
    }
    let kept = text.reversed().drop { $0 == "0" }
    return String((kept.first == "." ? kept.dropFirst() : kept).reversed())
  }

  /// The number of a hundred that it is: `60%` for `0.6`.
  var share: String {
    guard let number = Double(text), abs(number) < 1e9 else { return text }
    let hundredths = (number * 10_000).rounded()
    return Self.withoutZeros("\(hundredths / 100)") + "%"
  }

  /// The number with zeros at its end, as `60.10` for `60.1`; a whole one stays as it is.
  func withDecimals(_ count: Int) -> String {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return text }
    let there = text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
    return text + String(repeating: "0", count: max(0, min(count, 15) - there))
  }

  /// A cell that shows it so.
  func cell(_ look: NumberLook, countsFrom1904: Bool) -> TableCell {
    let number = TableCell(text, .number)
    switch look {
    case .number: return number
    case .decimals(let count): return TableCell(withDecimals(count), .number)
    case .share: return TableCell(share, .number)
    case .day, .month, .year, .time: break
    }
    guard let value = Double(text), (0..<3_000_000).contains(value) else { return number }
    if look == .time { return Self.time(value) }
    guard let day = Self.day(Int(value), countsFrom1904: countsFrom1904) else { return number }
    switch look {
    case .day: return TableCell(day.description, .day(day))
    case .month: return TableCell(String(day.description.prefix(7)))
    case .year: return TableCell(String(day.description.prefix(4)))
    case .number, .decimals, .share, .time: return number
    }
  }

  /// A day by its number; nil for 29 February 1900, which Excel counts and never was, and beyond 9999.
  private static func day(_ number: Int, countsFrom1904: Bool) -> Day? {
    let day: Day
    if countsFrom1904 {
      day = Day(number: number - 24_107)
    } else {
      guard number > 0, number != 60 else { return nil }
      day = Day(number: number - (number > 60 ? 25_569 : 25_568))
    }
    return day.parts.year <= 9999 ? day : nil
  }

  private static func time(_ value: Double) -> TableCell {
    let minutes = Int((value * 1440).rounded()) % 1440
    let (hour, minute) = (minutes / 60, minutes % 60)
    return TableCell("\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)")
  }
}
