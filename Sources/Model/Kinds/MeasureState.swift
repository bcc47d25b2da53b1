/// How far a measure has come.
public enum MeasureState: String, CaseIterable, Hashable, Comparable, Sendable {
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

  /// The one after it; nil where it is the last.
  public var next: MeasureState? { step(1) }

  /// The one before it; nil where it is the first.
  public var before: MeasureState? { step(-1) }

  private func step(_ count: Int) -> MeasureState? {
    Self.allCases.first { $0.place == place + count }
  }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether it has come less far.
  public static func < (a: Self, b: Self) -> Bool { a.place < b.place }

  /// Its name.
  public var words: String { self == .inForce ? "in force" : rawValue }
}
