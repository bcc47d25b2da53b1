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
    let taken = before.map { name($0, state) }
    let all = state.dossier.catalogue.institutions.filter { institution in
      !taken.contains(state.text(institution.name))
    }
    // The user's own is what is most often meant.
    let own = state.own?.id
    let known = all.filter { $0.id == own } + all.filter { $0.id != own }
    let found = FuzzyMatch.best(known, for: typed.map { name($0, state) } ?? "") {
      "\($0.name.all) \($0.short?.all ?? "") \($0.id)"
    }
    .map { institution in
      let name = state.text(institution.name)
      return Offer(
        words: name,
        detail: institution.short.map { state.text($0) } ?? "",
        text: (taken + [name]).joined(separator: ", ")
      )
    }
    guard case .new(let name)? = typed, typed?.isNone == false else { return found }
    let new = Offer(words: name, detail: "new", text: (taken + [name]).joined(separator: ", "))
    return found + [new]
  }

  /// Letters that fit a known one mean it; a new one has to be chosen.
  func takesFirst(of prompt: Prompt, in state: State) -> Bool {
    guard case .new? = pieces(prompt, state).typed else { return false }
    return pieces(prompt, state).typed?.isNone == false
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    let names = Institutions.named(prompt.text(0), in: state.dossier)
    guard !names.isEmpty else { return Remark(text: "the lead first, a comma between; none") }
    if prompt.choice == nil, takesFirst(of: prompt, in: state),
      offers(for: prompt, in: state).count > 1
    {
      return Remark(text: "takes the first below; arrows for a new one")
    }
    let new = names.compactMap { one in
      if case .new(let name) = one, !one.isNone { name } else { nil }
    }
    return new.isEmpty ? nil : Remark(text: "new: \(new.joined(separator: ", "))")
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(in: state, says: { _ in notice(of: prompt, state) }) { () throws(Refusal) in
      ResponsibleDeed(try Institutions.answering(prompt.text(0), in: state.dossier), on: ids)
    }
  }

  private func notice(of prompt: Prompt, _ state: State) -> Notice {
    let who = Institutions.named(prompt.text(0), in: state.dossier)
    let isNone = who.allSatisfy(\.isNone)
    let answer =
      isNone ? "nobody" : who.map { name($0, state) }.joined(separator: ", ")
    let verb = who.count == 1 ? "answers" : "answer"
    return Notice("\(answer) \(verb)", of: state.names(of: ids))
  }

  /// Who is named before the last comma, and who is being typed behind it.
  private func pieces(
    _ prompt: Prompt,
    _ state: State
  ) -> (before: [NamedInstitution], typed: NamedInstitution?) {
    let text = prompt.fields[0].text
    let names = Institutions.named(text, in: state.dossier)
    return text.trimmed.last == "," ? (names, nil) : (Array(names.dropLast()), names.last)
  }

  private func name(_ one: NamedInstitution, _ state: State) -> String {
    switch one {
    case .known(let institution): state.text(institution.name)
    case .new(let name): name
    }
  }
}
