/// A day as far as a source tells it: a day, a month or only a year.
public struct PartialDay: Hashable, Sendable, CustomStringConvertible {
  /// The year.
  public var year: Int { Int(parts.year) }
  /// The month, 1…12, where it is known.
  public var month: Int? { parts.month == 0 ? nil : Int(parts.month) }
  /// The day of the month, where it is known.
  public var day: Int? { parts.day == 0 ? nil : Int(parts.day) }

  /// In four bytes, since every event has room for a day; 0 where it is not known.
  private let parts: Parts

  private struct Parts: Hashable, Sendable {
    var year: UInt16
    var month: UInt8
    var day: UInt8
  }

  /// A day written `2024`, `2024-03` or `2024-03-22`; nil if it is none.
  public init?(_ text: some StringProtocol) {
    guard [4, 7, 10].contains(text.utf8.count) else { return nil }
    var numbers = [0, 0, 0]
    var part = 0
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        part += 1
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
      }
    }
    let (month, day) = (part > 0 ? numbers[1] : 1, part > 1 ? numbers[2] : 1)
    guard Day(year: numbers[0], month: month, day: day) != nil else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// A whole day.
  public init(_ whole: Day) {
    let (year, month, day) = whole.parts
    self.init(year: year, month: month, day: day)
  }

  /// A month or a year; nil where the calendar has none.
  public init?(year: Int, month: Int? = nil) {
    guard Day(year: year, month: month ?? 1, day: 1) != nil else { return nil }
    self.init(year: year, month: month ?? 0, day: 0)
  }

  /// From numbers that are known to be those of a day.
  private init(year: Int, month: Int, day: Int) {
    parts = Parts(
      year: UInt16(truncatingIfNeeded: year),
      month: UInt8(truncatingIfNeeded: month),
      day: UInt8(truncatingIfNeeded: day)
    )
  }

  /// The day itself, where the source names one.
  public var exact: Day? {
    guard let month, let day else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The first day it can be.
  public var earliest: Day {
    Day(year: year, month: month ?? 1, day: day ?? 1) ?? Day(number: 0)
  }

  /// The last day it can be: what is due by then is due on it, and what happened then has
  /// certainly happened after it.
  public var latest: Day {
    let month = month ?? 12
    return Day(year: year, month: month, day: day ?? Day.count(ofMonth: month, in: year))
      ?? earliest
  }

  /// The first day on which something can have come after it: the next one, or, where it is a month or
  /// a year, the first of it.
  var firstAfter: Day { exact.map { $0 + 1 } ?? earliest }

  /// As it was written.
  public var description: String {
    [year.padded(4), month?.padded(2), day?.padded(2)].compactMap(\.self).joined(separator: "-")
  }
}
