extension Event {
  /// What it did, in words, without who and when.
  public var words: String {
    switch knownKind {
    case .status: "\(prefix)from \(Self.status(was)) to \(Self.status(value))"
    case .review: value == .null ? "review taken back" : "reviewed, nothing to change"
    case .note, .measure, .evidence, .answer, .finding, .report, .deadline, .institution,
      .recommendation:
      value == .null
        ? "\(kind) taken back" : "\(kind)\(of == nil ? "" : " now"): \(Self.text(value))"
    case .due, .responsible, .theme, .title, .text, .number, .wording:
      "\(prefix)\(kind): from \(Self.text(was)) to \(Self.text(value))"
    case nil: "\(kind) (not known to this version): \(Self.text(value))"
    }
  }

  private var prefix: String { of == nil ? "" : "taken back, " }

  private static func status(_ value: JSON?) -> String {
    guard let value, value != .null else { return "nothing said" }
    return value.string.flatMap(Status.init(rawValue:))?.words ?? text(value)
  }

  private static func text(_ value: JSON?) -> String {
    guard let value, value != .null else { return "nothing" }
    return value.string ?? value.text()
  }
}
