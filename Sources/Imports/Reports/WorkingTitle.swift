internal import Model

/// A title made of the first words of a text, which somebody is to edit.
enum WorkingTitle {
  /// As many first words as fit a line, with an ellipsis that marks them as cut.
  static func of(_ text: String) -> String {
    var words = text.split { $0 == " " }.map(String.init)[...]
    while let first = words.first, words.count > 1, leading.contains(first.lowercased()) {
      words.removeFirst()
    }
    guard var title = words.popFirst() else { return "\u{2026}" }
    for prefix in ["d\u{2019}", "d'", "qu\u{2019}", "qu'"]
    where title.lowercased().hasPrefix(prefix) {
      title.removeFirst(prefix.count)
    }
    // What follows a semicolon is another part.
    while !title.hasSuffix(";"), let word = words.popFirst(), title.count + 1 + word.count <= most {
      title += " " + word
    }
    while let last = title.last, last.isPunctuation, last != ")" { title.removeLast() }
    return title.capitalizedFirst + "\u{2026}"
  }

  private static let most = 56
  /// Words with which texts begin that say nothing yet.
  private static let leading: Set<String> = [
    "that", "to", "(i)", "(a)", "i)", "a)", "que", "de", "an", "a", "the", "un", "une", "la", "le",
    "les",
  ]
}
