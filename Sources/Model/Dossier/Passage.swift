/// What it means that one status follows another.
///
/// GRECO counts dealt with and implemented together: between them is no step. A combined grade says
/// less than one of the two it stands for: that it becomes known which is no step either.
public enum Passage: String, CaseIterable, Hashable, Sendable {
  /// It is the same.
  case same
  /// Something is said where nothing was.
  case first
  /// Nothing is said any more.
  case withdrawn
  /// Better than it was.
  case forward
  /// Worse than it was.
  case back
  /// Which of two grades it is has become known.
  case known
  /// Only the two grades together are told, where one of them was.
  case lessExact = "less-exact"
  /// Another grade that is as good.
  case alike
  /// Two entries stand to what it is now.
  case contested
  /// Two entries stood to what it was, and one holds.
  case settled

  /// The passage from one status to another; nil where nothing is said.
  ///
  /// - Parameters:
  ///   - before: What it was.
  ///   - after: What it is.
  ///   - wasContested: Whether two entries stood, of which that was the one that counted for now.
  ///   - isContested: Whether two entries stand now: between what is not settled is no step.
  public init(
    from before: Status?,
    to after: Status?,
    wasContested: Bool = false,
    isContested: Bool = false
  ) {
    if isContested, !wasContested || before != after {
      self = .contested
    } else if wasContested, !isContested {
      self = .settled
    } else {
      self = Self.between(before, after)
    }
  }

  /// The passage where nothing is disputed.
  private static func between(_ before: Status?, _ after: Status?) -> Passage {
    if before == after { return .same }
    guard let before else { return .first }
    guard let after else { return .withdrawn }
    if after.isSatisfactory != before.isSatisfactory {
      return after.isSatisfactory ? .forward : .back
    }
    if !before.isOnScale { return .known }
    if !after.isOnScale { return .lessExact }
    if after.isSatisfactory { return .alike }
    return after == .partlyImplemented ? .forward : .back
  }

  /// What it is called among people; nil for what the two statuses say by themselves.
  public var words: String? {
    switch self {
    case .same, .first, .withdrawn: nil
    case .forward: "a step forward"
    case .back: "a step back"
    case .known: "now known, no step"
    case .lessExact: "less exact, no step"
    case .alike: "as good, no step"
    case .contested: "two entries stand"
    case .settled: "settled, two entries stood"
    }
  }
}
