/// Taking back the last of one's own, as it is on the dossier's day.
extension Dossier {
  /// The drafts that take back the last thing somebody did that still stands.
  public func undoLast(by name: String) throws(UndoRefusal) -> [EventDraft] {
    try journal.undoLast(by: name, now: local.end(day))
  }

  /// The drafts that take back somebody's last undo, unless they did something new since.
  public func redoLast(by name: String) throws(UndoRefusal) -> [EventDraft] {
    try journal.redoLast(by: name, now: local.end(day))
  }
}
