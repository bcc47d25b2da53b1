import Testing

@testable import Model
@testable import Reports

/// Whatever two people entered apart from each other, nothing that is made tells it as settled.
@Suite struct TwoEntriesEverywhere {
  /// Everything that is made of a dossier.
  enum Output: String, CaseIterable {
    case stats, line, brief, changes, deadlines, list, plain, show, check
    case document, report, csv, calendar, listJSON, statsJSON, deadlinesJSON, changesJSON
  }

  /// Something that two people enter, and what tells of it.
  struct Dispute: Sendable, CustomTestStringConvertible {
    var name: String
    /// What they both knew.
    var before: [EventDraft] = []
    /// What each enters, given the journal as they knew it.
    var draft: @Sendable (Journal, _ first: Bool) -> EventDraft?
    var outputs: Set<Output>

    var testDescription: String { name }
  }

  private static let everywhere: Set<Output> = [.brief, .changes, .check, .plain]
  private static let ofOne = everywhere.union([.list, .show, .document, .csv, .listJSON])

  private static func field(
    _ kind: EventKind,
    _ one: JSON,
    _ other: JSON,
    on id: String = "judges",
    _ outputs: Set<Output>
  ) -> Dispute {
    Dispute(
      name: "\(kind) of \(id)",
      draft: { _, isFirst in EventDraft(kind, on: id, value: isFirst ? one : other) },
      outputs: outputs
    )
  }

  private static func entry(
    _ draft: EventDraft,
    _ outputs: Set<Output> = ofOne.union([.report])
  ) -> Dispute {
    Dispute(
      name: "a \(draft.kind) amended",
      before: [draft],
      draft: { journal, isFirst in
        journal.events.last.flatMap {
          journal.amending($0.id, value: .string(isFirst ? "one" : "other"))
        }
      },
      outputs: outputs
    )
  }

  private static func named(
    _ kind: EventKind,
    _ id: String,
    _ outputs: Set<Output>,
    _ value: (Bool) -> JSON
  )
    -> Dispute
  {
    let (one, other) = (value(true), value(false))
    return field(kind, one, other, on: id, everywhere.union(outputs))
  }

  private static let report: [JSON.Member] = [JSON.Member("report", "r2")]

  static let disputes: [Dispute] = [
    field(
      .status,
      "implemented",
      "partly-implemented",
      ofOne.union([.stats, .deadlines, .report, .changesJSON])
    ),
    field(.due, "2026-11-01", "2026-12-01", ofOne.union([.deadlines, .calendar, .deadlinesJSON])),
    field(.responsible, ["court"], ["moj"], ofOne.union([.calendar])),
    field(.title, "One", "Other", ofOne.union([.report])),
    field(.text, "One", "Other", ofOne.union([.report])),
    field(.number, "v", "vi", ofOne.union([.report])),
    field(.wording, "excerpt", "summary", ofOne.union([.report])),
    field(.theme, "courts", "police", ofOne),
    field(.text, "One", "Other", on: "judges.i", ofOne.union([.report])),
    field(.status, "implemented", "partly-implemented", on: "judges.i", ofOne.union([.report])),
    Dispute(
      name: "a finding",
      draft: { _, isFirst in
        EventDraft(
          .finding,
          on: "judges",
          value: isFirst ? "implemented" : "not-implemented",
          others: report
        )
      },
      outputs: ofOne.union([.stats, .deadlines, .calendar, .report])
    ),
    Dispute(
      name: "an answer",
      draft: { _, isFirst in
        EventDraft(
          .answer,
          on: "judges",
          value: isFirst ? "One" : "Other",
          others: [JSON.Member("report", "d2")]
        )
      },
      outputs: ofOne.union([.report])
    ),
    entry(.measure("a law", on: "judges", state: .adopted, day: nil)),
    entry(.evidence("https://example.org", on: "judges", of: nil)),
    entry(.note("a note", on: "judges"), ofOne),
    Dispute(
      name: "a measure amended, and taken back after that",
      before: [.measure("a law", on: "judges", state: .adopted, day: nil)],
      draft: { journal, isFirst in
        journal.events.last.flatMap { journal.amending($0.id, value: isFirst ? "other" : .null) }
      },
      outputs: ofOne.union([.report])
    ),
    named(.report, "r2", [.stats, .line, .show, .document, .report, .csv, .statsJSON]) {
      ["kind": "compliance", "adopted": $0 ? "2025-06-01" : "2025-09-01"]
    },
    named(
      .deadline,
      "d2",
      [.stats, .line, .deadlines, .document, .report, .calendar, .statsJSON, .deadlinesJSON]
    ) {
      ["title": "Progress report", "due": $0 ? "2026-12-31" : "2027-03-31", "basis": "stated"]
    },
    named(.institution, "moj", [.show, .document, .csv, .calendar]) {
      ["name": $0 ? "Justice" : "Ministry"]
    },
  ]

