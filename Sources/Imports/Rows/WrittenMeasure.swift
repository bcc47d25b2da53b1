internal import Entering
internal import Model

/// What a row says of a measure.
struct WrittenMeasure {
  let text: SaidText
  var state: MeasureState?
  var day: WrittenDay?
  var planned: WrittenDay?
  /// Who does it; nil where that is not said, or not known yet.
  var who: [NamedInstitution]?
  var proof: SaidText?
  var note: SaidText?
  var evidence: [SaidText] = []
  /// Where it is said that there is none of something.
  var none: [TableField: Place] = [:]
  /// Whether something is said of its state that is not known yet.
  var isStateInQuestion = false

  /// What enters it as a new one.
  func deed(on ids: [String]) -> ProvenMeasureDeed {
    ProvenMeasureDeed(
      text,
      on: ids,
      MeasureDetails(
        day: day,
        state: state,
        planned: planned,
        who: who ?? [],
        proof: proof,
        isStateInQuestion: isStateInQuestion,
        isOfToday: false
      ),
      note: note,
      provenBy: evidence
    )
  }
}
