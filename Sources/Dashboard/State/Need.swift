internal import Canvas
internal import Model

/// A reason why recommendations need the user, and those that do.
struct Need: Sendable {
  let facet: Facet
  let ids: [String]

  /// Whether it is late or contradictory.
  var isAlarm: Bool {
    facet == .timeliness(.overdue) || facet == .twoEntries || facet == .missedPlan
  }

  /// Whether it is the date that needs the user.
  var isOfDate: Bool { if case .timeliness = facet { true } else { false } }

  /// Whether it is only worth a look.
  var isQuiet: Bool { facet == .weAreAhead || facet.isOfNothingDone }

  /// The reasons there are, with those they are true of.
  static func all(in dossier: Dossier) -> [Need] {
    Facet.needs(in: dossier).compactMap { facet in
      let ids = dossier.ids(facet)
      return ids.isEmpty ? nil : Need(facet: facet, ids: ids)
    }
  }

  /// What it is, behind a count.
  func words(in state: State) -> String {
    let words = state.words(for: facet)
    switch facet {
    case .twoEntries, .noMeasure, .missedPlan: return "with \(words)"
    case .answer(nil): return "without an answer here"
    case .nobody: return "that nobody answers for"
    case .movedWhileLate: return "moved while late"
    case .timeliness, .postponed, .beforeFinding, .weAreAhead, .still, .answer, .ours, .greco,
      .grecoIsAhead, .responsible:
      return words
    }
  }

  /// The keys that deal with it.
  var remedy: [Key] {
    switch facet {
    case .timeliness, .postponed, .movedWhileLate: ["d", "s"]
    case .twoEntries, .missedPlan: [.enter]
    case .beforeFinding: ["r", "s"]
    case .weAreAhead: ["e", "n"]
    case .noMeasure: ["m"]
    case .still: ["r", "n"]
    case .answer: ["A"]
    case .nobody: ["a"]
    case .ours, .greco, .grecoIsAhead, .responsible: ["s"]
    }
  }

  /// What it is, over a column of its own.
  var head: String {
    switch facet {
    case .timeliness(.overdue): "late"
    case .timeliness: "due"
    case .postponed: "postponed"
    case .movedWhileLate: "moved"
    case .missedPlan: "behind"
    case .twoEntries: "two"
    case .beforeFinding: "before"
    case .weAreAhead: "ahead"
    case .noMeasure: "no measure"
    case .still: "idle"
    case .answer: "no answer"
    case .nobody: "no lead"
    case .ours, .greco, .grecoIsAhead, .responsible: "status"
    }
  }
}
