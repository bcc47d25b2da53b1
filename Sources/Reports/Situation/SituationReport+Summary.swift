import Model

/// Everything at a glance.
extension SituationReport {
  /// How many are reported on, and a row for each.
  var summary: [Block] {
    let count = dossier.recommendations.count
    let about =
      switch form {
      case .draft:
        "This report is on \(outstanding.count) of the \(count) recommendations that the dossier "
          + "describes: those that GRECO has not found satisfactory."
      case .final:
        "This report is on \(Span.count(outstanding.count, "recommendation")) that GRECO has not "
          + "found satisfactory."
      }
    let issued = dossier.catalogue.issued.flatMap { $0 == count && form == .draft ? nil : $0 }
    let more = issued.map { " GRECO issued \($0) in all." } ?? ""
    // What the dossier says of itself is for those who keep it.
    let note = form == .draft ? dossier.about : nil
    let known = note.map { Block.paragraphs(dossier.catalogue.citing($0.text())) } ?? []
    return [.paragraph(.init(words: about + more))] + known
      + twoEntries(contestedElsewhere.map(named))
      + (outstanding.isEmpty ? [] : [.table(table)])
  }

  private var table: Table {
    let answer = Table.Column(heading: "Answer", share: 10)
    return Table(
      caption: "The outstanding recommendations at a glance",
      columns: [
        Table.Column(heading: "No.", share: 7), Table.Column(heading: "Recommendation", share: 22),
        Table.Column(heading: "GRECO\u{2019}s last finding", share: 15),
        Table.Column(heading: "What we report", share: form == .final ? 40 : 30),
        Table.Column(heading: "Our own assessment", share: 15),
      ] + (form == .draft ? [answer] : []),
      rows: outstanding.map { recommendation in
        let state = [Inline].init(words: stateWords(recommendation))
        return [
          [.text(recommendation.number ?? "\u{2014}")],
          [.reference(recommendation.title.text(), to: recommendation.id)],
          [.text(findingWords(recommendation.id))], short(recommendation),
          assessment(of: recommendation.id),
        ] + (form == .draft ? [state] : [])
      }
    )
  }

  private func findingWords(_ id: String) -> String {
    guard tellsFinding(of: id) else { return "\u{2014}" }
    let finding = dossier.finding(of: id)?.finding.words ?? "no finding yet"
    return finding + TwoEntries.mark(dossier.isFindingContested(id))
  }

  /// Whether GRECO's last finding is told: GRECO knows what it found, and need not be told what is
  /// inferred.
  func tellsFinding(of id: String) -> Bool {
    form == .draft || dossier.finding(of: id)?.finding.basis != .inferred
  }

  /// Our status; that we have none is nobody's business but ours.
  private func assessment(of id: String) -> [Inline] {
    let isUnsaid = dossier.status(of: id) == nil && dossier.contestedStatuses(of: id).isEmpty
    return form == .final && isUnsaid ? [.text("\u{2014}")] : dossier.ourInlines(id)
  }

  /// That of something two entries stand, so that one is told for now only.
  ///
  /// Nothing in a report that ends with a list of them.
  func twoEntries(_ subjects: [String]) -> [Block] {
    guard !tellsWhatIsMissing, !subjects.isEmpty else { return [] }
    let words = subjects.joined(separator: "; ")
    return [.paragraph([.strong("Two entries stand:"), .text(" \(words).")])]
  }

  /// What is contested, and of what in words.
  private func named(_ gap: Gap) -> String {
    gap.detail.isEmpty ? name(of: gap) : "\(gap.detail) of \(name(of: gap))"
  }

  /// The beginning of what is reported.
  private func short(_ recommendation: Recommendation) -> [Inline] {
    let answers = answers(of: recommendation)
    guard !answers.isEmpty else { return [.emphasis(noAnswerWords)] }
    return answers.map { answer -> [Inline] in
      let part = answer.part(of: recommendation).map { "\($0.id): " } ?? ""
      let clash: [Inline] = answer.isContested ? [.strong("One of two entries."), .text(" ")] : []
      let said: Inline =
        answer.text.trimmed.isEmpty
        ? .emphasis(noAnswerWords) : .text(answer.text.beginning)
      return clash + (part.isEmpty ? [] : [.text(part)]) + [said]
    }.joined(by: .lineBreak)
  }
}
