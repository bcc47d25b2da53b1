import Model

/// Reads what the sentences of a passage say of recommendations.
struct StatementReading {
  let wording: WordedText
  /// The recommendations of the heading above: `the recommendation` is one of them.
  let current: [Int]
  /// What was read.
  private(set) var statements: [Statement] = []

  private var pending: [NumeralList.Item] = []
  /// Where the last one pending ends.
  private var pendingEnd = 0
  /// Whether something was said of those pending.
  private var isSpent = false

  /// What a passage says.
  ///
  /// - Parameters:
  ///   - wording: Its words.
  ///   - current: The recommendations of the heading above.
  ///   - needsConclusion: Whether only that counts which GRECO concludes; elsewhere all that is stated does.
  init(_ wording: WordedText, current: [Int], needsConclusion: Bool) {
    (self.wording, self.current) = (wording, current)
    var isConcluding = false
    for sentence in wording.sentences {
      guard needsConclusion else {
        read(sentence, isConcluded: true)
        continue
      }
      if let conclusion = Conclusion.start(in: wording, sentence) {
        isConcluding = true
        read(conclusion..<sentence.upperBound, isConcluded: true)
      } else if isConcluding, !wording.contains(any: Conclusion.telling, in: sentence) {
        read(sentence, isConcluded: true)
      } else if let considered = Conclusion.considered(in: wording, sentence) {
        read(considered..<sentence.upperBound, isConcluded: false)
      }
    }
  }

