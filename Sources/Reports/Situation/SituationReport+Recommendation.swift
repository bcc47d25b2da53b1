import Model

extension SituationReport {
  /// All that the report says of one recommendation.
  func section(_ recommendation: Recommendation) -> Document.Section {
    let id = recommendation.id
    let answers = answers(of: recommendation).flatMap { block($0, of: recommendation) }
    let none: [Block] = [.paragraph([.emphasis(noAnswerWords)])]
    let pieces: [(String, String, [Block])] = [
      (
        "The recommendation", "wording",
        dossier.wording(recommendation, isSigned: form == .draft)
          + dossier.parts(
            recommendation,
            isSigned: form == .draft,
            tellsInferred: form == .draft
          )
      ),
      (
        "GRECO\u{2019}s last finding", "finding",
        tellsFinding(of: id) ? [.paragraph(dossier.lastFinding(id))] : []
      ),
      ("The authorities\u{2019} answer", "answer", answers.isEmpty ? none : answers),
      (measuresHeading, "measures", measures(of: recommendation)),
    ]
    return Document.Section(
      heading: dossier.heading(recommendation),
      anchor: id,
      blocks: twoEntries(contested(recommendation)),
      sections: pieces.filter { !$0.2.isEmpty }.map { heading, name, blocks in
        Document.Section(heading: heading, anchor: "\(id)-\(name)", blocks: blocks)
      }
    )
  }

  /// An answer, with how far it has come in front while it is not agreed.
  private func block(_ answer: ReportedAnswer, of recommendation: Recommendation) -> [Block] {
    let part = answer.part(of: recommendation).map { "Part \($0.id)." }
    let clash = answer.isContested ? "One of two entries, of \(day(of: answer))." : nil
    let isSettled = answer.state == .agreed || form == .final
    let state = isSettled ? nil : answer.stateWords.capitalizedFirst + "."
    let marks = [part, clash, state].compactMap(\.self).joined(separator: " ")
    var paragraphs = Inline.paragraphs(answer.text)
    if paragraphs.isEmpty { paragraphs = [[.emphasis(form == .final ? noAnswerWords : "Empty.")]] }
    if !marks.isEmpty { paragraphs[0].insert(contentsOf: [.strong(marks), .text(" ")], at: 0) }
    return paragraphs.map(Block.paragraph)
  }

  private func day(of answer: ReportedAnswer) -> String {
    dossier.day(of: dossier.origin(of: answer.now)).longWords
  }

  private var measuresHeading: String {
    lastReport.map { "Measures since the \($0.kind.words)" } ?? "Measures"
  }

  /// What was done since GRECO's last report, each with its proof, then other proofs.
  private func measures(of recommendation: Recommendation) -> [Block] {
    let since = measuresSince(recommendation)
    let proofs = Proofs(on: recommendation.id, in: dossier)
    let rows = since.map { row($0, proofs, of: recommendation) }
    let unplaced = form == .final ? [] : unplacedMeasures(recommendation)
    // That none was taken is for the authorities to say.
    let isInternal = dossier.measures(of: recommendation.id).contains(where: Self.isInternal)
    let noneWords =
      !unplaced.isEmpty
      ? "None whose day is known."
      : isInternal ? "None in the dossier that is not internal." : "None in the dossier."
    let none: [Block] = form == .final ? [] : [.paragraph(.init(words: noneWords))]
    let table = Table(
      caption: "Each measure, how far it has come, and its evidence",
      columns: [
        Table.Column(heading: "Measure", share: 38), Table.Column(heading: "State", share: 14),
        Table.Column(heading: "Day", share: 16), Table.Column(heading: "Evidence", share: 32),
      ],
      rows: rows
    )
    let loose = looseEvidence(of: recommendation)
    let others: [Block] =
      loose.isEmpty
      ? []
      : [
        .paragraph(
          .init(words: form == .final ? "Other evidence:" : "Other evidence entered since:")
        ),
        .list(loose.map { [.proof($0.now.text)] }),
      ]
    return (rows.isEmpty ? none : [.table(table)]) + blocks(unplaced, of: recommendation) + others
  }

  /// What is not reported since nobody knows when it was, for those who do.
  private func blocks(
    _ unplaced: [(first: Event, now: Event)],
    of recommendation: Recommendation
  ) -> [Block] {
    guard !unplaced.isEmpty else { return [] }
    return [
      .paragraph(.init(words: "Not reported as long as their day is not known:")),
      .list(
        unplaced.map { measure in
          .init(
            words: text(of: measure.now, on: recommendation)
              + (measure.now.stateWords.map { " (\($0))" } ?? "")
          )
        }
      ),
    ]
  }

  private func row(
    _ measure: (first: Event, now: Event),
    _ proofs: Proofs,
    of recommendation: Recommendation
  ) -> [[Inline]] {
    let evidence = Self.forOthers(proofs[measure.first.id])
    // When it was typed is nothing to GRECO.
    let undated =
      form == .final ? "\u{2014}" : "entered \(dossier.day(of: measure.first).longWords)"
    return [
      [.text(text(of: measure.now, on: recommendation))]
        + (dossier.isContested(measure.now) ? [.text(" "), .strong("Two entries stand.")] : []),
      .init(words: measure.now.stateWords ?? (form == .final ? "\u{2014}" : "not said")),
      .init(
        words: measure.now.doneOn?.longWords
          ?? measure.now.plannedFor.map { "for \($0.longWords)" } ?? undated
      ),
      evidence.isEmpty
        ? [form == .final ? .text("\u{2014}") : .emphasis(isOpen ? "none yet" : "none")]
        : evidence.map { [.proof($0.now.text)] }.joined(by: .lineBreak),
    ]
  }

  /// A measure, with the part that it is for in front.
  private func text(of measure: Event, on recommendation: Recommendation) -> String {
    let part = recommendation.parts.first { recommendation.eventID(of: $0) == measure.on }
    return (part.map { "Part \($0.id): " } ?? "") + measure.text
  }

  /// The measures taken or planned since GRECO's last report, and those planned for that time.
  func measuresSince(_ recommendation: Recommendation) -> [(first: Event, now: Event)] {
    dossier.measures(of: recommendation.id).filter { isOfItsTime($0.now) && !Self.isInternal($0) }
  }

  /// The measures of which nobody knows whether they are of that time.
  func unplacedMeasures(_ recommendation: Recommendation) -> [(first: Event, now: Event)] {
    guard lastReport != nil else { return [] }
    return dossier.measures(of: recommendation.id).filter {
      dossier.isOfUnknownTime($0.now) && !Self.isInternal($0)
    }
  }

  /// Those of some proofs that are for others' eyes.
  static func forOthers(_ proofs: [Proofs.Entry]) -> [Proofs.Entry] {
    proofs.filter { !isInternal($0) }
  }

  /// New proofs that stand by themselves.
  private func looseEvidence(of recommendation: Recommendation) -> [(first: Event, now: Event)] {
    Self.forOthers(Proofs(on: recommendation.id, in: dossier).loose).filter { isSince($0.now) }
  }
}

extension Inline {
  /// A proof as GRECO may see it: of a path only its last name, of an address to sign in with
  /// nothing.
  fileprivate static func proof(_ text: String) -> Inline {
    if text.isWebAddress { return .address(text) }
    if text.contains("://") { return .text("an address that is not for everybody") }
    return .text(text.split { "/\\".contains($0) }.last.map(String.init) ?? text)
  }
}
