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
  init(_ line: Substring) {
    let scalars = line.unicodeScalars
    guard let end = scalars.lastIndex(where: { !Self.isCloser($0) }) else { return }
    isSemicolon = scalars[end] == ";"
    isColon = scalars[end] == ":"
    isClosed = [".", ";", ":", "?", "!"].contains(scalars[end]) || scalars.last == ")"
    let word = Self.lastWord(of: line)
    guard word.utf8.count < 20 else { return }
    let small = word.lowercased()
    isAbbreviation = Self.abbreviations.contains(small)
    goesOn = Self.joining.contains(small)
    guard small == "and" || small == "et", word.startIndex > line.startIndex else { return }
    if line[..<scalars.index(before: word.startIndex)].utf8.last == UInt8(ascii: ";") {
      (goesOn, isClosed) = (false, true)
    }
  }

  private static func lastWord(of line: Substring) -> Substring {
    let scalars = line.unicodeScalars
    guard let end = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    let whole = scalars[...end]
    let start = whole.lastIndex(where: isBlank).map { whole.index(after: $0) }
    return Substring(whole[(start ?? whole.startIndex)...])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "\u{201D}", "\"", "\u{BB}", "\u{2019}", " ", "]": true
    default: false
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
  /// Whether it is written in capitals: three letters or more, no small one, and no more than a heading has.
  var isCapitals: Bool {
    guard utf8.count < 500 else { return false }
    var letters = 0
    for scalar in unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters > 2
  }
}
