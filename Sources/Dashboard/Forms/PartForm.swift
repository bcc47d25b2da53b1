internal import Entering
internal import Model

/// A part of a recommendation: its number and its text.
struct PartForm: Form {
  let edited: Editable?
  let begun: [String]
  let noun = "part"
  /// The recommendation that a new one is of.
  private let recommendation: Recommendation

  var parts: [FormPart] {
    let parts: [FormPart] = [.field(.text), .field(.source), .paragraph, .saidIn]
    return edited == nil ? [.part] + parts : parts
  }

  /// A new one, the next of a recommendation; nil where there is none of that id.
  init?(of id: String, in state: State) {
    guard let recommendation = state.dossier.recommendation(id) else { return nil }
    self.recommendation = recommendation
    edited = nil
    let known = recommendation.parts.map(\.id)
    let next = (1...99).lazy.map { Roman.numeral($0) }.first { !known.contains($0) }
    begun = [next ?? "", ""] + state.cited(recommendation)
  }

  /// One that is there, or is to be.
  init(_ part: String, of recommendation: Recommendation, in state: State) {
    self.recommendation = recommendation
    let thing = Editable.part(part, of: recommendation)
    edited = thing
    begun = [state.written(.text, of: thing)] + state.cited(part, of: recommendation)
  }

  var draftKey: DraftKey? {
    DraftKey(
      edited == nil ? "new part" : "correction of the part",
      [edited?.id ?? recommendation.id]
    )
  }

  func title(in state: State) -> String {
    let part = edited.map { "Part \($0.id.split(separator: ".").last ?? "") of" } ?? "A new part of"
    return "\(part) \(state.name(of: recommendation.id))"
  }

  func addition(_ answers: inout FormAnswers, in state: State) throws(Refusal) -> any Deed {
    let numeral = try Numbers.official(answers.said(.part) ?? "")
    guard !recommendation.parts.contains(where: { $0.id == numeral }) else {
      throw .impossible(.taken("\(recommendation.id).\(numeral)", by: noun))
    }
    let text = try answers.needed(.text)
    return try EditDeed(
      .text,
      of: .part(numeral, of: recommendation),
      to: text.text,
      from: try answers.source(in: state),
      readBy: state.dayReader(),
      in: state.dossier
    )
  }
}
