internal import Entering
internal import Model

/// A proof, of a measure or by itself.
struct EvidenceQuestion: Question {
  let ids: [String]
  /// The measure that was selected.
  var selected: EventID?

  var fields: [Field] {
    ids.count == 1 ? [.line("Evidence"), .choice("Of measure")] : [.line("Evidence")]
  }
  var draftKey: DraftKey? { DraftKey("evidence", ids) }
  func title(in state: State) -> String { "Evidence on \(state.names(of: ids))" }

  /// The measure that is listed first, or the one that was selected: most often it is of that.
  func texts(in state: State) -> [String] {
    guard let id = ids.first, ids.count == 1 else { return [""] }
    let chosen = selected.flatMap { state.dossier.journal.standing($0)?.text }
    return ["", chosen ?? state.dossier.measures(of: id, last: 1).last?.now.text ?? ""]
  }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    ids.first.map { ProvenMeasure.offers(on: $0, in: state) } ?? []
  }

  func hint(on field: Int, in state: State) -> String {
    field == 0 ? "an address or a path" : ProvenMeasure.hint(on: ids, in: state)
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    reply(
      in: state,
      [.text, .measure],
      says: { _ in Notice("evidence entered", of: state.names(of: ids)) }
    ) { () throws(Refusal) in
      EvidenceDeed(
        try SaidText(place: prompt.text(0)),
        on: ids,
        of: try ProvenMeasure.read(prompt.text(1), on: ids, among: selected, in: state.dossier)
      )
    }
  }
}

/// Which measure a proof is of, as a field has it.
enum ProvenMeasure {
  /// That it is of none.
  private static let none = "none of them"

  /// What the field holds of a proof that is there.
  static func text(of proof: Event, in state: State) -> String {
    state.dossier.measure(provenBy: proof).flatMap { state.dossier.journal.standing($0) }?.text
      ?? ""
  }

  /// The measures on a recommendation, the latest first, and that it is of none.
  static func offers(on id: String, in state: State) -> [Offer] {
    let id = state.dossier.subject(id)?.recommendation.id ?? id
    let measures = state.dossier.measures(of: id, last: 200).reversed().map { entry in
      let day = entry.now.stateAndDay(\.words) ?? state.dossier.day(of: entry.first).words
      return Offer(words: entry.now.text, detail: day, text: entry.now.text)
    }
    return measures.isEmpty ? [] : measures + [Offer(words: none, text: none)]
  }

  /// What the field can be.
  static func hint(on ids: [String], in state: State) -> String {
    let isEmpty = ids.allSatisfy { state.dossier.measures(of: $0, last: 1).isEmpty }
    return isEmpty ? "no measure yet" : "a measure; arrows choose"
  }

  /// The event that began the measure which is meant; nil for none.
  ///
  /// - Parameters:
  ///   - text: What the field holds.
  ///   - ids: On what it is.
  ///   - selected: Of several that are called alike the one that is meant.
  ///   - dossier: Where it is.
  /// - Returns: That event.
  /// - Throws: Where there is no such measure.
  static func read(
    _ text: String,
    on ids: [String],
    among selected: EventID?,
    in dossier: Dossier
  ) throws(Refusal) -> EventID? {
    if text.isEmpty || text == none { return nil }
    if let selected, dossier.journal.standing(selected)?.text == text { return selected }
    return try dossier.findMeasure(text, on: ids)
  }
}
