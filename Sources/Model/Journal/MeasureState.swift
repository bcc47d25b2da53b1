/// How far a measure has come.
public enum MeasureState: String, CaseIterable, Hashable, Sendable {
  /// Meant to be done.
  case planned
  /// On paper.
  case drafted
  /// Before those who decide.
  case submitted
  /// Decided.
  case adopted
  /// In force.
  case inForce = "in-force"
  /// Done in practice.
  case applied

  /// Its name.
  public var words: String { self == .inForce ? "in force" : rawValue }
}

extension Event {
  /// How far a measure has come, in words; nil where nobody said.
  public var measureState: String? {
    other("state")?.string.map { MeasureState(rawValue: $0)?.words ?? $0 }
  }

  /// How far a measure has come and when, as `adopted, 15 March 2026` or `planned for 15 March 2026`, the
  /// day as it is to be written; nil where neither is known.
  public func stateAndDay(_ words: (PartialDay) -> String) -> String? {
    let (state, day) = (measureState, day.map(words))
    if isPlanned, let state, let day { return "\(state) for \(day)" }
    let said = [state, day].compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// Whether it is a measure that is only meant to be taken.
  public var isPlanned: Bool {
    knownKind == .measure && other("state")?.string == MeasureState.planned.rawValue
  }
}
