extension Event {
  /// What it did, in words, and since when it is true; without who entered it and when.
  public var words: String { what + (day.map { ", since \($0)" } ?? "") }

  private var what: String {
    switch knownKind {
    case .status: prefix + change(Self.status)
    case .review: value == .null ? "review taken back" : "looked at, nothing to change"
    case .note, .measure, .evidence, .answer, .finding, .report, .deadline, .institution,
      .recommendation:
      value == .null
        ? "\(entry) taken back" : "\(entry)\(of == nil ? "" : " now"): \(Self.text(value))"
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

  private static func status(_ value: JSON) -> String {
    guard value != .null else { return "nothing said" }
    return value.string.flatMap(Status.init(rawValue:))?.words ?? text(value)
  }

  private static func text(_ value: JSON) -> String {
    guard value != .null else { return "nothing" }
    return value.string ?? value.text()
  }
}
