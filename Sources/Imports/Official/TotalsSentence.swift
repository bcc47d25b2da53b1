import Model

/// How many recommendations a sentence says have which finding: `three of the sixteen`.
struct TotalsSentence {
  /// How many have which.
  var totals: [Status: Int] = [:]
  /// Of how many, where it says so and does not count what remains.
  var issued: Int?

  private struct Number {
    var value: Int
    var range: Range<Int>
  }

  /// What a sentence says; nothing where it counts none.
  init(_ wording: WordedText, _ sentence: Range<Int>) {
    var counts: [Number] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let (value, count) = NumberWords.number(at: index, in: wording) else {
        index += 1
        continue
      }
      let number = Number(value: value, range: index..<index + count)
      index += count
      switch Self.role(of: number.range, in: wording, sentence) {
      case .whole(let isAll):
        issued = issued ?? value
        if isAll { counts.append(number) }
      case .count: counts.append(number)
      case .other: break
      }
    }
    let phrases = StatusPhrase.all(in: wording, sentence)
    pair(counts, with: phrases)
    // has not implemented satisfactorily any of the eight.
    for phrase in phrases where phrase.isActive {
      let behind = phrase.range.upperBound..<min(phrase.range.upperBound + 2, sentence.upperBound)
      guard let denied = phrase.denied, wording.contains("any", in: behind) else { continue }
      totals[denied] = totals[denied] ?? 0
    }
  }

  private mutating func pair(_ counts: [Number], with phrases: [StatusPhrase]) {
    var end = 0
    for phrase in phrases {
      let start = end
      end = phrase.range.upperBound
      guard let status = phrase.status, totals[status] == nil else { continue }
      let count =
        phrase.isActive
        ? counts.first { $0.range.lowerBound >= phrase.range.upperBound }
        : counts.last {
          $0.range.lowerBound >= start && $0.range.upperBound <= phrase.range.lowerBound
        }
      if let count { totals[status] = count.value }
    }
  }

  // MARK: What a number counts

  private enum Role {
    case whole(isAll: Bool)
    case count
    case other
  }

  private static func role(
    of range: Range<Int>,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Role {
    let before = range.lowerBound - 1
    let next = range.upperBound
    let isRemaining =
      wording.contains(
        any: remaining,
        in: max(sentence.lowerBound, range.lowerBound - 2)..<range.lowerBound
      )
      || wording.contains(
        any: remaining,
        in: min(next, sentence.upperBound)..<min(next + 2, sentence.upperBound)
      )
    if let start = wholes.lazy.compactMap({ phrase -> Int? in
      let start = range.lowerBound - phrase.count
      return start >= sentence.lowerBound && wording.has(phrase, at: start) ? start : nil
    }).first, isOfRecommendations(next, in: wording, sentence) {
      if isRemaining { return .other }
      let isAll =
        start > sentence.lowerBound
        && ["all", "toutes", "totalité"].contains(wording.words[start - 1].text)
      return .whole(isAll: isAll)
    }
    if before >= sentence.lowerBound, ofRemaining(before, in: wording, sentence) { return .other }
    guard next < sentence.upperBound else { return .other }
    return following.contains(wording.words[next].text) ? .count : .other
  }

  /// `of the remaining eight`, `parmi les huit recommandations restantes`: of which some are counted behind.
  private static func ofRemaining(
    _ before: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Bool {
    let start = max(sentence.lowerBound, before - 2)
    return wording.contains(any: ["of", "parmi", "out", "among"], in: start..<before + 1)
  }

  private static func isOfRecommendations(
    _ next: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> Bool {
    let end = min(sentence.upperBound, next + 4)
    return next < end
      && wording.contains(any: RecommendationHeading.names.union(addressed), in: next..<end)
  }

  private static let addressed: Set<String> = ["addressed", "issued", "adressées", "formulées"]

  private static let wholes: [[String]] = [
    ["of", "the"], ["of", "its"], ["out", "of"], ["out", "of", "the"], ["des"], ["sur", "les"],
    ["sur"], ["of", "all"], ["of", "these"], ["parmi", "les"], ["de", "ses"], ["of"],
    ["of", "a", "total", "of"], ["of", "the", "total"], ["d", "\u{2019}", "un", "total", "de"],
  ]
  private static let remaining: Set<String> = [
    "remaining", "outstanding", "pending", "restantes", "restante", "other", "autres",
  ]
  private static let following: Set<String> = [
    "of", "out", "have", "has", "are", "is", "remain", "remains", "recommendations",
    "recommendation", "not", "partly", "partially", "were", "others", "other", "remaining", "more",
    "ont", "a", "n", "des", "sur", "restent", "reste", "demeurent", "demeure", "sont", "est", "non",
    "partiellement", "recommandations", "recommandation", "d", "autres", "parmi", "ne", "dealt",
    "traitée", "traitées",
  ]
}
