import Model

/// Numbers of recommendations as a sentence lists them: `ii, iv to vi, x and xii to xiv`.
struct NumeralList {
  /// One of them, with the parts that are named behind it in brackets.
  struct Item: Hashable {
    var number: Int
    var parts: [String] = []
  }

  var items: [Item] = []
  /// How many words it takes.
  var count = 0

  /// The list that begins at a word; nil where no number stands there.
  init?(at index: Int, in wording: WordedText) {
    guard let first = Self.item(at: index, in: wording) else { return nil }
    items = [first.item]
    var place = index + first.count
    while let (next, isRange, count) = Self.following(place, in: wording) {
      if isRange, let last = items.last?.number, next.number > last, next.number - last < 100 {
        items += (last + 1..<next.number).map { Item(number: $0) }
      }
      items.append(next)
      place += count
    }
    count = place - index
  }

  /// The next item behind a comma, an `and` or a `to`.
  private static func following(
    _ start: Int,
    in wording: WordedText
  ) -> (item: Item, isRange: Bool, count: Int)? {
    var place = start
    var isRange = false
    while place < wording.words.count, place - start < 3 {
      let word = wording.words[place].text
      if ranging.contains(word) { isRange = true } else if !joining.contains(word) { break }
      place += 1
    }
    guard place > start, let (item, count) = item(at: place, in: wording) else { return nil }
    return (item, isRange, place + count - start)
  }

  private static let ranging: Set<String> = ["to", "à", "-", "\u{2013}", "through", "\u{2014}"]
  private static let joining: Set<String> = [
    ",", ";", "and", "et", "&", "as", "well", "ainsi", "que",
  ]

  private static func item(at index: Int, in wording: WordedText) -> (item: Item, count: Int)? {
    guard index < wording.words.count, let number = number(at: index, in: wording) else {
      return nil
    }
    var item = Item(number: number)
    var place = index + 1
    while let part = part(at: place, in: wording) {
      item.parts.append(part)
      place += 3
      if place + 1 < wording.words.count, joining.contains(wording.words[place].text),
        self.part(at: place + 1, in: wording) != nil
      {
        place += 1
      }
    }
    return (item, place - index)
  }

  /// A roman numeral, or figures, that stand for a recommendation.
  private static func number(at index: Int, in wording: WordedText) -> Int? {
    let words = wording.words
    let word = words[index].text
    let isElided =
      index + 1 < words.count && words[index + 1].isGlued
      && (words[index + 1].text == "'" || words[index + 1].text == "\u{2019}")
    if isElided { return nil }
    if let value = Numeral.value(word) { return value }
    guard let value = Int(word), (1...99).contains(value) else { return nil }
    return value
  }

  /// What stands in brackets at a word, if that can be a part: `(ii)` or `(b)`.
  static func part(at index: Int, in wording: WordedText) -> String? {
    guard index + 2 < wording.words.count, wording.words[index].text == "(",
      wording.words[index + 2].text == ")"
    else { return nil }
    let id = wording.words[index + 1].text
    if Numeral.value(id) != nil { return id }
    return id.utf8.count == 1 && id.utf8.allSatisfy { (0x61...0x6A).contains($0) } ? id : nil
  }
}

/// A heading over what is said of one recommendation or several, as `Recommendations iv and v.`.
struct RecommendationHeading {
  /// Their numbers, as they stand.
  var numbers: [Int]

  /// Nil where a text is no such heading.
  init?(_ text: String) {
    guard text.utf8.count < 120, text.mentions("recomm"), text.first?.isUppercase == true else {
      return nil
    }
    self.init(WordedText(text))
  }

  private init?(_ wording: WordedText) {
    var words = wording.words
    while let last = words.last, [".", ":"].contains(last.text) { words.removeLast() }
    guard let first = words.first, Self.names.contains(first.text), words.count > 1 else {
      return nil
    }
    var start = 1
    if ["no", "nos", "n", "numbers"].contains(words[1].text) { start = 2 }
    while start < words.count, [".", "°"].contains(words[start].text) { start += 1 }
    guard let list = NumeralList(at: start, in: wording), start + list.count == words.count else {
      return nil
    }
    numbers = list.items.map(\.number)
  }

  /// What recommendations are called.
  static let names: Set<String> = [
    "recommendation", "recommendations", "recommandation", "recommandations",
  ]
}
