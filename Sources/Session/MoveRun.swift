/// Moves that follow each other quickly, as those of a key that is held: nobody reads what they pass.
struct MoveRun {
  /// How soon a move has to follow another to be one of a run, and how long after the last one the run
  /// is over, in milliseconds; a key that is held comes 20 to 40 times a second.
  private static let patience = 60

  /// When the last move was made; nil where something else happened since.
  private var last: Int?
  /// Whether the last thing that happened was a move that followed another.
  private(set) var isOn = false

  /// Takes what happened at a moment, in milliseconds on a clock that nobody sets.
  mutating func take(isMove: Bool, at now: Int) {
    isOn = isMove && last.map { now - $0 <= Self.patience } ?? false
    last = isMove ? now : nil
  }

  /// In how many milliseconds it is over if nothing else happens; nil where there is none.
  func timeLeft(at now: Int) -> Int? {
    guard isOn, let last else { return nil }
    return max(0, last + Self.patience - now)
  }

  /// Ends it if its time is over.
  /// - Returns: whether it has ended now.
  mutating func endIfOver(at now: Int) -> Bool {
    guard timeLeft(at: now) == 0 else { return false }
    isOn = false
    return true
  }
}
