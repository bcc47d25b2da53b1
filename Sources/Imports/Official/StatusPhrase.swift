import Model

/// What words say of how far something is implemented.
struct StatusPhrase {
  /// The status; nil where it is denied, hoped for or remembered.
  var status: Status?
  /// The words that say so.
  var range: Range<Int>
  /// Whether it is what somebody did (`has implemented … three`), so that what it is said of follows.
  var isActive: Bool

  /// All that a sentence says of it, in its order.
  static func all(in wording: WordedText, _ sentence: Range<Int>) -> [StatusPhrase] {
    var found: [StatusPhrase] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let phrase = phrase(at: index, in: wording, sentence) else {
        index += 1
        continue
      }
      index = phrase.words.upperBound
      let status = phrase.status
      if let last = found.last, last.status?.isSatisfactory == true, status?.isSatisfactory == true,
        wording.isOr(last.range.upperBound..<phrase.words.lowerBound)
      {
        let range = last.range.lowerBound..<phrase.words.upperBound
        found[found.count - 1] = StatusPhrase(
          status: .satisfactory,
          range: range,
          isActive: last.isActive
        )
      } else {
        found.append(
          StatusPhrase(status: status, range: phrase.words, isActive: phrase.isActive)
        )
      }
    }
    return found
  }

  private static func phrase(
    at index: Int,
    in wording: WordedText,
    _ sentence: Range<Int>
  ) -> ImplementingVerb? {
    guard var verb = english(at: index, in: wording) ?? french(at: index, in: wording) else {
      return nil
    }
    verb.readSuffix(in: wording)
    let start = verb.readBefore(in: wording, from: sentence.lowerBound)
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

extension WordedText {
  /// Whether nothing but an `or` stands in a range.
  fileprivate func isOr(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count < 5
      && words[range].allSatisfy {
        ["or", "ou", "and", "/", ",", "a", "été", "ont", "has", "been", "have"].contains($0.text)
      }
      && contains(any: ["or", "ou"], in: range)
  }
}
