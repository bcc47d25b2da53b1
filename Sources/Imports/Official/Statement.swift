import Model

/// What a sentence says of recommendations or of their parts.
struct Statement: Hashable {
  /// How much it counts that a sentence says so.
  enum Weight: Int, Comparable {
    /// Nobody is said to say so.
    case stated
    /// GRECO considers it so.
    case considered
    /// GRECO concludes it.
    case concluded

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// The recommendation.
  var number: Int
  /// The parts that it says it of; none for the whole.
  var parts: [String]
  /// What it says.
  var status: Status
  /// How it says so.
  var weight = Weight.concluded
}
