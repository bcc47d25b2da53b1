/// How a line ends, and whether the next can begin something else.
struct LineEnding {
  /// Whether a sentence or an item ends with it.
  var isClosed = false
  /// Whether it ends with a semicolon.
  var isSemicolon = false
  /// Whether it ends with a colon.
  var isColon = false
  /// Whether its last word is a short form with a stop, as `No.`.
  var isAbbreviation = false
  /// Whether its last word cannot be the last of anything, as `and`.
  var goesOn = false

  /// How a line ends.
  init(_ line: String) {
    let scalars = line.unicodeScalars
    let closers: Set<Unicode.Scalar> = [")", "\u{201D}", "\"", "\u{BB}", "\u{2019}", " ", "]"]
    let end = scalars.lastIndex { !closers.contains($0) }
    guard let end else { return }
    isSemicolon = scalars[end] == ";"
    isColon = scalars[end] == ":"
    isClosed = [".", ";", ":", "?", "!"].contains(scalars[end]) || scalars.last == ")"
    let words = line.split { $0 == " " || $0 == "\t" }
    guard let word = words.last?.lowercased() else { return }
    isAbbreviation = Self.abbreviations.contains(word)
    goesOn = Self.joining.contains(word)
    if words.count > 1, word == "and" || word == "et", words[words.count - 2].last == ";" {
      goesOn = false
      isClosed = true
    }
  }

  private static let abbreviations: Set<String> = [
    "no.", "nos.", "art.", "arts.", "para.", "paras.", "p.", "pp.", "n°", "no", "cf.", "mr.", "ms.",
  ]
  private static let joining: Set<String> = [
    "and", "to", "or", "of", "the", "by", "in", "on", "from", "recommendation", "recommendations",
    "part", "parts", "paragraph", "paragraphs", "article", "rule", "chapter", "section", "et", "à",
    "ou", "de", "du", "des", "la", "le", "les", "par", "dans", "au", "aux", "en", "recommandation",
    "recommandations", "partie", "parties", "paragraphe", "paragraphes", "chapitre",
  ]
}

extension String {
  /// Whether it is written in capitals: three letters or more, and no small one.
  var isCapitals: Bool {
    var letters = 0
    for scalar in unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters > 2
  }
}
