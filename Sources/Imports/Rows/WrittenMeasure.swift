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
  /// Whether something is said of its state that is not known yet.
  var isStateInQuestion = false

  /// What is known of it beside its text.
  var details: MeasureDetails {
    MeasureDetails(
      day: day,
      state: state,
      planned: planned,
      who: who ?? [],
      proof: proof,
      isStateInQuestion: isStateInQuestion,
      isOfToday: false
    )
  }

  /// All of it, for people.
  var words: String { text.text + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))") }

  /// What is known of it beside its text, for people.
  var facts: [String] {
    let names = (who ?? []).map { institution in
      switch institution {
      case .known(let known): known.name.text()
      case .new(let name): name
      }
    }
    return [
      state?.words, day?.partial.description,
      planned.map { "planned for \($0.partial)" + ($0.words.map { " (\($0))" } ?? "") },
      names.isEmpty ? nil : "by \(names.joined(separator: ", "))",
      proof.map { "proof expected: \($0.text)" }, note.map { "note: \($0.text)" },
    ].compactMap(\.self) + evidence.map { "evidence: \($0.text)" }
  }
}
