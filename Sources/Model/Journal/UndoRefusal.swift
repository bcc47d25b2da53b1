/// Why something is not taken back.
public enum UndoRefusal: Error, Hashable, Sendable {
  /// There is nothing of one's own to take back, or to take back again.
  case nothing
  /// There is no such event.
  case unknown
  /// It has been taken back already.
  case alreadyTakenBack
  /// Somebody built upon it; that event has to go first.
  case builtUpon(by: Event)
}
