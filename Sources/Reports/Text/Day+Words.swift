import Model

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

extension PartialDay {
  /// `30 September 2025`, `March 2024` or `2024`, as far as it is known.
  var words: String {
    let month = month.map { months[$0 - 1] }
    return [day.map(String.init), month, String(year)].compactMap(\.self).joined(separator: " ")
  }
}

extension Day {
  /// `30 September 2025`.
  var words: String { PartialDay(self).words }
}

extension Int {
  /// `1 day`, `2 days`.
  func of(_ one: String) -> String { "\(self) \(one)\(self == 1 ? "" : "s")" }

  /// So many days from a day: `in 3 days`, `today`, `3 days ago`.
  var daysAway: String {
    if self == 0 { return "today" }
    return self > 0 ? "in " + of("day") : magnitude.words + " ago"
  }
}

extension UInt {
  fileprivate var words: String { Int(self).of("day") }
}
