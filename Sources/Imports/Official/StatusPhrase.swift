import Model

/// What words say of how far something is implemented.
struct StatusPhrase {
  /// The status; nil where it is denied, hoped for or remembered.
  var status: Status?
  /// The status that is denied: `has not implemented satisfactorily`.
  var denied: Status?
  /// The words that say so.
  var range: Range<Int>
  /// Whether it is what somebody did (`has implemented … three`), so that what it is said of follows.
  var isActive: Bool

  /// All that a sentence says of it, in its order.
  static func all(in wording: WordedText, _ sentence: Range<Int>) -> [StatusPhrase] {
    var found: [StatusPhrase] = []
    var last: ImplementingVerb?
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let verb = verb(at: index, behind: last?.words.upperBound, in: wording, sentence) else {
        index += 1
        continue
      }
      index = verb.words.upperBound
      if let first = last, let phrase = found.last, verb.isOther(than: first, in: wording) {
        found[found.count - 1] = StatusPhrase(
          status: first.isNegated ? nil : .satisfactory,
          denied: first.isNegated ? .satisfactory : nil,
          range: phrase.range.lowerBound..<verb.words.upperBound,
          isActive: phrase.isActive
        )
      } else {
        found.append(
          StatusPhrase(
            status: verb.status,
            denied: verb.isNegated ? verb.affirmed : nil,
            range: verb.words,
            isActive: verb.isActive
          )
        )
      }
      last = verb
    }
    return found
  }

  private static func verb(
    at index: Int,
    behind last: Int?,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> ImplementingVerb? {
    guard var verb = english(at: index, in: wording) ?? french(at: index, in: wording) else {
      return nil
    }
    verb.readSuffix(in: wording)
    let start = verb.readBefore(in: wording, from: last ?? sentence.lowerBound)
    verb.readTime(before: start, in: wording, from: sentence.lowerBound)
    return verb
  }

  private static func english(at index: Int, in wording: WordedText) -> ImplementingVerb? {
    switch wording.words[index].text {
    case "implemented": ImplementingVerb(words: index..<index + 1)
    case "dealt":
      ImplementingVerb(
        words: index..<index + (wording.has(["with"], at: index + 1) ? 2 : 1),
        isDealt: true
      )
    default: nil
    }
  }

  private static func french(at index: Int, in wording: WordedText) -> ImplementingVerb? {
    switch wording.words[index].text {
    case "mis", "mise", "mises":
      guard wording.has(["en", "oeuvre"], at: index + 1) else { return nil }
      return ImplementingVerb(words: index..<index + 3)
    case "traité", "traitée", "traités", "traitées":
      return ImplementingVerb(words: index..<index + 1, isDealt: true)
    default: return nil
    }
  }
}

extension ImplementingVerb {
  /// Whether it is the second of `implemented satisfactorily or dealt with in a satisfactory manner`, of which
  /// the first may go without its `satisfactorily`, and may be denied with it.
  fileprivate func isOther(than first: Self, in wording: WordedText) -> Bool {
    // Behind `ni` it is denied with the first.
    let isDenied = wording.has(["ni"], at: words.lowerBound - 1)
    guard (isDenied ? affirmed : status)?.isSatisfactory == true, !first.isElsewhere,
      !first.isPartly,
      first.words.upperBound < words.lowerBound,
      wording.isOr(first.words.upperBound..<words.lowerBound)
    else { return false }
    return first.status?.isSatisfactory == true || isDealt && !first.isDealt && !first.isFully
  }
}

extension WordedText {
  /// Whether nothing but an `or` stands in a range.
  fileprivate func isOr(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count < 5
      && words[range].allSatisfy {
        ["or", "ou", "ni", "and", "/", ",", "a", "été", "ont", "has", "been", "have"].contains(
          $0.text
        )
      }
      && contains(any: ["or", "ou", "ni"], in: range)
  }
}
