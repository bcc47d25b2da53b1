import Model

extension SituationReport {
  /// What has to be settled before the report can be sent.
  var missing: Document.Section {
    let gaps = Gap.allCases.compactMap { gap -> Document.Section? in
      let items = outstanding.flatMap { lines(gap, $0) }
      guard !items.isEmpty else { return nil }
      return Document.Section(
        heading: gap.heading,
        anchor: "missing-\(gap.rawValue)",
        blocks: [.list(items)]
      )
    }
    let lead =
      gaps.isEmpty
      ? "Nothing is missing. Take this section out before the report is sent."
      : "To be settled before the report is sent; this section is for the authors and is then taken "
        + "out."
    return Document.Section(
      heading: "What is missing",
      anchor: "missing",
      blocks: [.paragraph(.init(words: lead))],
      sections: gaps
    )
  }

  /// What can be missing.
  private enum Gap: String, CaseIterable {
    case answers, drafts, contested, wording, evidence, assessment

    var heading: String {
      switch self {
      case .answers: "No answer yet"
      case .drafts: "Answers that are still drafts"
      case .contested: "Two answers, of which one has to be chosen"
      case .wording: "Official text not in the dossier"
      case .evidence: "Measures without evidence"
      case .assessment: "Our own assessment, not said or not renewed"
      }
    }
  }

  private func lines(_ gap: Gap, _ recommendation: Recommendation) -> [[Inline]] {
    details(gap, recommendation).map { detail in
      let name = Inline.reference(dossier.heading(recommendation), to: recommendation.id)
      return [name] + (detail.isEmpty ? [] : [.text(" (\(detail))")])
    }
  }

  /// What of a kind is missing of a recommendation, a line each; an empty line says nothing more.
  private func details(_ gap: Gap, _ recommendation: Recommendation) -> [String] {
    let answers = answers(of: recommendation)
    switch gap {
    case .answers:
      if answers.isEmpty { return [""] }
      let empty = answers.filter { $0.text.trimmed.isEmpty }.map { _ in "the answer is empty" }
      let silent = silentParts(of: recommendation).map { "part \($0.id)" }
      return empty + silent
    case .drafts:
      let drafts = answers.filter { $0.state != .agreed && !$0.isContested }
      return drafts.map { $0.part(of: recommendation).map { "part \($0.id)" } ?? "" }
    case .contested:
      return dossier.twoAnswers(of: recommendation.id).filter(isShown).map { question in
        dossier.words(question, of: recommendation.id).replacingPrefix("two answers, ")
      }
    case .wording:
      return recommendation.wording == .official
        ? [] : ["only a\(recommendation.wording == .excerpt ? "n excerpt" : " summary")"]
    case .evidence:
      let proofs = Proofs(on: recommendation.id, in: dossier)
      return measuresSince(recommendation)
        .filter { Self.forOthers(proofs[$0.first.id]).isEmpty }.map(\.now.text)
    case .assessment:
      if dossier.saying(on: recommendation.id) == nil { return ["nothing is said"] }
      return dossier.isBeforeFinding(recommendation.id)
        ? ["ours is older than GRECO\u{2019}s finding"] : []
    }
  }

  /// Whether the two answers are to something that is in the report.
  private func isShown(_ question: TwoAnswers) -> Bool {
    switch question.knownKind {
    case .answer: question.answers.contains { $0.other("report")?.string == id }
    case .status, .title, .text, .number, .wording, .finding, .recommendation: true
    case .measure, .evidence: !question.answers.contains(where: \.isInternal)
    case .due, .responsible, .theme, .note, .remark, .review, .report, .deadline, .institution, nil:
      false
    }
  }
}

extension String {
  /// Without a beginning, if it has it.
  fileprivate func replacingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
