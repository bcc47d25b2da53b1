/// A day as far as a source tells it: a day, a month or only a year.
public struct PartialDay: Hashable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, 1…12, where it is known.
  public let month: Int?
  /// The day of the month, where it is known.
  public let day: Int?

  /// A day written `2024`, `2024-03` or `2024-03-22`; nil if it is none.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    guard Day(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
  }

  /// A whole day.
  public init(_ whole: Day) {
    let parts = whole.parts
    year = parts.year
    month = parts.month
    day = parts.day
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

  /// As it was written.
  public var description: String {
    [year.padded(4), month?.padded(2), day?.padded(2)].compactMap(\.self).joined(separator: "-")
  }
}
