internal import Model

/// Which institution is the user's own; what it answers for is then shown.
struct OwnInstitutionQuestion: Question {
  var place: Place { .choosing }
  func title(in state: State) -> String { "Your institution:" }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    let known = Array(state.dossier.catalogue.institutions)
    return FuzzyMatch.best(known, for: prompt.text(0), by: \.foundBy).map { institution in
      let name = state.text(institution.name)
      return Offer(
        words: name,
        detail: institution.short.map { state.text($0) } ?? "",
        text: name
      )
    }
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    Remark(text: "kept for the next time")
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard let own = state.dossier.institution(called: prompt.text(0)) else {
      return .refused("no institution here is called so")
    }
    let effects = state.setOwn(own)
    state.toggleOwn()
    return .done(effects)
  }
}

extension Catalogue.Institution {
  /// What it is found by, each of its names on a line.
  var foundBy: String { [name.all, short?.all ?? "", id].joined(separator: "\n") }
}
