extension Event {
  /// What cannot be used of an entry that a catalogue file could hold as well, by the same rules.
  public var faults: [(field: String?, message: String)] {
    guard value != .null, let kind = knownKind, kind.scope == .named else { return [] }
    guard let fields = Overlay.fields(of: on, value) else {
      return [("value", "an object { … } was expected, each name in it once")]
    }
    switch kind {
    case .report: _ = fields.report()
    case .deadline: _ = fields.deadline(closedBy: nil)
    case .institution: _ = fields.institution()
    case .recommendation: _ = fields.recommendation(.unknown)
    case .status, .due, .responsible, .theme, .title, .text, .number, .wording, .note, .measure,
      .evidence, .review, .answer, .finding, .remark:
      break
    }
    return fields.log.problems.map { ($0.field, $0.message) }
  }
}
