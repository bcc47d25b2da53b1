import Model

/// Days as reports write them, in English and French.
enum DaysInText {
  /// A day that begins at a word, as `31 March 2023`, `le 1er juin 2024` or `end of June 2025`; how many words
  /// it takes.
  ///
  /// A day such as `03/06/2024` is one only where it is known that the day stands first.
  static func day(
    at index: Int,
    in wording: WordedText,
    isDayFirst: Bool = false
  ) -> (day: PartialDay, count: Int)? {
    let words = wording.words
    guard index < words.count else { return nil }
    if let month = months[words[index].text] { return monthFirst(month, at: index, words) }
    guard let number = ordinal(words[index].text), (1...31).contains(number) else {
      return numeric(at: index, words, isDayFirst: isDayFirst)
    }
    var next = index + 1
    if next < words.count, ["er", "st", "nd", "rd", "th"].contains(words[next].text) { next += 1 }
    guard next + 1 < words.count, let month = months[words[next].text] else {
      return numeric(at: index, words, isDayFirst: isDayFirst)
    }
    next += 1
    if words[next].text == "," { next += 1 }
    guard next < words.count, let day = self.day(words[next].text, month, number) else {
      return nil
    }
    return (day, next + 1 - index)
  }

  /// All days within a range of words, with their places.
  static func all(in wording: WordedText, _ range: Range<Int>) -> [(day: PartialDay, at: Int)] {
    var days: [(day: PartialDay, at: Int)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let (day, count) = day(at: index, in: wording) {
        days.append((day, index))
        index += count
      } else {
        index += 1
      }
    }
    return days
  }

  /// The first day a sentence names behind words that say that something is due by then.
  static func due(in wording: WordedText, _ range: Range<Int>) -> PartialDay? {
    for index in range {
      for phrase in duePhrases where wording.has(phrase, at: index) {
        var start = index + phrase.count
        // by the end of June 2025; by no later than 30 June 2025.
        while start < range.upperBound, fillers.contains(wording.words[start].text) { start += 1 }
        if start < range.upperBound, let (day, _) = day(at: start, in: wording) { return day }
      }
    }
    return nil
  }

  /// The time within which something is due, as it is written: `within 12 months`, `dans un délai de douze mois`.
  static func time(in wording: WordedText, _ range: Range<Int>) -> String? {
    guard
      let end = range.first(where: {
        ["month", "months", "mois", "year", "an"].contains(wording.words[$0].text)
      }),
      let start = (max(range.lowerBound, end - 6)..<end).first(where: {
        ["within", "dans", "in", "sous"].contains(wording.words[$0].text)
      })
    else { return nil }
    return wording.written(start..<end + 1)
  }

  private static let duePhrases: [[String]] = [
    ["by"], ["no", "later", "than"], ["not", "later", "than"], ["latest"], ["before"], ["until"],
    ["d", "\u{2019}", "ici"], ["d", "'", "ici"], ["plus", "tard"], ["avant"],
    ["jusqu", "\u{2019}", "au"], ["jusqu", "'", "au"],
  ]
  private static let fillers: Set<String> = [
    "the", "end", "of", "le", "la", "au", "fin", "du", "mois", "de", ",", "-", "\u{2013}", "by",
    "at",
    "latest", "no", "later", "than", "on", "d", "\u{2019}", "'", "ici", "plus", "tard", ":", "and",
    "month",
  ]

  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count) else { return nil }
    let rest = word[digits.endIndex...]
    guard rest.isEmpty || ["er", "st", "nd", "rd", "th"].contains(rest) else { return nil }
    return Int(digits)
  }

  private static func monthFirst(
    _ month: Int,
    at index: Int,
    _ words: [WordedText.Word]
  ) -> (PartialDay, Int)? {
    var next = index + 1
    guard next < words.count else { return nil }
    if let year = year(words[next].text) {
      return PartialDay(year: year, month: month).map { ($0, 2) }
    }
    guard let number = ordinal(words[next].text) else { return nil }
    next += 1
    if next < words.count, words[next].text == "," { next += 1 }
    guard next < words.count, let day = day(words[next].text, month, number) else { return nil }
    return (day, next + 1 - index)
  }

  /// `31.12.2024`, `31/12/2024` where the day cannot be the month, and `2024-12-31`.
  private static func numeric(
    at index: Int,
    _ words: [WordedText.Word],
    isDayFirst: Bool
  ) -> (PartialDay, Int)? {
    guard index + 4 < words.count, words[index + 1...index + 4].allSatisfy(\.isGlued) else {
      return nil
    }
    let mark = words[index + 1].text
    guard mark == words[index + 3].text, let middle = Int(words[index + 2].text) else { return nil }
    let (first, last) = (words[index].text, words[index + 4].text)
    if mark == "-", let year = year(first), let number = Int(last) {
      return day(String(year), middle, number).map { ($0, 5) }
    }
    guard mark == "." || mark == "/", let number = Int(first), year(last) != nil,
      mark == "." || number > 12 || isDayFirst
    else { return nil }
    return day(last, middle, number).map { ($0, 5) }
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Int(word).flatMap { (1990...2199).contains($0) ? $0 : nil } : nil
  }

  private static func day(_ yearWord: String, _ month: Int, _ number: Int) -> PartialDay? {
    guard let year = year(yearWord) else { return nil }
    return Day(year: year, month: month, day: number).map { PartialDay($0) }
  }

  /// The number of a month by its name in either language.
  static let months: [String: Int] = {
    let english = Day.longMonths.map { $0.lowercased() }
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    var months: [String: Int] = ["fevrier": 2, "aout": 8, "decembre": 12]
    for (index, name) in english.enumerated() { months[name] = index + 1 }
    for (index, name) in french.enumerated() { months[name] = index + 1 }
    return months
  }()
}
