import Model

/// What reports are called in their titles.
enum ReportKindWords {
  /// The kind that the words of a cover name, and the word at which the name begins.
  static func kind(in words: [String]) -> (kind: Report.Kind, at: Int)? {
    if let addendum = addendum(in: words) { return addendum }
    for index in words.indices {
      if let found = compliance(at: index, in: words) { return found }
    }
    for (phrase, kind) in plain {
      if let at = words.first(phrase) { return (kind, at) }
    }
    return nil
  }

  private static let plain: [([String], Report.Kind)] = [
    (["follow", "-", "up", "report"], .followUp), (["rapport", "de", "suivi"], .followUp),
    (["evaluation", "report"], .evaluation),
    (["rapport", "d", "\u{2019}", "évaluation"], .evaluation),
    (["rapport", "d", "'", "évaluation"], .evaluation),
    (["rapport", "d", "\u{2019}", "evaluation"], .evaluation),
    (["rapport", "d", "'", "evaluation"], .evaluation),
  ]

  private static func addendum(in words: [String]) -> (kind: Report.Kind, at: Int)? {
    let all = words.indices.filter { words[$0] == "addendum" || words[$0] == "additif" }
    // A symbol may end with the word, too; a title goes on behind it.
    let titled = all.first {
      words.indices.contains($0 + 1) && ["to", "au", "aux"].contains(words[$0 + 1])
    }
    guard let at = titled ?? all.last else { return nil }
    let order = at > 0 ? order(words[at - 1]) : nil
    switch order?.number {
    case nil, 1: return (.addendum, at)
    case 2: return (.secondAddendum, at - 1)
    case _?: return (.other("\(order?.word ?? "") addendum"), at - 1)
    }
  }

  /// `Second Interim Compliance Report`, `Deuxième rapport de conformité intérimaire`.
  private static func compliance(at index: Int, in words: [String]) -> (kind: Report.Kind, at: Int)?
  {
    var start = index
    var isInterim = false
    if words[index] == "compliance", words.indices.contains(index + 1), words[index + 1] == "report"
    {
      if start > 0, words[start - 1] == "interim" { (isInterim, start) = (true, start - 1) }
    } else if words[index] == "rapport" {
      var next = index + 1
      func has(_ word: String) -> Bool { words.indices.contains(next) && words[next] == word }
      if has("intérimaire") { (isInterim, next) = (true, next + 1) }
      guard has("de"), words.indices.contains(next + 1), words[next + 1].hasPrefix("conformit")
      else {
        return nil
      }
      next += 2
      if has("intérimaire") { isInterim = true }
    } else {
      return nil
    }
    guard start > 0, let order = order(words[start - 1]), order.number > 1 else {
      return (isInterim ? .interimCompliance : .compliance, start)
    }
    if isInterim { return (.other("\(order.word) interim compliance"), start - 1) }
    return (order.number == 2 ? .secondCompliance : .other("\(order.word) compliance"), start - 1)
  }

  /// A word for which in a row something is, in English.
  private static func order(_ word: String) -> (number: Int, word: String)? {
    for (index, words) in orders.enumerated() where words.contains(word) {
      return (index + 1, words[0])
    }
    return nil
  }

  private static let orders: [[String]] = [
    ["first", "1st", "premier"], ["second", "2nd", "deuxième", "deuxieme", "seconde"],
    ["third", "3rd", "troisième", "troisieme"], ["fourth", "4th", "quatrième", "quatrieme"],
    ["fifth", "5th", "cinquième", "cinquieme"], ["sixth", "6th", "sixième", "sixieme"],
    ["seventh", "7th", "septième"],
  ]
}

extension [String] {
  /// Where words stand in a row first.
  fileprivate func first(_ phrase: [String]) -> Int? {
    guard count >= phrase.count else { return nil }
    return (0...(count - phrase.count)).first { self[$0..<$0 + phrase.count].elementsEqual(phrase) }
  }
}
