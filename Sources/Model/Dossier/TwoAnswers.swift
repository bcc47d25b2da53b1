/// Answers to one question that stand against each other, because those who gave them did not
/// know of each other.
public struct TwoAnswers: Hashable, Sendable {
  /// The register they are in.
  public let register: RegisterKey
  /// What it is about: a recommendation, a part of one, or an entry with an id of its own.
  public let on: String
  /// What is asked, such as `status` or `due`.
  public let kind: String
  /// The answers, two or more, oldest first; the last counts for now.
  public let answers: [Event]

  /// What is asked, if this version knows it.
  public var knownKind: EventKind? { EventKind(rawValue: kind) }
}

extension Journal {
  /// Everything to which two or more answers stand, in the order in which they came up.
  public var twoAnswers: [TwoAnswers] {
    contested.compactMap { key in
      guard let register = registers[key] else { return nil }
      let answers = answers(register)
      return answers.first.map { first in
        TwoAnswers(register: key, on: first.on, kind: first.kind, answers: answers)
      }
    }
    .sorted { ($0.answers[0].id, $0.kind) < ($1.answers[0].id, $1.kind) }
  }

  /// Says one of two or more answers anew, so that it alone holds.
  ///
  /// - Parameters:
  ///   - question: the answers as they were seen.
  ///   - answer: the one that is to hold.
  /// - Returns: the event that says so, to be written.
  public func settling(_ question: TwoAnswers, with answer: Event) -> EventDraft {
    var first: EventID?
    if case .entry(let id) = question.register { first = id }
    return EventDraft(
      kind: question.kind,
      on: question.on,
      value: answer.value,
      was: question.answers.last?.value,
      after: question.answers.map(\.id),
      of: first,
      note: nil,
      day: answer.day,
      others: answer.others
    )
  }
}

/// Where two answers stand.
extension Dossier {
  /// The questions about a recommendation and its parts to which two or more answers stand.
  public func twoAnswers(of id: String) -> [TwoAnswers] {
    guard !journal.contested.isEmpty else { return [] }
    let ids = recommendation(id)?.eventIDs ?? [id]
    return journal.twoAnswers.filter { ids.contains($0.on) }
  }

  /// Whether two answers stand against each other, on a recommendation or on a part of it.
  public func isContested(_ id: String) -> Bool {
    guard !journal.contested.isEmpty else { return false }
    let ids = recommendation(id)?.eventIDs ?? [id]
    return journal.contested.contains { key in
      switch key {
      case .field(let on, _): ids.contains(on)
      case .entry(let first): journal.event(first).map { ids.contains($0.on) } ?? false
      }
    }
  }

  /// The questions about the procedure itself to which two or more answers stand: reports,
  /// deadlines, institutions.
  public var twoAnswersOnProcedure: [TwoAnswers] {
    let ids = Set(recommendations.flatMap(\.eventIDs))
    return journal.twoAnswers.filter { !ids.contains($0.on) }
  }

  /// One of two answers in words, as it was first given, with what it was given instead of.
  public func words(for answer: Event) -> String {
    guard let index = journal.index(of: answer.id) else { return answer.answer(before: .null) }
    let origin = journal.origin(of: index)
    return journal.events[origin].answer(before: journal.replacedValue(origin))
  }

  /// What stands on the other side when an event is one of two answers; empty where it is not.
  public func answersAgainst(_ event: Event) -> [Event] {
    guard !journal.contested.isEmpty, let index = journal.index(of: event.id) else { return [] }
    let key = journal.key(of: index)
    guard journal.contested.contains(key), let register = journal.registers[key],
      register.heads.contains(index)
    else { return [] }
    return journal.answers(register).filter { $0.id != event.id }
  }
}
