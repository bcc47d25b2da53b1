internal import Model

/// The word for nothing: no date, nobody, nothing said.
public enum WrittenNone {
  /// Whether a text is that word, in any of the languages, on whatever layout of the keyboard.
  public static func isSaid(by text: String) -> Bool {
    // Most cells of a table are seen at a glance to say more.
    guard text.utf8.count < 32 else { return false }
    let word = text.trimmed.searchable
    return words.contains(word) || words.contains(KeyPlace.latin(word))
  }

  private static let words: Set<String> = [
    "none", "aucun", "aucune", "нет", "жок", "немає".searchable,
  ]
}
