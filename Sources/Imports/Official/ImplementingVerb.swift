import Model

/// A verb that says that something is implemented or dealt with, and what stands around it.
struct ImplementingVerb {
  var words: Range<Int>
  var isDealt = false
  var isNegated = false
  var isPartly = false
  var isSatisfactory = false
  /// Whether it is so `fully` or `properly`, which denies little where it is denied.
  var isFully = false
  /// Whether `fully` is said of it as it is now.
  var isFullyNow = false
  var isActive = false
  /// Whether it is denied wholly: `not even partly`.
  var isWhollyDenied = false
  /// Whether it tells of another time, or of what might be.
  var isElsewhere = false

  var status: Status? {
    if isWhollyDenied { return .notImplemented }
    if isElsewhere { return nil }
    if isNegated {
      return isPartly || isSatisfactory || isFully || isDealt ? nil : .notImplemented
    }
    if isPartly { return isDealt ? nil : .partlyImplemented }
    if isSatisfactory || isFullyNow { return isDealt ? .dealtWith : .implemented }
    return nil
  }
}

extension ImplementingVerb {
  /// What it would say if it were neither denied nor told of another time.
  var affirmed: Status? {
    var verb = self
    (verb.isNegated, verb.isWhollyDenied, verb.isElsewhere) = (false, false, false)
    return verb.status
  }

  /// What stands behind the verb.
  mutating func readSuffix(in wording: WordedText) {
    let next = words.upperBound
    for phrase in Self.denials where wording.has(phrase, at: next) {
      isWhollyDenied = true
      words = words.lowerBound..<next + phrase.count
      return
    }
    for (phrase, isPartly) in Self.suffixes where wording.has(phrase, at: next) {
      if isPartly { self.isPartly = true } else { isSatisfactory = true }
      words = words.lowerBound..<next + phrase.count
      return
    }
    // in a fully satisfactory manner; de façon pleinement satisfaisante.
    for phrase in [["in", "a"], ["de", "façon"], ["de", "manière"]]
    where wording.has(phrase, at: next) && next + phrase.count + 1 < wording.words.count {
      let second = wording.words[next + phrase.count + 1].text
      guard second == "satisfactory" || second == "satisfaisante" else { continue }
      isSatisfactory = true
      let count = phrase.count + (second == "satisfactory" ? 3 : 2)
      words = words.lowerBound..<min(next + count, wording.words.count)
      return
    }
  }

  private static let denials: [[String]] = [
    [",", "not", "even", "partly"], [",", "not", "even", "partially"], [",", "even", "partly"],
    ["not", "even", "partly"], ["even", "partly"], [",", "pas", "même", "partiellement"],
    [",", "même", "partiellement"], ["même", "partiellement"],
  ]

  private static let suffixes: [([String], Bool)] = [
    (["satisfactorily"], false), (["in", "a", "satisfactory", "manner"], false),
    (["in", "a", "satisfactory", "way"], false), (["partly"], true), (["partially"], true),
    (["in", "part"], true), (["de", "façon", "satisfaisante"], false),
    (["de", "manière", "satisfaisante"], false), (["partiellement"], true),
    (["en", "partie"], true), (["de", "façon", "partielle"], true),
    (["de", "manière", "partielle"], true),
  ]

  /// What stands before the verb; where that begins.
  mutating func readBefore(in wording: WordedText, from lower: Int) -> Int {
    var index = words.lowerBound - 1
    loop: while index >= lower {
      switch wording.words[index].text {
      case "partly", "partially", "partiellement": isPartly = true
      case "partie" where index > lower && wording.words[index - 1].text == "en":
        isPartly = true
        index -= 1
      case "satisfactorily": isSatisfactory = true
      case "not", "non", "pas", "guère": isNegated = true
      case "fully", "completely", "entirely", "pleinement", "entièrement", "totalement",
        "intégralement", "complètement":
        (isFully, isFullyNow) = (true, true)
      case "adequately", "properly": isFully = true
      case "been", "yet", "still", "so", "far", "now", "therefore", "thus", "also", "only", "even",
        "at", "all", "as", "being", "été", "encore", "toujours", "que", "donc", "ainsi",
        "désormais", "maintenant", "à", "ce", "jour", "seulement", "comme", "étant",
        "globalement", "dans", "l", "\u{2019}", "'", "ensemble", "both", "each", "having",
        "toutes", "tous":
        break
      default: break loop
      }
      index -= 1
    }
    words = index + 1..<words.upperBound
    return index
  }

  /// When it is said to be so: looks for the nearest verb before.
  mutating func readTime(before start: Int, in wording: WordedText, from lower: Int) {
    let between = start + 1..<words.upperBound
    isFullyNow =
      isFullyNow && start >= lower
      && wording.contains(any: Self.present.union(["as", "comme"]), in: start..<words.upperBound)
    let isPassive = wording.contains(any: ["been", "été"], in: between)
    var index = start
    while index > lower, Self.quotes.contains(wording.words[index].text) { index -= 1 }
    if isLeft(index, in: wording, from: lower) {
      isElsewhere = true
      return
    }
    while index >= lower, start - index < 12 {
      let word = wording.words[index].text
      if Self.elsewhere.contains(word) || word == "to" && wording.has(["be"], at: index + 1) {
        isElsewhere = true
        return
      }
      if word == "longer" || word == "plus" && index == start { isElsewhere = true }
      if Self.present.contains(word) {
        isActive =
          !isPassive && index == start
          && (word == "has" || word == "have"
            || word == "a" && wording.words[words.lowerBound].text != "mise")
        if word == "have" || word == "has", index > lower,
          Self.elsewhere.contains(wording.words[index - 1].text)
        {
          isElsewhere = true
        }
        return
      }
      if word == "." || word == ";" { return }
      index -= 1
    }
  }

  /// Whether a word is the `from` of a status that something moves on from.
  private func isLeft(_ index: Int, in wording: WordedText, from lower: Int) -> Bool {
    guard index >= lower else { return false }
    switch wording.words[index].text {
    case "from": return true
    case "de":
      let before = max(lower, index - 3)..<index
      return wording.contains(any: ["passe", "passent", "passée", "passer"], in: before)
    default: return false
    }
  }

  private static let quotes: Set<String> = ["\u{201C}", "\"", "\u{AB}", "\u{2018}", "'"]
  private static let present: Set<String> = [
    "has", "have", "is", "are", "remains", "remain", "a", "ont", "est", "sont", "reste",
    "restent", "demeure", "demeurent",
  ]
  private static let elsewhere: Set<String> = [
    "had", "was", "were", "will", "would", "could", "should", "may", "might", "cannot", "must",
    "if", "until", "unless", "neither", "nor", "previously", "avait", "avaient", "était",
    "étaient", "sera", "seront", "serait", "seraient", "aura", "auront", "fut", "furent", "ni",
    "précédemment", "soit", "soient",
  ]
}
