import Model

/// What a sentence says of recommendations or of their parts.
struct Statement: Hashable {
  /// The recommendation.
  var number: Int
  /// The parts that it says it of; none for the whole.
  var parts: [String]
  /// What it says.
  var status: Status
  /// Whether GRECO concludes it, and does not merely consider it.
  var isConcluded = true
}
