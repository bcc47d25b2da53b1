extension Event {
  /// Its day behind a comma, or nothing: a word is true since then, a measure was taken on it or is
  /// planned for it.
  public func dayWords(_ words: (PartialDay) -> String) -> String {
    // What is taken back has no day any more; that it was taken back happened when it was entered.
    guard value != .null else { return "" }
    return knownKind?.meaning.dayWords(of: self, words)
      ?? day.map { ", since \(words($0))" } ?? ""
  }

  /// A status as an event has it, in words.
  public static func statusWords(_ value: JSON) -> String {
    guard value != .null else { return "nothing said" }
    return Status(value)?.words ?? text(value)
  }

  /// A value of which nobody knows what its members mean.
  static func plain(_ value: JSON) -> String {
    if case .object = value { return value.text() }
    return text(value)
  }

  /// A value as people say it.
  static func text(_ value: JSON) -> String {
    switch value {
    case .null: "nothing"
    case .string(let text): text
    case .array(let elements): elements.map(text).joined(separator: ", ")
    case .object: LocalizedText(value)?.text() ?? value.text()
    case .bool, .number: value.text()
    }
  }
}
