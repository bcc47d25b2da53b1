internal import Canvas
internal import Model

/// The selected recommendation in full.
enum DetailView {
  /// The first so many lines at least, or all.
  static func lines(_ state: State, upTo count: Int) -> [Line] {
    guard let recommendation = state.selected else {
      return [Line(state.absence?.title ?? "", .strong), Line(state.unselectedReason, .quiet)]
    }
    let width = min(96, max(8, state.size.width - 4))
    var telling = Telling(state: state, recommendation: recommendation, width: width)
    telling.rows = min(Telling.mostRows, count)
    var lines = [telling.title, Line(place(recommendation, state), .quiet), .blank]
    lines += telling.standing + [.blank] + telling.text + telling.whose
    lines += section("GRECO's findings", findings(recommendation, state, width))
    for (heading, entries) in sections where lines.count < count {
      lines += section(heading, entries(telling))
    }
    return lines
  }

  private static let sections: [(String, @Sendable (Telling) -> [Line])] = [
    ("Sources", \.sources), ("Answer to GRECO", \.reported), ("Measures", \.measures),
    ("Evidence", \.otherEvidence), ("Notes", \.notes), ("History", \.history),
  ]

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
      let basis =
        (finding.basis == .inferred ? ", inferred" : "")
        + TwoAnswers.mark(state.dossier.isContested(finding, of: recommendation.id))
      let contested = state.dossier.mark(.report, on: report.id)
      let confidential = report.isConfidential(on: state.dossier.day) ? ", confidential" : ""
      return Line.labelled(
        report.adopted.words,
        "\(part)\(mark) \(finding.status.words)\(basis), \(report.kind.words)\(contested)\(confidential)",
        indent: 13,
        width: width
      )
    }
  }
}
