import Model

extension SituationReport {
  /// What has to be settled before the report can be sent.
  var missing: Document.Section {
    let all = gaps
    let gaps = Gap.Kind.allCases.compactMap { kind -> Document.Section? in
      let items = all.filter { $0.kind == kind }.map(line)
      guard !items.isEmpty else { return nil }
      return Document.Section(
        heading: kind.heading,
        anchor: "missing-\(kind.rawValue)",
        blocks: [.list(items)]
      )
    }
    let lead =
      gaps.isEmpty
      ? "Nothing is missing. The report that is sent is without this section: greco report --final."
      : "To be settled before the report is sent. This section is for the authors; the report that "
        + "is sent is without it: greco report --final."
    return Document.Section(
      heading: "What is missing",
      anchor: "missing",
      blocks: [.paragraph(.init(words: lead))],
      sections: gaps
    )
  }

  private func line(_ gap: Gap) -> [Inline] {
    let recommendation = dossier.recommendation(gap.on)
    let name = recommendation.map { Inline.reference(dossier.heading($0), to: gap.on) }
    return [name ?? .text(self.name(of: gap))]
      + (gap.detail.isEmpty ? [] : [.text(" (\(gap.detail))")])
  }
}

extension SituationReport.Gap.Kind {
  fileprivate var heading: String {
    switch self {
    case .answers: "No answer yet"
    case .drafts: "Answers that are still drafts"
    case .contested: "Two entries, of which one has to be chosen"
    case .outdated: "Our own status, said before GRECO\u{2019}s finding"
    case .aside: "Answered, but not in this report, as GRECO found it satisfactory"
    case .undated: "Measures whose day is not known, which are not in this report"
    case .wording: "Official text not in the dossier"
    case .evidence: "Measures without evidence"
    case .assessment: "Our own assessment, not said"
    }
  }
}
