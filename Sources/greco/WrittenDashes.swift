import ArgumentParser

/// Hyphens as word processors and chats write them, and hyphens at the beginning of a text: what
/// looks like an option and is none, or the other way round.
enum WrittenDashes {
  /// Refuses an option that was written with a dash: taken for a word it would be a part of a text.
  static func refuseOptions(among words: some Sequence<String>) throws(Failure) {
    for word in words {
      if word == "--" { return }
      let name = word.drop { $0.isDash }
      guard word.first?.isDash == true, word.first != "-", isOption(name) else { continue }
      throw Failure(
        "\u{201C}\(word)\u{201D} begins with a dash. Options begin with two hyphens: --\(name)",
        .usage
      )
    }
  }

  /// What may be meant by words that were not understood.
  static func hint(_ words: some Sequence<String>) -> String? {
    let words = Array(words.prefix { $0 != "--" })
    if let word = words.first(where: { $0.first?.isDash == true && $0.first != "-" }) {
      return "\u{201C}\(word)\u{201D} begins with a dash; options begin with two hyphens."
    }
    guard let text = words.first(where: \.isTextBehindHyphen) else { return nil }
    return "A text that begins with a hyphen stands behind --, as: -- \"\(text)\""
  }

  /// Whether some command has an option of that name, a value behind it or not.
  private static func isOption(_ name: Substring) -> Bool {
    let option = "--" + name.prefix { $0 != "=" }
    return (ParsedCommand.everywhere + ParsedCommand.all.flatMap(\.options)).contains {
      $0.usage.split(separator: " ").contains { $0 == option || $0 == option + "," }
    }
  }
}

extension [String] {
  /// The words without the `--` behind which none is an option, where one with a hyphen may be a day.
  ///
  /// - Throws: Where one is an option that there is not.
  func withoutOptions() throws(ValidationError) -> [String] {
    let before = prefix { $0 != "--" }
    if let word = before.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("There is no option \u{201C}\(word)\u{201D} here.")
    }
    return Array(before + dropFirst(before.count + 1))
  }
}

extension String {
  /// Whether it is a text, and no option, though it begins with a hyphen.
  fileprivate var isTextBehindHyphen: Bool {
    guard first == "-", self != "-" else { return false }
    let rest = drop { $0 == "-" }
    let isWord = rest.first?.isLetter == true && rest.allSatisfy { !$0.isWhitespace }
    // An option has two hyphens and small letters, or one letter.
    let isOption = hasPrefix("--") ? rest.allSatisfy { $0.isASCII } : rest.count == 1
    return !(isWord && isOption)
  }
}

extension Character {
  /// Whether it is a hyphen or looks like one.
  fileprivate var isDash: Bool {
    switch self {
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}":
      true
    default: false
    }
  }
}