  private mutating func read(_ range: Range<Int>, isConcluded: Bool) {
    let phrases = StatusPhrase.all(in: wording, range)
    guard !phrases.isEmpty else { return }
    (pending, isSpent) = ([], false)
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if next < phrases.count, index >= phrases[next].range.lowerBound {
        say(phrases[next], isConcluded: isConcluded)
        index = max(index + 1, phrases[next].range.upperBound)
        next += 1
      } else if let (items, count) = subject(at: index) {
        take(items, from: index, count)
        index += count
      } else {
        index += 1
      }
    }
  }

  private mutating func say(_ phrase: StatusPhrase, isConcluded: Bool) {
    isSpent = true
    guard let status = phrase.status, !phrase.isActive else { return }
    for item in pending where isConcluded || !item.parts.isEmpty {
      statements.append(
        Statement(number: item.number, parts: item.parts, status: status, isConcluded: isConcluded)
      )
    }
  }

  private mutating func take(_ items: [NumeralList.Item], from start: Int, _ count: Int) {
    let goesOn =
      !isSpent
      && (pendingEnd..<start).allSatisfy {
        Self.joining.contains(wording.words[$0].text)
      }
    pending = goesOn ? pending + items : items
    (pendingEnd, isSpent) = (start + count, false)
  }

  private static let joining: Set<String> = [
    ",", ";", "and", "et", "as", "well", "both", "the", "la", "les", "que", "ainsi", "that",
  ]

  // MARK: Subjects

  /// What a word begins to name, and how many words that takes.
  private func subject(at index: Int) -> (items: [NumeralList.Item], count: Int)? {
    if let parts = parts(at: index) { return parts }
    guard RecommendationHeading.names.contains(wording.words[index].text) else { return nil }
    var place = index + 1
    if wording.has(["no"], at: place) || wording.has(["n"], at: place) { place += 1 }
    while place < wording.words.count, [".", "°"].contains(wording.words[place].text),
      place > index + 1
    {
      place += 1
    }
    if let list = NumeralList(at: place, in: wording) {
      return (list.items, place + list.count - index)
    }
    guard index > 0, Self.pointing.contains(wording.words[index - 1].text) else { return nil }
    let isMany = wording.words[index].text.hasSuffix("s")
    guard isMany ? current.count > 1 : current.count == 1 else { return nil }
    return (current.map { NumeralList.Item(number: $0) }, 1)
  }

  private static let pointing: Set<String> = [
    "the", "this", "these", "both", "la", "cette", "ces", "les",
  ]

  /// `part (i) of the recommendation`, `the first and second parts of recommendation ii`.
  private func parts(at index: Int) -> (items: [NumeralList.Item], count: Int)? {
    var ids: [String] = []
    var place = index
    while place < wording.words.count, place - index < 40 {
      let word = wording.words[place].text
      if let order = Self.orders[word] {
        ids.append(order)
      } else if word != "and" && word != "et" && word != "," || ids.isEmpty {
        break
      }
      place += 1
    }
    guard place < wording.words.count, Self.partNames.contains(wording.words[place].text) else {
      return nil
    }
    place += 1
    if ids.isEmpty {
      while place < wording.words.count {
        if let id = NumeralList.part(at: place, in: wording) {
          ids.append(id)
          place += 3
        } else if !ids.isEmpty, let joint = partBehindJoint(place) {
          if joint.isRange { ids = Self.filled(ids, to: joint.id) } else { ids.append(joint.id) }
          place = joint.end
        } else if ids.isEmpty, Numeral.value(wording.words[place].text) != nil {
          ids.append(wording.words[place].text)
          place += 1
        } else {
          break
        }
      }
    }
    guard !ids.isEmpty else { return nil }
    let owner = owner(at: &place)
    guard let owner else { return nil }
    return ([NumeralList.Item(number: owner, parts: ids)], place - index)
  }

  private func partBehindJoint(_ place: Int) -> (id: String, isRange: Bool, end: Int)? {
    var next = place
    var isRange = false
    while next < wording.words.count, next - place < 2 {
      let word = wording.words[next].text
      if ["to", "à", "-", "\u{2013}"].contains(word) {
        isRange = true
      } else if ![",", "and", "et"].contains(word) {
        break
      }
      next += 1
    }
    guard next > place else { return nil }
    if let id = NumeralList.part(at: next, in: wording) { return (id, isRange, next + 3) }
    guard next < wording.words.count, NumeralList.part(at: next - 1, in: wording) == nil,
      Numeral.value(wording.words[next].text) != nil, !wording.has(["("], at: next - 1)
    else { return nil }
    return (wording.words[next].text, isRange, next + 1)
  }

  private static func filled(_ ids: [String], to last: String) -> [String] {
    guard let from = ids.last.flatMap(Numeral.value), let end = Numeral.value(last), from < end
    else {
      return ids + [last]
    }
    return ids + (from + 1...end).map { Roman.numeral($0) }
  }

  /// Whose parts they are: the recommendation that is named behind, else that of the heading.
  private func owner(at place: inout Int) -> Int? {
    var next = place
    while next < wording.words.count,
      ["of", "de", "the", "this", "la", "cette"].contains(wording.words[next].text)
    {
      next += 1
    }
    if next > place, next < wording.words.count,
      RecommendationHeading.names.contains(wording.words[next].text)
    {
      place = next + 1
      if let list = NumeralList(at: next + 1, in: wording), list.items.count == 1 {
        place = next + 1 + list.count
        return list.items[0].number
      }
    }
    if current.count == 1 { return current[0] }
    let named = Set(pending.map(\.number))
    return named.count == 1 ? named.first : nil
  }

  private static let partNames: Set<String> = [
    "part", "parts", "partie", "parties", "component", "components", "element", "elements", "limb",
    "limbs", "volet", "volets", "élément", "éléments", "composante", "composantes",
  ]
  private static let orders: [String: String] = [
    "first": "i", "second": "ii", "third": "iii", "fourth": "iv", "fifth": "v", "première": "i",
    "premier": "i", "deuxième": "ii", "seconde": "ii", "troisième": "iii", "quatrième": "iv",
    "cinquième": "v", "premières": "i", "deuxièmes": "ii", "secondes": "ii", "troisièmes": "iii",
  ]
}
