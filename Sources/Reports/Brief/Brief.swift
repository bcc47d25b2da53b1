public import Model

/// One page for a minister: where we are, what moved, what is stuck or late, where two entries
/// stand, and the next date.
public struct Brief: Sendable {
  let dossier: Dossier
  let changes: Changes
  private let export: Export
  /// What it is about, of all that the dossier describes.
  var recommendations: [Recommendation] { export.recommendations }

  /// A dossier and what moved in it since a day or a report, of what is wanted.
  public init(_ dossier: Dossier, since: Since, of filter: Filter = Filter()) {
    self.dossier = dossier
    export = Export(dossier, filter)
    changes = Changes(in: dossier, since: since, of: filter)
  }

  /// The page.
  public var document: Document {
    Document(
      title: "\(dossier.catalogue.member.text()): brief on GRECO\u{2019}s recommendations",
      layout: .onePage,
      marks: dossier.marks,
      facts: [
        Document.Fact(
          label: "Evaluation round",
          value: .init(words: dossier.catalogue.round.text())
        ),
        Document.Fact(label: "As of", value: .init(words: dossier.day.longWords)),
      ],
      preface: export.chosenWords.map { [.paragraph(.init(words: $0))] } ?? [],
      sections: [
        section("Where we are", "standing", standing),
        section("What moved since \(dossier.words(changes.since))", "moved", moved),
        section("What is late or stands still", "late", late),
        section("Two entries", "entries", twoEntries),
        section("The next date", "next", next),
      ].filter { !$0.blocks.isEmpty }
    )
  }

  private func section(_ heading: String, _ anchor: String, _ blocks: [Block]) -> Document.Section {
    Document.Section(heading: heading, anchor: anchor, blocks: blocks)
  }

  private var standing: [Block] {
    if export.chosenWords != nil {
      return [.list(export.strips.map(Self.labelled))]
    }
    let strips = Strips(dossier: dossier)
    return [.list([strips.greco, strips.ours].map(Self.labelled))]
  }

  /// A strip with what it is about in front.
  static func labelled(_ strip: Strip) -> [Inline] {
    [.strong(strip.name + ":"), .text(" " + strip.words)]
  }

  private var twoEntries: [Block] {
    let items = recommendations.flatMap { recommendation in
      dossier.twoEntries(of: recommendation.id).map { question -> [Inline] in
        let asked = question.words(of: recommendation.id)
        let answers = dossier.apart(question.entries, said)
        return [
          .strong(dossier.heading(recommendation) + ":"),
          .text(" \(asked): \(answers)"),
        ]
      }
    }
    let all = dossier.twoEntriesOnProcedure.map(item) + items
    return all.isEmpty ? [] : [.list(Self.first(4, of: all))]
  }

  /// A report, a date or an institution, and what the entries to it differ in.
  private func item(_ question: TwoEntries) -> [Inline] {
    [
      .strong(dossier.name(ofProcedure: question.on) + ":"),
      .text(" " + dossier.differences(question)),
    ]
  }

  private func said(_ answer: Event) -> String {
    dossier.words(forValueOf: answer, days: \.longWords)
  }

  private var next: [Block] {
    let closed = dossier.closedWords(\.longWords).map {
      [Inline].init(words: $0.capitalizedFirst + ".")
    }
    return (closed.map { [.paragraph($0)] } ?? []) + [.paragraph(nextDate)]
      + (answersWords.map { [.paragraph(.init(words: $0))] } ?? [])
  }

  /// The report's date while it is ahead, else the next national one.
  private var nextDate: [Inline] {
    if let window = dossier.deadline, window.state == .open {
      return Self.labelled(Strips(dossier: dossier).report)
    }
    let ahead = recommendations.filter {
      (dossier.days(of: $0.id) ?? -1) >= 0 && dossier.timeliness(of: $0.id) != .none
    }
    let next = ahead.min { (dossier.days(of: $0.id) ?? 0) < (dossier.days(of: $1.id) ?? 0) }
    guard let next else { return .init(words: "No date that is still ahead is in this dossier.") }
    return [
      .strong(dossier.heading(next) + ":"),
      .text(" \(dossier.dueWords(next.id, \.longWords) ?? "") (national)."),
    ]
  }

  /// How far the answers for the next report have come.
  private var answersWords: String? {
    guard let window = dossier.deadline, window.isUnmet,
      let report = SituationReport(dossier, for: window.deadline.id)
    else { return nil }
    let wanted = Set(recommendations.map(\.id))
    let due = report.outstanding.filter { wanted.contains($0.id) }
    guard !due.isEmpty else { return nil }
    let agreed = due.count { report.isAgreed($0) }
    let none = due.count { report.answers(of: $0).isEmpty }
    let groups = [
      (count: agreed, words: "with an agreed answer"),
      (due.count - agreed - none, "with an answer that is not settled yet"),
      (none, "without an answer yet"),
    ]
    .filter { $0.count > 0 }
    let all = Span.count(due.count, "recommendation") + " to report on"
    if groups.count == 1 {
      return "\(all), \(due.count > 1 ? "all " : "")\(groups[0].words)."
    }
    return "\(all): \(groups.map { "\($0.count) \($0.words)" }.joined(separator: ", "))."
  }

  /// The first so many lines, and how many there are besides, with what the others are about where that
  /// is told.
  static func first(
    _ count: Int,
    of items: [[Inline]],
    called names: [String] = []
  ) -> [[Inline]] {
    guard items.count > count else { return items }
    let others = names.dropFirst(count - 1).filter { !$0.isEmpty }.joined(separator: ", ")
    let more = "and \(items.count - count + 1) more" + (others.isEmpty ? "" : ": \(others)")
    return items.prefix(count - 1) + [[.emphasis(more)]]
  }
}
