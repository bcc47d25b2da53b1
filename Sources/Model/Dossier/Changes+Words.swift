extension Changes.Entry {
  /// What was entered, corrected and taken back, in words; what the authorities report anew is told
  /// apart.
  public var enteredWords: [String] {
    let late = earlierMeasures.map { "entered only now: \(words($0.asBegun))" }
    let new = (evidence + notes).map { words($0.asBegun) }
    return measures.map { words($0.asBegun) } + late + new + amended.map(words)
      + takenBack.map { "taken back: \(words($0.asBegun))" }
  }

  private func words(_ event: Event) -> String {
    event.on == id ? event.words : "part \(event.on.dropFirst(id.count + 1)): \(event.words)"
  }
}

extension Event {
  /// The same as if it had not been corrected since it was begun.
  fileprivate var asBegun: Event {
    var event = self
    event.of = nil
    return event
  }
}
