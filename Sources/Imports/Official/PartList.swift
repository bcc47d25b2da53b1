import Model

/// Parts of a recommendation as a sentence names them: `part (i)`, `part one`, `the first and second parts`.
struct PartList {
  /// Their ids, as small roman numerals or letters.
  private(set) var ids: [String] = []
  /// How many words it takes.
  private(set) var count = 0

  /// The parts that are named from a word on; nil where none are.
  init?(at index: Int, in wording: WordedText) {
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
    guard place < wording.words.count, Self.names.contains(wording.words[place].text) else {
      return nil
    }
    place += 1
    if ids.isEmpty, let first = Self.id(at: place, in: wording) {
      (ids, place) = ([first.id], first.end)
      readRest(from: &place, in: wording)
    }
    guard !ids.isEmpty else { return nil }
    count = place - index
  }

  private mutating func readRest(from place: inout Int, in wording: WordedText) {
    while place < wording.words.count {
      if let id = NumeralList.part(at: place, in: wording) {
        ids.append(id)
        place += 3
      } else if let joint = Self.behindJoint(place, in: wording) {
        if joint.isRange { fill(to: joint.id) } else { ids.append(joint.id) }
        place = joint.end
      } else {
        return
      }
    }
  }

  /// One of them: `(ii)`, `ii` or `two`, and the word behind it.
  private static func id(at place: Int, in wording: WordedText) -> (id: String, end: Int)? {
    if let id = NumeralList.part(at: place, in: wording) { return (id, place + 3) }
    guard place < wording.words.count else { return nil }
    let word = wording.words[place].text
    if Numeral.value(word) != nil { return (word, place + 1) }
    return counts[word].map { ($0, place + 1) }
  }

  private static func behindJoint(
    _ place: Int,
    in wording: WordedText
  ) -> (id: String, isRange: Bool, end: Int)? {
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
    guard next > place, let (id, end) = id(at: next, in: wording) else { return nil }
    return (id, isRange, end)
  }

  private mutating func fill(to last: String) {
    guard let from = ids.last.flatMap(Numeral.value), let end = Numeral.value(last), from < end
    else {
      ids.append(last)
      return
    }
    ids += (from + 1...end).map { Roman.numeral($0) }
  }

  /// What parts are called.
  static let names: Set<String> = [
    "part", "parts", "partie", "parties", "component", "components", "element", "elements", "limb",
    "limbs", "volet", "volets", "élément", "éléments", "composante", "composantes",
  ]
  private static let orders: [String: String] = [
    "first": "i", "second": "ii", "third": "iii", "fourth": "iv", "fifth": "v", "première": "i",
    "premier": "i", "deuxième": "ii", "seconde": "ii", "troisième": "iii", "quatrième": "iv",
    "cinquième": "v", "premières": "i", "deuxièmes": "ii", "secondes": "ii", "troisièmes": "iii",
  ]
  private static let counts: [String: String] = [
    "one": "i", "two": "ii", "three": "iii", "four": "iv", "five": "v", "un": "i", "une": "i",
    "deux": "ii", "trois": "iii", "quatre": "iv", "cinq": "v",
  ]
}
