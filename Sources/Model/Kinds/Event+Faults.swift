extension Event {
  /// What cannot be used of what it says, by the rules of its kind; nothing of what takes back, nor of a
  /// kind that this version does not know.
  public var faults: [(field: String?, message: String)] {
    guard value != .null, let knownKind else { return [] }
    return knownKind.meaning.faults(of: self)
  }
}
