internal import Entering
internal import Model

/// A recommendation: GRECO's number, its title, its text, whose words that is and where it is from, and
/// its theme.
///
/// In the place of a text that was shipped no source is named at first: a new text is from the source that
/// is named with it.
struct RecommendationForm: Form {
  let edited: Editable?
  let begun: [String]
  let noun = "recommendation"

  var parts: [FormPart] {
    let parts: [FormPart] = [
      .field(.number), .field(.title), .field(.text), .field(.wording), .field(.source),
      .paragraph, .theme, .field(.replaces), .handedOn,
    ]
    return edited == nil ? parts + [.id, .saidIn] : parts + [.saidIn]
  }

  /// A new one: with the next number where all have one, in the theme that is looked at.
  init(in state: State) {
    edited = nil
    let known = state.dossier.recommendations
    let numbers = state.dossier.takenNumbers
    let number =
      known.allSatisfy { $0.number != nil }
      ? (1...99).lazy.map { Roman.numeral($0) }.first { !numbers.contains($0) } : nil
    let theme = state.panes[safe: state.selection.pane].map {
      state.dossier.catalogue.themes[$0.theme]
    }
    let wording = known.last?.wording ?? .official
    // What is typed off comes from one source, most often.
    let source = known.last.map { state.cited($0) } ?? ["", "", ""]
    let title = theme.map { state.text($0.title) } ?? ""
    begun =
      [number ?? "", "", "", wording.rawValue, source[0], "", title] + ["", "", "", source[2]]
  }

  /// One that is there.
  init(_ recommendation: Recommendation, in state: State) {
    let thing = Editable.recommendation(recommendation)
    edited = thing
    let theme = state.dossier.theme(of: recommendation.id).map { state.text($0.title) }
    let cited = state.cited(recommendation)
    begun =
      [.number, .title, .text, .wording].map { state.written($0, of: thing) }
      + cited.prefix(2) + [theme ?? "", state.written(.replaces, of: thing), "", cited[2]]
  }

  func name(in answers: FormAnswers) -> String { answers.text(.field(.title)) }

  func addition(_ answers: inout FormAnswers, in state: State) throws(Refusal) -> any Deed {
    let title = try answers.needed(.title)
    let text = try answers.needed(.text)
    let theme = try state.theme(named: answers.said(.theme) ?? "")
    var deed = RecommendationDeed(
      try answers.id(from: title.text, in: state.dossier),
      theme: theme,
      title: title,
      text: text
    )
    if let number = answers.said(.field(.number)) { deed.number = try Numbers.official(number) }
    if let wording = answers.said(.field(.wording)) {
      deed.wording = try Choices.wording(wording)
    }
    deed.source = try answers.source(in: state)
    if let old = answers.said(.field(.replaces)) {
      deed.replaces = try state.dossier.findReplaced(old)
      deed.handsOn = try answers.handedOn()
    }
    return deed
  }
}
