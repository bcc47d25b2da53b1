public import Model

extension DayRefusal {
  /// What is said of the text that was written.
  ///
  /// - Parameters:
  ///   - today: From which day it was read.
  ///   - orNone: Whether there may be none.
  ///   - other: What else could have been written, as `report`.
  /// - Returns: As `is no day; write 2027-03-31, 31.3.2027, +3m or friday`.
  public func words(
    from today: Day,
    orNone: Bool = false,
    or other: String? = nil
  ) -> String {
    switch self {
    case .noDay:
      let what = other.map { "no \($0) and no day" } ?? "no day"
      return "is \(what); \(Self.advice(from: today, orNone: orNone))"
    case .severalReadings(let days):
      let readings = days.map(\.words).joined(separator: " or ")
      return "can be \(readings); write \(days.map(\.description).joined(separator: " or "))"
    case .goesOn: return "is no date: what goes on has none"
    case .notWhole: return "is no whole day; \(Self.advice(from: today, orNone: orNone))"
    }
  }

  /// What can be written: `write 2027-03-31, 31.3.2027, +3m or friday`.
  public static func advice(from today: Day, orNone: Bool = false) -> String {
    let year = today.parts.year + 1
    let forms = [example(from: today), "31.3.\(year)", "+3m"] + (orNone ? ["friday"] : [])
    return "write \(forms.joined(separator: ", ")) or \(orNone ? "none" : "friday")"
  }

  /// A day as an example, which is still to come: `2027-03-31`.
  public static func example(from today: Day) -> String { "\(today.parts.year + 1)-03-31" }

  /// What can be written, for the help of a command.
  public static let forms = "2026-03-31, 31.3.2026, 2026-03, +90d, next friday"
}
