internal import Model

/// The word for nothing: no date, nobody, nothing said.
public enum WrittenNone {
  /// Whether a text is that word, in any of the languages, on whatever layout of the keyboard.
  public static func isSaid(by text: String) -> Bool {
    let word = text.trimmed.searchable
    return words.contains(word) || words.contains(KeyPlace.latin(word))
  }

  private static let words: Set<String> = [
    "none", "aucun", "aucune", "нет", "жок", "немає".searchable,
  ]
}
