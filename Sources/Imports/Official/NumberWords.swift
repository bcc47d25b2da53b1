/// Whole numbers as reports write them, in words or figures.
enum NumberWords {
  /// The number that begins at a word, and how many words it takes; nil where none does.
  ///
  /// A number in words may have its figures behind it, as `six (6)`.
  static func number(at index: Int, in wording: WordedText) -> (value: Int, count: Int)? {
    guard let (value, count) = single(at: index, in: wording) else { return nil }
    let hasFigures = wording.has(["(", String(value), ")"], at: index + count)
    return (value, hasFigures ? count + 3 : count)
  }

  private static func single(at index: Int, in wording: WordedText) -> (value: Int, count: Int)? {
    let words = wording.words
    guard index < words.count else { return nil }
    let word = words[index].text
    if let figures = Int(word), word.utf8.count < 4 {
      let next = index + 1 < words.count ? words[index + 1] : nil
      // 8.2, 31 March's year and 22-26 are no counts.
      let isPart = next.map { $0.isGlued && [".", "-", "/", "("].contains($0.text) } == true
      let isBehind = index > 0 && words[index].isGlued
      let goesOn = isPart && index + 2 < words.count && words[index + 2].isGlued
      return goesOn || isBehind ? nil : (figures, 1)
    }
    if let phrase = french(at: index, words) { return phrase }
    if let unit = units[word] { return (unit, 1) }
    guard let ten = tens[word] else { return nil }
    var next = index + 1
    if next < words.count, words[next].text == "-" { next += 1 }
    if next < words.count, let unit = units[words[next].text], (1...9).contains(unit) {
      return (ten + unit, next + 1 - index)
    }
    return (ten, 1)
  }

  private static let units: [String: Int] = [
    "no": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  // MARK: French

  private static let smallFrench: [String: Int] = [
    "aucune": 0, "aucun": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
    "quatorze": 14, "quinze": 15, "seize": 16,
  ]
  private static let frenchTens: [String: Int] = [
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
  ]

  /// `vingt et un`, `dix-sept`, `soixante et onze`, `quatre-vingt-dix`.
  private static func french(at index: Int, _ words: [WordedText.Word]) -> (value: Int, count: Int)?
  {
    var place = index
    func next(_ word: String) -> Int? {
      var next = place + 1
      if next < words.count, words[next].text == "-" { next += 1 }
      return next < words.count && words[next].text == word ? next : nil
    }
    func small(behind: Int) -> (Int, Int)? {
      var next = behind + 1
      if next < words.count, words[next].text == "-" { next += 1 }
      if next < words.count, words[next].text == "et" { next += 1 }
      if next < words.count, words[next].text == "-" { next += 1 }
      guard next < words.count, let unit = smallFrench[words[next].text] else { return nil }
      return unit == 10 ? tenAndMore(at: next, words) : (unit, next)
    }
    let word = words[index].text
    if word == "dix" {
      let (value, last) = tenAndMore(at: index, words)
      return value > 10 ? (value, last + 1 - index) : (10, 1)
    }
    var base: Int
    if word == "quatre", let last = next("vingt") ?? next("vingts") {
      (base, place) = (80, last)
    } else if let ten = frenchTens[word] {
      base = ten
    } else {
      return smallFrench[word].map { ($0, 1) }
    }
    if let (unit, last) = small(behind: place), unit > 0, unit < (base >= 60 ? 20 : 10) {
      base += unit
      place = last
    }
    return (base, place + 1 - index)
  }

  private static func tenAndMore(at index: Int, _ words: [WordedText.Word]) -> (Int, Int) {
    let next = index + (index + 1 < words.count && words[index + 1].text == "-" ? 2 : 1)
    guard next < words.count, next == index + 2, let unit = smallFrench[words[next].text],
      (7...9).contains(unit)
    else { return (10, index) }
    return (10 + unit, next)
  }
}