  private func text(_ output: Output, _ dossier: Dossier) throws -> String {
    let since = try #require(Day("2026-06-01"))
    switch output {
    case .stats: return StatisticsText(dossier).text
    case .line: return StatisticsText(dossier).line
    case .brief: return Brief(dossier, since: .day(since)).document.markdown.joined()
    case .changes: return ChangeList(dossier, since: .day(since)).text
    case .deadlines: return DeadlineList(dossier).text
    case .list: return RecommendationList(dossier).text
    case .plain: return PlainView(dossier, place: "here").text
    case .show: return RecommendationPage(try judges(dossier), in: dossier).text
    case .check:
      return DossierCheck(
        dossier.shipped,
        problems: [],
        journal: dossier.journal.events.flatMap(\.line),
        questions: dossier.journal.twoEntries,
        now: Timestamp(milliseconds: 1_790_000_000_000)
      ).text(place: "here", isEmbedded: false)
    case .document: return StateDocument(Export(dossier)).document.markdown.joined()
    case .report:
      return try #require(SituationReport(dossier, for: "d2")).document.markdown.joined()
    case .csv: return Export(dossier).csv().joined()
    case .calendar: return String(decoding: Export(dossier).calendar ?? [], as: UTF8.self)
    case .listJSON: return try RecommendationList(dossier).json.whole.text()
    case .statsJSON: return dossier.statisticsJSON.text()
    case .deadlinesJSON: return DeadlineList(dossier).json.text()
    case .changesJSON: return ChangeList(dossier, since: .day(since)).json.text()
    }
  }

  private func judges(_ dossier: Dossier) throws -> Recommendation {
    try #require(dossier.recommendation("judges"))
  }

  private func says(_ text: String) -> Bool {
    let unfolded = text.replacing("\r\n ", with: "")
    return unfolded.lowercased().contains("two entries")
      || unfolded.contains(#""conflict":true"#) || unfolded.contains(#""conflict": true"#)
      || unfolded.contains("One of two entries")
  }

  @Test(arguments: disputes) func `what two people say apart from each other`(
    dispute: Dispute
  ) throws {
    let dossier = try Self.dossier(dispute)
    for output in Output.allCases {
      let isTold = says(try text(output, dossier))
      #expect(
        isTold || !dispute.outputs.contains(output),
        "\(output) tells \(dispute.name) as settled"
      )
    }
  }

  @Test(arguments: [Output.brief, .show])
  func `entries that differ in no more than what stands beside them`(output: Output) throws {
    let dispute = Dispute(
      name: "a letter's number",
      before: [.measure("a law", on: "judges", state: .adopted, day: nil)],
      draft: { journal, isFirst in
        journal.events.last.flatMap { law in
          let ref = law.others.setting(.ref, to: isFirst ? "12/7" : "12/8")
          return journal.amending(law.id, value: law.value, others: ref, evenIfSaid: true)
        }
      },
      outputs: []
    )
    let text = try text(output, Self.dossier(dispute))
    #expect(text.contains("12/7") && text.contains("12/8"), "\(text)")
  }

  @Test(arguments: disputes) func `settled, it is told once and nowhere as open`(
    dispute: Dispute
  ) throws {
    var dossier = try Self.dossier(dispute)
    let question = try #require(dossier.journal.twoEntries.first)
    let answer = try #require(question.entries.last)
    dossier.add(
      Self.sign(dossier.journal.settling(question, with: answer), "Ann", "2026-06-20", dossier)
    )
    for output in Output.allCases where output != .changes && output != .brief {
      #expect(!says(try text(output, dossier)), "\(output) tells \(dispute.name) as open")
    }
    let list = ChangeList(dossier, since: .day(try #require(Day("2026-06-20"))))
    #expect(!list.isEmpty && list.text.contains("settled"), "\(list.text)")
  }

  /// The sample on 30 June, with what two people entered on the tenth.
  private static func dossier(_ dispute: Dispute) throws -> Dossier {
    let dossier = try Sample.dossier("2026-06-30", journal: "")
    var known = dossier.journal
    known.add(sign(dispute.before, "Ann", "2026-05-01", dossier))
    let drafts = [true, false].compactMap { dispute.draft(known, $0) }
    try #require(drafts.count == 2)
    var journal = known
    for (draft, name) in zip(drafts, ["Ann", "Bob"]) {
      journal.add(known.sign([draft], by: author(name, "2026-06-10")))
    }
    return dossier.reading(journal)
  }

  private static func sign(
    _ drafts: [EventDraft],
    _ name: String,
    _ day: String,
    _ dossier: Dossier
  ) -> [Event] {
    dossier.journal.sign(drafts, by: author(name, day))
  }

  private static func author(_ name: String, _ day: String) -> Author {
    let chance: UInt64 = name == "Ann" ? 1 : 2
    let noon = (Day(day)?.number ?? 0) * 86_400_000 + 43_200_000
    return Author(name: name, now: Timestamp(milliseconds: noon), random: { (0, chance) })
  }
}
