/// What a command's usage says of its arguments, as `<id> <text> ... [--internal]`.
struct TypedUsage {
  let name: String
  /// The words that stand before the free text at the end.
  private(set) var fixedCount = 0
  /// Whether more than one ID may stand there.
  private(set) var takesSeveral = false
  /// Whether it does nothing without a word that is no option.
  let needsPositionals: Bool
  /// How the free text is typed that it ends in; nil where it ends in none.
  private(set) var text: FreeText?
  private var options: [Option] = []

  /// How the shell takes a free text.
  enum FreeText {
    /// As one word, for which it needs quotation marks around it.
    case word
    /// As all words that follow.
    case words
  }

  /// An option.
  struct Option {
    let name: String
    let takesValue: Bool
    /// Whether its value is free text.
    let isText: Bool
    /// Whether its value is a day, which may be several words.
    let isDay: Bool

    /// Whether a word says it, with or without a value.
    func isSaid(by word: String) -> Bool { name == word.prefix { $0 != "=" } }
  }

  init(name: String, arguments: String) {
    self.name = name
    needsPositionals = arguments.hasPrefix("<")
    let words = arguments.split(separator: " ").map { $0.filter { $0 != "[" && $0 != "]" } }
    let positionals = words.prefix { !$0.hasPrefix("-") }
    if let place = positionals.lastIndex(where: { $0 == "<text>" || $0 == "<value>" }) {
      text = positionals.dropFirst(place + 1).contains("...") ? .words : .word
      takesSeveral = positionals[..<place].contains("...")
      fixedCount = positionals[..<place].count { $0 != "..." }
    }
    options = words.indices.filter { words[$0].hasPrefix("-") }.map { place in
      let value = words.indices.contains(place + 1) ? words[place + 1] : ""
      return Option(
        name: words[place],
        takesValue: value.hasPrefix("<"),
        isText: value == "<text>" || value == "<name>",
        isDay: value.hasPrefix("<day")
      )
    }
    options += Self.ofTheShell
  }

  /// What was settled when the dashboard was opened, and is said on the shell alone.
  static let ofTheShell =
    ["--by", "--dossier", "--as-of", "--palette"].map {
      Option(name: $0, takesValue: true, isText: false, isDay: false)
    }
    + ["--read-only", "--plain", "--ascii", "--no-mouse"].map {
      Option(name: $0, takesValue: false, isText: false, isDay: false)
    }

  /// The option that a word begins.
  func option(_ word: String) -> Option? {
    word.hasPrefix("-") ? options.first { $0.isSaid(by: word) } : nil
  }
}
