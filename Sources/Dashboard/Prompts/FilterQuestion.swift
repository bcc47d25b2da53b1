internal import Model

/// What is shown: by status, finding, date and the like, each with how many there are.
struct FilterQuestion: Question {
  /// What can be asked for, with how many are so: counted once, not for every key.
  private let counted: [Offer]

  init(in state: State) {
    let own = state.own.map { Facet.responsible($0.id) }
    counted = Self.facets(state, own).compactMap { facet in
      let count = state.dossier.count(facet)
      guard count > 0 else { return nil }
      let words = state.words(for: facet)
      let detail = (facet == own ? "yours  " : "") + "\(count)"
      let alias = Self.alias(facet, state)
      return Offer(words: words, detail: detail, alias: alias, text: words, value: .facet(facet))
    }
  }

  var place: Place { .choosing }

  func renewed(in state: State) -> any Question { FilterQuestion(in: state) }

  func title(in state: State) -> String {
    state.filter.isEmpty ? "Show only:" : "Show only, besides:"
  }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    FuzzyMatch.best(counted, for: prompt.text(0)) { "\($0.words)\n\($0.alias)" }
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard case .facet(let facet)? = state.chosenOffer(of: prompt)?.value else {
      return .refused("there is nothing like that to show")
    }
    state.filter.ask(for: facet)
    state.refreshPanes()
    state.message = Message(
      .told,
      "\(state.shownCount) of \(state.dossier.recommendations.count); Esc shows everything"
    )
    return .done()
  }

  /// What can be asked for, the user's own institution first.
  private static func facets(_ state: State, _ own: Facet?) -> [Facet] {
    let statuses: [Status?] = Status.scale + [nil]
    let facets: [Facet] =
      [.timeliness(.overdue), .timeliness(.dueSoon), .postponed, .movedWhileLate, .missedPlan]
      + [.twoEntries, .beforeFinding, .weAreAhead, .grecoIsAhead, .noMeasure, .still]
      + statuses.map { .ours($0) }
      + Status.bestFirst.map { .greco($0) } + [.answer(nil), .answer(.draft), .answer(.agreed)]
      + [.timeliness(.onTime), .timeliness(.none)]
    let institutions = state.dossier.catalogue.institutions.map { Facet.responsible($0.id) }
    return ([own].compactMap(\.self) + facets + institutions + [.nobody]).unique
  }

  /// What else a facet is found by: an institution's other names.
  private static func alias(_ facet: Facet, _ state: State) -> String {
    guard case .responsible(let id) = facet else { return "" }
    return state.dossier.catalogue.institution(id)?.foundBy ?? ""
  }
}

extension State {
  /// What a facet is, in words.
  func words(for facet: Facet) -> String {
    facet.words(in: dossier, languages: settings.languages)
  }

  /// The same, with an institution's short name where it has one.
  func shortWords(for facet: Facet) -> String {
    guard case .responsible(let id) = facet else { return words(for: facet) }
    return names.institution(id)
  }
}
