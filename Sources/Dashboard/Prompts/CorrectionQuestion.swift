internal import Entering
internal import Model

/// Something said, as it is to be from now on; without a text an entry is taken back.
///
/// What it rests on is asked where that was said.
struct CorrectionQuestion: Question {
  private let one: Correctable

  init(_ one: Correctable) { self.one = one }

  private var isMeasure: Bool { one.now.knownKind == .measure }
  private var isEvidence: Bool { one.now.knownKind == .evidence }
  private var restsOnSomething: Bool { one.now.grounds != Grounds() }
  private var noun: String { one.isField ? "remark" : one.now.knownKind?.question ?? one.now.kind }

  var fields: [Field] {
    let said =
      isMeasure
      ? MeasureQuestion.fields
      : isEvidence
        ? [.line("Evidence"), .choice("Of measure")] : [.text(noun.capitalizedFirst)]
    return said + (restsOnSomething ? [.line("Letter"), .line("On whose word")] : [])
  }
  var draftKey: DraftKey? { one.draftKey }

  func title(in state: State) -> String {
    "The \(noun), corrected" + (fields.count == 1 ? ":" : "")
  }

  func texts(in state: State) -> [String] {
    let now = one.now
    let said =
      isMeasure
      ? MeasureQuestion.texts(of: now, in: state)
      : isEvidence ? [one.text, ProvenMeasure.text(of: now, in: state)] : [one.text]
    let rests = [now.ref ?? "", now.from.map(state.names.institution) ?? ""]
    return said + (restsOnSomething ? rests : [])
  }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    isEvidence
      ? ProvenMeasure.offers(on: one.now.on, in: state)
      : MeasureQuestion(ids: []).choices(of: field, for: prompt, in: state)
  }

  func hint(on field: Int, in state: State) -> String {
    if field == 0 { return one.isField ? "empty: no remark" : "empty: taken back" }
    if restsOnSomething, fields.count - field <= 2 {
      return fields.count - field == 1 ? "an institution, or a name" : "its number"
    }
    return isEvidence
      ? ProvenMeasure.hint(on: [one.now.on], in: state)
      : MeasureQuestion(ids: []).hint(on: field, in: state)
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    field > 0 && isTakenBack(prompt) ? nil : understood(field, of: prompt, in: state)
  }

  private func isTakenBack(_ prompt: Prompt) -> Bool { prompt.text(0).isEmpty && !one.isField }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let words = "\(noun) \(isTakenBack(prompt) ? "taken back" : "corrected")"
    let notice = Notice(words, of: state.name(of: one.now.on))
    let parts = isMeasure ? MeasureQuestion.parts : isEvidence ? [.text, .measure] : [.text]
    return reply(in: state, parts, says: { _ in notice }) { () throws(Refusal) in
      try deed(prompt, state)
    }
  }

  private func deed(_ prompt: Prompt, _ state: State) throws(Refusal) -> any Deed {
    let (first, grounds) = (one.first.id, grounds(prompt, state))
    let text = prompt.text(0)
    if text.isEmpty {
      return one.isField
        ? AmendmentDeed(first, remark: nil, restingOn: grounds) : AmendmentDeed(takingBack: first)
    }
    let said = try SaidText(text, of: "a correction")
    if isEvidence {
      let before = state.dossier.measure(provenBy: one.now)
      let measure = try ProvenMeasure.read(
        prompt.text(1),
        on: [one.now.on],
        among: before,
        in: state.dossier
      )
      return ProofDeed(first, at: said, of: measure, restingOn: grounds)
    }
    guard isMeasure else { return AmendmentDeed(first, to: said, restingOn: grounds) }
    return MeasureCorrectionDeed(
      first,
      said,
      try MeasureQuestion(ids: []).details(of: prompt, in: state),
      restingOn: grounds
    )
  }

  private func grounds(_ prompt: Prompt, _ state: State) -> WrittenGrounds {
    guard restsOnSomething else { return .nothing }
    let (ref, from) = (prompt.text(fields.count - 2), prompt.text(fields.count - 1))
    return WrittenGrounds(ref: ref, from: from, in: state.dossier)
  }
}
