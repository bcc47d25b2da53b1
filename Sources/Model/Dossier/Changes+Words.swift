extension Changes.Entry {
  /// What was entered, corrected and taken back, in words, days as they are to be written; what the
  /// authorities report anew is told apart.
  public func enteredWords(
    _ names: Names,
    days: @escaping (PartialDay) -> String = \.description
  ) -> [String] {
    entered(names, days: days).map(\.words) + disputedWords
  }

  /// The same, each with the event that says so.
  public func entered(
    _ names: Names,
    days: @escaping (PartialDay) -> String = \.description
  ) -> [(event: Event, words: String)] {
    func told(_ events: [Event], _ label: String = "") -> [(event: Event, words: String)] {
      events.map { ($0, label + words($0.asBegun, names, days)) }
    }
    let new =
      told(measures) + told(earlierMeasures, "entered only now: ") + told(evidence + notes + refs)
    return new + amended.map { ($0, words($0, names, days)) } + told(takenBack, "taken back: ")
  }

  /// What became of disagreements that nothing else tells, in words.
  public var disputedWords: [String] {
    otherDisputes.map { "\($0.dispute.words), \($0.words)" }
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
      + EventWords(
        event: event,
        names: names,
        measureChange: measureChanges[event.id],
        days: days
      ).told
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
