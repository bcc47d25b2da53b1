extension Changes.Entry {
  /// What was entered, corrected and taken back, in words; what the authorities report anew is told
  /// apart.
  public func enteredWords(_ names: Names) -> [String] {
    func words(_ event: Event) -> String { self.words(event, names) }
    let late = earlierMeasures.map { "entered only now: \(words($0.asBegun))" }
    let new = (evidence + notes).map { words($0.asBegun) }
    return measures.map { words($0.asBegun) } + late + new + amended.map(words)
      + takenBack.map { "taken back: \(words($0.asBegun))" }
      + otherDisputes.map { "\($0.dispute.words), \($0.words)" }
  }

  /// What the authorities report, in words.
  public func words(of answer: ReportedAnswer, _ names: Names) -> String {
    words(answer.now, names)
  }

  private func words(_ event: Event, _ names: Names) -> String {
    let part = event.part.map { "part \($0): " }
    let dispute = dispute(about: event).map { "\($0.words), " }
    let told = EventWords(event: event, names: names).told(isRedone: false)
    return [part, dispute, told].compactMap(\.self).joined()
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
