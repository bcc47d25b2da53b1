internal import Entering
internal import Model

/// Who answers, the lead first; institutions that are known are completed.
struct AssignQuestion: Question {
  let ids: [String]

  var draftKey: DraftKey? { DraftKey("lead", ids) }
  func title(in state: State) -> String { "Who answers for \(state.names(of: ids)):" }

  func texts(in state: State) -> [String] {
    let leads = Set(ids.map { state.dossier.recommendation($0)?.responsible ?? [] })
    guard leads.count == 1, let lead = leads.first else { return [""] }
    return [lead.map { state.institutionName($0) }.joined(separator: ", ")]
  }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    let (before, typed) = pieces(prompt, state)
    let taken = Set(before)
    let all = state.dossier.catalogue.institutions.filter { institution in
      !taken.contains(state.text(institution.name))
    }
    // The user's own is what is most often meant.
    let own = state.own?.id
    let known = all.filter { $0.id == own } + all.filter { $0.id != own }
    let found = FuzzyMatch.best(known, for: typed) {
      "\($0.name.all) \($0.short?.all ?? "") \($0.id)"
    }
    .map { institution in
      let name = state.text(institution.name)
      return Offer(
        words: name,
        detail: institution.short.map { state.text($0) } ?? "",
        text: (before + [name]).joined(separator: ", ")
      )
    }
    guard !typed.isEmpty, !typed.isNone, state.dossier.institution(called: typed) == nil else {
      return found
    }
    let new = Offer(words: typed, detail: "new", text: (before + [typed]).joined(separator: ", "))
    return found + [new]
  }

  /// Letters that fit a known one mean it; a new one has to be chosen.
  func takesFirst(of prompt: Prompt, in state: State) -> Bool {
    let typed = pieces(prompt, state).typed
    return !typed.isEmpty && !typed.isNone && state.dossier.institution(called: typed) == nil
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    let names = state.dossier.institutionNames(in: prompt.text(0))
    guard !names.isEmpty else { return Remark(text: "the lead first, a comma between; none") }
    if prompt.choice == nil, takesFirst(of: prompt, in: state),
      offers(for: prompt, in: state).count > 1
    {
      return Remark(text: "takes the first below; arrows for a new one")
    }
    let new = names.filter { state.dossier.institution(called: $0) == nil && !$0.isNone }
    return new.isEmpty ? nil : Remark(text: "new: \(new.joined(separator: ", "))")
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let names = state.dossier.institutionNames(in: prompt.text(0))
    guard !names.isEmpty else { return .refused("write who answers, or none") }
    let isNone = names.count == 1 && names[0].isNone
    guard isNone || !names.contains(where: \.isNone) else {
      return .refused("none stands by itself")
    }
    guard let drafts = state.dossier.assigning(isNone ? [] : names, to: ids) else {
      return .refused("a name needs letters")
    }
    guard !drafts.isEmpty else { return .refused("they answer for it already") }
    let who = names.map { typed in
      state.dossier.institution(called: typed).map { state.text($0.name) } ?? typed
    }
    let answer = isNone ? "nobody answers" : who.joined(separator: ", ")
    let verb = isNone ? "" : who.count == 1 ? " answers" : " answer"
    return .enter(drafts, says: Notice("\(answer)\(verb)", of: state.names(of: ids)))
  }

  /// The names before the last comma, and what is typed behind it.
  private func pieces(_ prompt: Prompt, _ state: State) -> (before: [String], typed: String) {
    let text = prompt.fields[0].text
    let names = state.dossier.institutionNames(in: text)
    let isBegun = text.trimmed.last == "," || names.isEmpty
    return isBegun ? (names, "") : (Array(names.dropLast()), names[names.count - 1])
  }
}

extension String {
  fileprivate var isNone: Bool { WrittenNone.isSaid(by: self) }
}
