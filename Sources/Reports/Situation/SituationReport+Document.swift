import Model

extension SituationReport {
  /// The whole report: what it is, everything at a glance, one recommendation after the other, and,
  /// for those who write it, what is missing.
  public var document: Document {
    Document(
      title: "\(dossier.catalogue.member.text()): \(title)",
      marks: dossier.marks,
      facts: facts,
      sections: [
        Document.Section(heading: "Summary", anchor: "summary", blocks: summary),
        Document.Section(
          heading: "Recommendation by recommendation",
          anchor: "recommendations",
          blocks: outstanding.isEmpty ? [.paragraph(.init(words: "Nothing is outstanding."))] : [],
          sections: outstanding.map(section)
        ),
      ] + (tellsWhatIsMissing ? [missing] : [])
    )
  }

  private var facts: [Document.Fact] {
    let catalogue = dossier.catalogue
    let evaluation = dossier.reports.first { $0.kind == .evaluation }
    let facts: [(String, [Inline]?)] = [
      ("Member", .init(words: catalogue.member.text())),
      ("Evaluation round", .init(words: catalogue.round.text())),
      ("Report", .init(words: title)),
      (isDue ? "Due" : "Submitted", when),
      ("Recommendations of", evaluation.map { .init(words: reportWords($0)) }),
      ("GRECO\u{2019}s last report", lastReport.map { .init(words: reportWords($0)) }),
      ("As of", .init(words: dossier.day.longWords)),
      ("Prepared by", author.map { .init(words: $0) }),
      ("State", form == .final ? nil : .init(words: stateOfReport)),
    ]
    return facts.compactMap { label, value in value.map { Document.Fact(label: label, value: $0) } }
  }

  private var stateOfReport: String {
    switch delivery {
    case .on(let day)?: return "Delivered on \(day.longWords)"
    case .before(let report)?: return "Delivered before the \(report.kind.words)"
    case nil: break
    }
    guard isDue else { return "Submitted" }
    let hasAnswers = outstanding.contains { !answers(of: $0).isEmpty }
    return hasAnswers
      ? "Draft, put together by greco from what the authorities entered"
      : "Draft, put together by greco; no answer was entered yet"
  }

  /// That nothing is answered: yet, or not that this dossier knew of it.
  ///
  /// In the authorities' name no more is said than that.
  var noAnswerWords: String {
    switch form {
    case .final: "No answer."
    case .draft: isOpen ? "No answer yet." : "No answer is in this dossier."
    }
  }

  /// Whether it ends with what is to be settled before it is sent.
  var tellsWhatIsMissing: Bool { isOpen && form == .draft }

  /// Whether it is still to be delivered.
  var isOpen: Bool { delivery == nil && isDue }

  private var isDue: Bool {
    switch subject {
    case .due: true
    case .own: false
    }
  }

  /// The day, and who says so.
  private var when: [Inline]? {
    switch subject {
    case .own(let report): return .init(words: report.adopted.longWords)
    case .due(let deadline):
      let day = deadline.due.longWords
      // GRECO knows which day it named, and need not be told what is inferred.
      if form == .final { return deadline.basis == .stated ? .init(words: day + ".") : nil }
      let note = dossier.note(of: deadline).map { Inline.text(" " + $0.text()) }.map { [$0] } ?? []
      guard deadline.basis == .stated else {
        return [.text("\(day), inferred: no source names this day.")] + note
      }
      let source = dossier.source(of: deadline).map { dossier.source($0) }
      let named = source.map { [Inline.text(", named in ")] + $0 } ?? []
      return [.text(day)] + named + [.text(".")] + note
    }
  }

  private func reportWords(_ report: Report) -> String {
    let symbol = report.symbol.map { ", \($0)" } ?? ""
    return dossier.words(report) + symbol
  }

  /// How many are reported on, and a row for each.
  private var summary: [Block] {
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
    return dossier.finding(of: id)?.finding.words ?? "no finding yet"
  }

  /// Whether GRECO's last finding is told: GRECO knows what it found, and need not be told what is
  /// inferred.
  func tellsFinding(of id: String) -> Bool {
    form == .draft || dossier.finding(of: id)?.finding.basis != .inferred
  }

  /// Our status; that we have none is nobody's business but ours.
  private func assessment(of id: String) -> [Inline] {
    let isUnsaid = dossier.status(of: id) == nil && dossier.answers(on: id).isEmpty
    return form == .final && isUnsaid ? [.text("\u{2014}")] : dossier.ourInlines(id)
  }

  /// How far the answer has come, part by part where the parts have answers of their own.
  func stateWords(_ recommendation: Recommendation) -> String {
    let answers = answers(of: recommendation)
    guard !answers.isEmpty else { return noAnswer }
    if answers.contains(where: \.isContested) { return "two entries" }
    let states = Set(answers.map(\.stateWords))
    let silent = silentParts(of: recommendation)
    let said = states.count == 1 ? states.first ?? "" : "partly agreed"
    let rest = silent.map(\.id).joined(separator: ", ")
    return said + (silent.isEmpty ? "" : "; none on \(rest)")
  }

  /// What stands where nothing is answered.
  var noAnswer: String { isOpen ? "none yet" : "none" }

  /// The parts to which nothing is answered, where the whole has no answer either.
  func silentParts(of recommendation: Recommendation) -> [Recommendation.Part] {
    let ids = Set(answers(of: recommendation).map(\.id))
    guard !ids.isEmpty, !ids.contains(recommendation.id) else { return [] }
    return recommendation.parts.filter { !ids.contains(recommendation.eventID(of: $0)) }
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
    let recommendation = dossier.recommendation(gap.on).map(dossier.heading)
    return "\(gap.detail) of \(recommendation ?? dossier.names().thing(gap.on))"
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

extension ReportedAnswer {
  /// How far it has come, in words.
  var stateWords: String {
    state?.rawValue ?? now.other("state")?.string ?? AnswerState.draft.rawValue
  }

  /// The part it is about, or nil for the whole.
  func part(of recommendation: Recommendation) -> Recommendation.Part? {
    recommendation.parts.first { recommendation.eventID(of: $0) == id }
  }
}
