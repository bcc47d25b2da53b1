extension Markdown {
  /// Words so that whoever reads Markdown gets them back, and nothing else: what any of its dialects
  /// would obey stands behind a backslash.
  static func text(_ words: String) -> String {
    let scalars = Array(words.shown.unicodeScalars)
    var text = ""
    var isInFirstWord = true
    for (place, scalar) in scalars.enumerated() {
      let before = place > 0 ? scalars[place - 1] : nil
      let after = place + 1 < scalars.count ? scalars[place + 1] : nil
      if isObeyed(scalar, before, after, opens: isInFirstWord) { text.append("\\") }
      text.unicodeScalars.append(scalar)
      isInFirstWord = isInFirstWord && scalar.isASCIILetterOrDigit
    }
    return text
  }

  /// Whether a dialect of Markdown makes something of a character.
  ///
  /// It opens a text if nothing but letters and digits stands before it, as before the point of a
  /// list's number.
  private static func isObeyed(
    _ scalar: Unicode.Scalar,
    _ before: Unicode.Scalar?,
    _ after: Unicode.Scalar?,
    opens: Bool
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$", "^", "&", "{", "}", "#", "@",
      "\"", "'":
      true
    case "!": after == nil || after == "["
    case ".": before == scalar || after == scalar || (opens && before != nil)
    case "-": before == scalar || after == scalar || before == nil
    case ")": opens && before != nil
    case "(", "+", "=", "%": before == nil
    // A word between two colons is a picture to some.
    case ":": before == nil || (after != nil && after != " " && after != "/")
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
