/// One question has one answer: who asks for another one no longer asks for the first.
extension Filter {
  /// Whether something is asked for.
  public func asks(for facet: Facet) -> Bool { facets.contains(facet) }

  /// Asks for something as well, instead of what was asked for to the same question.
  public mutating func ask(for facet: Facet) {
    stopAsking(for: facet)
    facets.append(facet)
  }

  /// Asks no longer for anything to the question that something answers.
  public mutating func stopAsking(for facet: Facet) {
    facets.removeAll { $0.question == facet.question }
    switch facet {
    case .ours: statuses = []
    case .greco:
      findings = []
      isOutstanding = false
    case .timeliness: isOverdue = false
    case .postponed: isPostponed = false
    case .responsible, .nobody: responsible = nil
    case .weAreAhead, .grecoIsAhead, .movedWhileLate, .missedPlan, .twoEntries, .beforeFinding,
      .still,
      .noMeasure, .answer:
      break
    }
  }
}

extension Facet {
  /// What a facet answers.
  fileprivate enum Question {
    case ours, greco, ahead, timeliness, postponed, moved, twoEntries, beforeFinding, still
    case measure, plan, lead, answer
  }

  fileprivate var question: Question {
    switch self {
    case .ours: .ours
    case .greco: .greco
    case .weAreAhead, .grecoIsAhead: .ahead
    case .timeliness: .timeliness
    case .postponed: .postponed
    case .movedWhileLate: .moved
    case .twoEntries: .twoEntries
    case .beforeFinding: .beforeFinding
    case .still: .still
    case .noMeasure: .measure
    case .missedPlan: .plan
    case .responsible, .nobody: .lead
    case .answer: .answer
    }
  }
}
