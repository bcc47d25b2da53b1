extension Changes.Entry {
  /// What was entered, corrected and taken back, in words, days as they are to be written; what the
  /// authorities report anew is told apart.
  public func enteredWords(
    _ names: Names,
    days: @escaping (PartialDay) -> String = \.description
  ) -> [String] {
    func words(_ event: Event) -> String { self.words(event, names, days) }
    let late = earlierMeasures.map { "entered only now: \(words($0.asBegun))" }
    let new = (evidence + notes).map { words($0.asBegun) }
    return measures.map { words($0.asBegun) } + late + new + amended.map(words)
      + takenBack.map { "taken back: \(words($0.asBegun))" }
      + otherDisputes.map { "\($0.dispute.words), \($0.words)" }
  }

  /// What the authorities report, in words.
  public func words(of answer: ReportedAnswer, _ names: Names) -> String {
    let isNew = newAnswers.contains(answer.now.id)
    return words(isNew ? answer.now.asBegun : answer.now, names, \.description)
  }

  private func words(
    _ event: Event,
    _ names: Names,
    _ days: @escaping (PartialDay) -> String
  ) -> String {
    let dispute = dispute(about: event).map { "\($0.words), " } ?? ""
    return onPart(event) + dispute
      + EventWords(event: event, names: names, days: days).told
  }

  /// The part that an event is about, in front of what it says; nothing of the whole.
  public func onPart(_ event: Event) -> String { event.part.map { "part \($0): " } ?? "" }
}

extension Event {
  /// The same as if it had not been corrected since it was begun.
  fileprivate var asBegun: Event {
    var event = self
    event.of = nil
    return event
  }
}
