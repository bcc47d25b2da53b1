internal import Canvas
internal import Model

/// The selected recommendation in full.
enum DetailView {
  static func lines(_ state: State) -> [Line] {
    guard let recommendation = state.selected else {
      return [Line(state.absence?.title ?? "", .strong), Line(state.unselectedReason, .quiet)]
    }
    let width = min(96, max(8, state.size.width - 4))
    let telling = Telling(state: state, recommendation: recommendation, width: width)
    var lines = [telling.title, Line(place(recommendation, state), .quiet), .blank]
    lines += telling.standing + [.blank] + telling.text + telling.whose
    lines += section("GRECO's findings", findings(recommendation, state, width))
    lines += section("Sources", telling.sources)
    lines += section("Answer to GRECO", telling.reported)
    lines += section("Measures", telling.measures)
    lines += section("Evidence", telling.otherEvidence)
    lines += section("Notes", telling.notes)
    lines += section("History", telling.history)
    return lines
  }

  private static func place(_ recommendation: Recommendation, _ state: State) -> String {
    let theme = state.dossier.theme(of: recommendation.id).map { state.text($0.title) } ?? ""
    return "\(theme) \(state.symbols.dot) \(recommendation.id)"
  }

  private static func section(_ heading: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [.blank, Line(heading, .strong)] + lines
  }

  private static func findings(
    _ recommendation: Recommendation,
    _ state: State,
    _ width: Int
  ) -> [Line] {
    state.dossier.findings(of: recommendation.id).flatMap { finding, report in
      let part = finding.part.map { "part \($0): " } ?? ""
      let mark = state.symbols.mark(finding.status)
      let basis = finding.basis == .inferred ? ", inferred" : ""
      let confidential = report.isConfidential(on: state.dossier.day) ? ", confidential" : ""
      return Line.labelled(
        report.adopted.words,
        "\(part)\(mark) \(finding.status.words)\(basis), \(report.kind.words)\(confidential)",
        indent: 13,
        width: width
      )
    }
  }
}
