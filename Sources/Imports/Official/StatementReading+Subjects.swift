/// What a sentence speaks of: recommendations, or parts of them.
extension StatementReading {
  /// What a word begins to name, and how many words that takes.
  func subject(at index: Int) -> (items: [NumeralList.Item], count: Int)? {
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
      let end = place + list.count
      if list.items.count == 1, list.items[0].parts.isEmpty, let parts = partsBehind(end) {
        let item = NumeralList.Item(number: list.items[0].number, parts: parts.ids)
        return ([item], parts.end - index)
      }
      return (list.items, end - index)
    }
    guard index > 0, Self.pointing.contains(wording.words[index - 1].text) else { return nil }
    let isMany = wording.words[index].text.hasSuffix("s")
    guard isMany ? current.count > 1 : current.count == 1 else { return nil }
    return (current.map { NumeralList.Item(number: $0) }, 1)
  }

  private static let pointing: Set<String> = [
    "the", "this", "these", "both", "la", "cette", "ces", "les",
  ]

  /// The parts behind `recommendation ii`, as in `recommendation ii, part (i), has been`.
  private func partsBehind(_ end: Int) -> (ids: [String], end: Int)? {
    var place = end
    while place < wording.words.count, place - end < 3,
      [",", "in", "its", "dans", "sa", "the", "la"].contains(wording.words[place].text)
    {
      place += 1
    }
    guard let list = PartList(at: place, in: wording),
      !wording.has(["of"], at: place + list.count), !wording.has(["de"], at: place + list.count)
    else { return nil }
    return (list.ids, place + list.count)
  }

  /// `part (i) of the recommendation`, `the first and second parts of recommendation ii`.
  private func parts(at index: Int) -> (items: [NumeralList.Item], count: Int)? {
    guard let list = PartList(at: index, in: wording) else { return nil }
    var place = index + list.count
    guard let owner = owner(at: &place) else { return nil }
    return ([NumeralList.Item(number: owner, parts: list.ids)], place - index)
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
}
