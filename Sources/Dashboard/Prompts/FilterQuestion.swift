internal import Model

/// What is shown: by status, finding, date and the like, each with how many there are.
struct FilterQuestion: Question {
  /// What can be asked for, with how many are so: counted once, not for every key.
  private let counted: [Offer]

  init(in state: State) {
    counted = Self.facets(state).compactMap { words, facet in
      let count = state.dossier.count(facet)
      guard count > 0 else { return nil }
      return Offer(words: words, detail: "\(count)", text: words, value: .facet(facet))
    }
  }

  var place: Place { .choosing }

  func renewed(in state: State) -> any Question { FilterQuestion(in: state) }

  func title(in state: State) -> String {
    state.filter.facets.isEmpty ? "Show only:" : "Show only, besides:"
  }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    FuzzyMatch.best(counted, for: prompt.text(0)) { $0.words }
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard case .facet(let facet)? = state.chosenOffer(of: prompt)?.value else {
      return .refused("there is nothing like that to show")
    }
    // The same question has one answer: another status takes the place of the first.
    state.filter.facets.removeAll { $0.question == facet.question }
    state.filter.facets.append(facet)
    state.refreshPanes()
    state.message = Message(
      .told,
      "\(state.shownCount) of \(state.dossier.recommendations.count); Esc shows everything"
    )
    return .done()
  }

  private static func facets(_ state: State) -> [(String, Facet)] {
    let statuses: [Status?] = Status.scale + [nil]
    let institutions = state.dossier.catalogue.institutions
    let facets: [Facet] =
      [.timeliness(.overdue), .timeliness(.dueSoon), .twoAnswers, .beforeFinding, .weAreAhead]
      + [.grecoIsAhead, .noMeasure, .still] + statuses.map { .ours($0) }
      + Status.bestFirst.map { .greco($0) } + [.answer(nil), .answer(.draft), .answer(.agreed)] + [
        .timeliness(.onTime), .timeliness(.none),
      ]
      + institutions.map { .responsible($0.id) } + [.nobody]
    return facets.map { (state.words(for: $0), $0) }
  }
}

extension Facet {
  /// Which question it answers; of two that answer the same the later one counts.
  fileprivate var question: Int {
    switch self {
    case .ours: 0
    case .greco: 1
    case .weAreAhead, .grecoIsAhead: 2
    case .timeliness: 3
    case .twoAnswers: 4
    case .beforeFinding: 5
    case .still: 6
    case .noMeasure: 7
    case .responsible, .nobody: 8
    case .answer: 9
    }
  }
}

extension State {
  /// What a facet is, in words.
  func words(for facet: Facet) -> String {
    facet.words(in: dossier, languages: settings.languages)
  }
}
