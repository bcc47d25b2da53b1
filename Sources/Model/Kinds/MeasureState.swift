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
