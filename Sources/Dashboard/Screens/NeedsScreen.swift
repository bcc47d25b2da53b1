internal import Canvas
internal import Model

/// What needs the user: one row a recommendation, the most pressing first, with every reason and the
/// keys that deal with them; below what concerns the dossier as a whole.
struct NeedsScreen: Screenful {
  static var kind: ScreenKind { .needs }
  static var placeName: String { "among what needs you" }
  var widest: Int { 176 }
  var footShare: Int { 5 }

  static func open(in state: State) -> NeedsScreen? { NeedsScreen() }

  /// The most pressing recommendation; what is only about the dossier where there is none.
  func first(of rows: [Row], in state: State) -> Int? {
    rows.firstIndex { $0.thing?.recommendation != nil } ?? rows.firstIndex { $0.thing != nil }
  }

  func head(in state: State, width: Int) -> [Line] {
    let table = NeedsTable(state, width: width)
    return table.needs.isEmpty ? [] : [table.head]
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    let table = NeedsTable(state, width: width)
    let pressing = ownFirst(table.ids, state).flatMap { group in
      (group.heading.map { [Row.words(Line($0, .strong))] } ?? [])
        + group.ids.map { Row(table.line(of: $0), .recommendation($0)) }
    }
    let disputed = state.disputedProcedure(width: width)
    let whole = ofTheWhole(state, width)
    let isQuiet = pressing.isEmpty && disputed.isEmpty
    let first = isQuiet ? [Row.words(nothing(state))] : pressing
    return disputed + (disputed.isEmpty ? [] : [.blank]) + first
      + (whole.isEmpty ? [] : [.blank] + whole)
  }

  /// What the user's own institution answers for, and the rest below; without headings where there
  /// is only one of the two.
  private func ownFirst(
    _ ids: [String],
    _ state: State
  ) -> [(heading: String?, ids: [String])] {
    guard let own = state.own else { return [(nil, ids)] }
    let isOwn = { id in state.dossier.recommendation(id)?.responsible.contains(own.id) ?? false }
    let (yours, others) = (ids.filter(isOwn), ids.filter { !isOwn($0) })
    guard !yours.isEmpty, !others.isEmpty else { return [(nil, ids)] }
    return [(state.text(own.name), yours), ("Others", others)]
  }

  /// That nothing of what is shown presses.
  private func nothing(_ state: State) -> Line {
    let words =
      state.isUntouched
      ? "Nothing is entered yet. To begin with:"
      : state.filter.isEmpty ? "Nothing needs you." : "Nothing of what is shown needs you."
    return Line(words, .strong)
  }

  /// What is to be done about the dossier, whatever the recommendation, a key before each.
  private func ofTheWhole(_ state: State, _ width: Int) -> [Row] {
    state.dossierNeeds.map { need in
      let label = Line.Run(text: " " + need.keys.padded(to: 7), role: .accent)
      let line = Line(label, .init(text: need.words, role: .text))
      return Row(line.wrapped(to: width, indent: 8), need.row)
    }
  }

  /// The selected one with all reasons in full words, and the keys that deal with each.
  func foot(of thing: Thing, in state: State, width: Int, height: Int) -> [Line] {
    guard let recommendation = thing.recommendation.flatMap({ state.dossier.recommendation($0) })
    else {
      let what = if case .missing = thing { "enters it" } else { "opens what is known of it" }
      return [Line("\(state.symbols.enter) \(what)", .quiet)]
    }
    let telling = Telling(state: state, recommendation: recommendation, width: width)
    let table = NeedsTable(state, width: width)
    let reasons = table.reasonsInWords(recommendation.id).wrapped(to: width, indent: 0)
    return reasons.count < height ? [telling.title] + reasons : reasons
  }
}
