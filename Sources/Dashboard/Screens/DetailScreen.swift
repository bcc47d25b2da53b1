internal import Canvas
internal import Model

/// A recommendation in full.
struct DetailScreen: Screenful {
  static var kind: ScreenKind { .detail }
  static var placeName: String { "in a recommendation" }
  var widest: Int { 96 }

  private let id: String
  var subject: String? { id }

  static func open(in state: State) -> DetailScreen? { state.selectedID.map(DetailScreen.init) }

  /// At first it is read.
  func first(of rows: [Row], in state: State) -> Int? { nil }

  /// The one before or after in what it was opened from.
  func step(beside step: Int, in state: inout State) {
    guard let next = state.stepBelow(by: step) else { return }
    state.layers[state.layers.count - 1] = Layer(DetailScreen(id: next), of: state.edition)
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    guard let recommendation = state.dossier.recommendation(id) else {
      let title = Line(state.absence?.title ?? id, .strong)
      return [.words([title, Line(state.unselectedReason, .quiet)])]
    }
    var telling = Telling(state: state, recommendation: recommendation, width: width)
    telling.rows = min(Telling.mostRows, count)
    var lines = [telling.title, Line(place(recommendation, state), .quiet), .blank]
    lines += telling.standing + [.blank] + telling.text + telling.whose
    lines += section("GRECO's findings", findings(recommendation, state, width))
    for (heading, entries) in Self.sections where lines.count < count {
      lines += section(heading, entries(telling))
    }
    return [.words(lines)]
  }

  private static let sections: [(String, @Sendable (Telling) -> [Line])] = [
    ("Sources", \.sources), ("Answer to GRECO", \.reported), ("Measures", \.measures),
    ("Evidence", \.otherEvidence), ("Notes", \.notes), ("History", \.history),
  ]

  private func place(_ recommendation: Recommendation, _ state: State) -> String {
    let theme = state.dossier.theme(of: recommendation.id).map { state.text($0.title) } ?? ""
    return "\(theme) \(state.symbols.dot) \(recommendation.id)"
  }

  private func section(_ heading: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [.blank, Line(heading, .strong)] + lines
  }

  private func findings(
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
