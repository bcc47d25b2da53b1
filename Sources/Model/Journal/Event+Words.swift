extension Event {
  /// What it did, in words, and since when it is true; without who entered it and when.
  public var words: String { what + (day.map { ", since \($0)" } ?? "") }

  /// As one of two answers: what it says, and what it said so instead of.
  public func answer(before: JSON) -> String {
    let isStatus = knownKind == .status
    let words = isStatus ? Self.statusWords : Self.text
    return (value == .null && !isStatus ? "taken back" : words(value)) + state
      + (day.map { ", since \($0)" } ?? "") + ", was \(words(before))"
  }

  private var what: String {
    switch knownKind {
    case .status: prefix + change(Self.statusWords)
    case .review: value == .null ? "review taken back" : "looked at, nothing to change"
    case .note, .measure, .evidence, .answer, .finding, .report, .deadline, .institution,
      .recommendation:
      value == .null
        ? "\(entry) taken back" : "\(entry)\(of == nil ? "" : " now"): \(Self.text(value))\(state)"
    case .due, .responsible, .theme, .title, .text, .number, .wording:
      "\(prefix)\(kind): \(change(Self.text))"
    case nil: "\(kind) (not known to this version): \(Self.text(value))"
    }
  }

  private var prefix: String { of == nil ? "" : "taken back, " }

  private var entry: String { isInternal ? "internal \(kind)" : kind }

  /// From what to what; a line without `was` does not tell from what.
  private func change(_ words: (JSON) -> String) -> String {
    let to = "to \(words(value))"
    return was.map { "from \(words($0)) \(to)" } ?? to
  }

  /// A status as an event has it, in words.
  public static func statusWords(_ value: JSON) -> String {
    guard value != .null else { return "nothing said" }
    return value.string.flatMap(Status.init(rawValue:))?.words ?? text(value)
  }

  /// How far a measure has come, and the number of the letter.
  private var state: String {
    let state = other("state")?.string.map { MeasureState(rawValue: $0)?.words ?? $0 }
    let ref = other("ref")?.string
    return [state, ref].compactMap(\.self).map { ", " + $0 }.joined()
  }

  /// A value as people say it: of an entry with several fields what it is called and when it is due.
  private static func text(_ value: JSON) -> String {
    switch value {
    case .null: return "nothing"
    case .string(let text): return text
    case .array(let elements): return elements.map(text).joined(separator: ", ")
    case .object:
      let name = (value["title"] ?? value["name"] ?? value["kind"]).map(named)
      let due = value["due"].map { "due \(text($0))" }
      let met = value["met"].map { "met \(text($0))" }
      let words = [name, due, met].compactMap(\.self)
      return words.isEmpty ? value.text() : words.joined(separator: ", ")
    case .bool, .number: return value.text()
    }
  }

  private static func named(_ value: JSON) -> String {
    LocalizedText(value)?.text() ?? value.text()
  }
}
