internal import Entering

/// Which of day and month comes first, as a heading says it, `Deadline (dd/mm/yyyy)`, or a day that can be
/// read in one way only, `06/25/2027`.
enum WrittenOrder {
  /// The order that a heading says; nil where it says none.
  static func order(in heading: String) -> DayOrder? {
    let words = heading.plainWords().split(separator: " ")
    return words.indices.lazy.compactMap { order(at: $0, in: words) }.first
  }

  /// A heading in plain words, without those that say the order.
  static func cut(from heading: String) -> String {
    guard heading.utf8.count <= 200 else { return heading }
    let words = heading.split(separator: " ")
    guard words.count > 3,
      let start = words.indices.first(where: { order(at: $0, in: words) != nil })
    else { return heading }
    return (words[..<start] + words[(start + 3)...]).joined(separator: " ")
  }

  private static func order(at start: Int, in words: [Substring]) -> DayOrder? {
    guard start + 2 < words.count, words[start + 2].utf8.count <= longestYear,
      years.contains(String(words[start + 2]))
    else { return nil }
    let (first, second) = (String(words[start]), String(words[start + 1]))
    if days.contains(first), months.contains(second) { return .dayFirst }
    return months.contains(first) && days.contains(second) ? .monthFirst : nil
  }

  /// The order in which a text has a day in numbers that nobody could read in the other one, if it has one.
  ///
  /// What stands between dots has the day first always, and tells nothing of other days.
  static func order(inDay text: String) -> DayOrder? {
    guard text.utf8.contains(where: { separators.contains($0) }), text.utf8.count <= 200 else {
      return nil
    }
    let numbers = text.split { !($0.isASCII && $0.isNumber) && !"/-".contains($0) }
    return numbers.lazy.compactMap { order(inNumbers: $0) }.first
  }

  /// The order of `25/06/2027`, `25-6-2027` or `6/25/27`; nil where it is none of these.
  private static func order(inNumbers text: Substring) -> DayOrder? {
    let sign: Character = text.contains("/") ? "/" : "-"
    let parts = text.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2,
      parts[2].count == 4 || parts[2].count == 2 && sign == "/", Int(parts[2]) != nil,
      let first = Int(parts[0]), let second = Int(parts[1])
    else { return nil }
    switch (first, second) {
    case (13...31, 1...12): return .dayFirst
    case (1...12, 13...31): return .monthFirst
    default: return nil
    }
  }

  private static let separators = Set("/-".utf8)
  private static let days = Set(
    ["d", "dd", "day", "j", "jj", "jour", "дд", "д", "день", "кк", "күн"].map { $0.plainWords() }
  )
  private static let months = Set(
    ["m", "mm", "month", "mois", "мм", "м", "месяц", "місяць", "аа", "ай"].map { $0.plainWords() }
  )
  private static let years = Set(
    [
      "y", "yy", "yyyy", "year", "aa", "aaaa", "an", "année", "г", "гг", "гггг", "год", "рр",
      "рррр", "рік", "жж", "жжжж", "жыл",
    ].map { $0.plainWords() }
  )
  /// Most words of a long text are seen at a glance to be none of these.
  private static let longestYear = years.map(\.utf8.count).max() ?? 0
}
