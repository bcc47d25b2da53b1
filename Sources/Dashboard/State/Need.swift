internal import Canvas
internal import Model

/// A reason why recommendations need the user, and those that do.
struct Need: Sendable {
  let facet: Facet
  let ids: [String]

  /// Whether it is late or contradictory.
  var isAlarm: Bool { facet == .timeliness(.overdue) || facet == .twoAnswers }

  /// Whether it is the date that needs the user.
  var isOfDate: Bool { if case .timeliness = facet { true } else { false } }

  /// Whether it is only worth a look.
  var isQuiet: Bool { facet == .noMeasure || facet == .still || facet == .weAreAhead }

  /// The reasons there are, with those they are true of.
  ///
  /// As long as nobody entered anything, that nothing was done is no news.
  static func all(in dossier: Dossier) -> [Need] {
    let isNew = dossier.journal.events.isEmpty
    return Facet.needs.compactMap { facet in
      if isNew, facet == .noMeasure || facet == .still { return nil }
      let ids = dossier.ids(facet)
      return ids.isEmpty ? nil : Need(facet: facet, ids: ids)
    }
  }

  /// What it is, behind a count.
  func words(in state: State) -> String {
    let words = state.words(for: facet)
    switch facet {
    case .twoAnswers, .noMeasure: return "with \(words)"
    case .timeliness, .beforeFinding, .weAreAhead, .still, .answer, .ours, .greco, .grecoIsAhead,
      .responsible:
      return words
    }
  }

  /// The keys that deal with it, and what they do.
  var remedy: (keys: [Key], words: String) {
    switch facet {
    case .timeliness: (["d", "s"], "another date, or how it stands")
    case .twoAnswers: ([.enter], "opens it; a digit there settles it")
    case .beforeFinding: (["r", "s"], "still true, or how it stands")
    case .weAreAhead: (["e", "n"], "evidence, or a note why")
    case .noMeasure: (["m"], "a measure")
    case .still: (["r", "n"], "looked at, or a note")
    case .answer: (["A"], "the answer in the next report")
    case .ours, .greco, .grecoIsAhead, .responsible: (["s"], "how it stands")
    }
  }
}
