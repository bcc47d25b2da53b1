@testable import Model

/// Kazakhstan's dossier after some work: due dates, an open deadline, two entries, notes.
///
/// All of it is invented.
enum Busy {
  static let catalogue: Catalogue = {
    var catalogue = Shipped.catalogue
    catalogue.deadlines.append(
      Deadline(
        id: "report-2027",
        title: LocalizedText("Authorities' situation report"),
        due: Fixture.partial("2027-06-30"),
        from: Fixture.partial("2026-06-30"),
        basis: .stated,
        source: nil,
        closedBy: nil
      )
    )
    catalogue.institutions = [
      .init(
        id: "justice",
        name: LocalizedText("Ministry of Justice"),
        short: LocalizedText("MoJ")
      ),
      .init(id: "supreme-court", name: LocalizedText("Supreme Court"), short: nil),
    ]
    catalogue.change("risk-studies") { $0.due = Fixture.day("2027-03-31") }
    catalogue.change("decision-making") {
      $0.due = Fixture.day("2026-11-18")
      $0.responsible = ["justice", "supreme-court"]
    }
    catalogue.change("integrity-rules") { $0.due = Fixture.day("2026-12-05") }
    catalogue.change("conflict-of-interest-law") { $0.due = Fixture.day("2026-12-01") }
    return catalogue
  }()

  static let journal: Journal = {
    var scribe = Scribe()
    scribe.says(.notImplemented, on: "whistleblowers", by: "A. Sadykova", "2024-02-02")
    scribe.says(.partlyImplemented, on: "risk-studies", by: "A. Sadykova", "2026-02-12")
    scribe.says(.partlyImplemented, on: "ngo-involvement", by: "A. Sadykova", "2026-02-12")
    scribe.says(.partlyImplemented, on: "decision-making", by: "A. Sadykova", "2026-02-12")
    scribe.notes(
      "Draft law on administrative procedure tabled.",
      on: "decision-making",
      by: "A. Sadykova",
      "2026-02-12"
    )
    scribe.says(.partlyImplemented, on: "access-to-information", by: "M. Akhmetov", "2026-03-02")
    scribe.says(.implemented, on: "conflict-of-interest-law", by: "M. Akhmetov", "2026-04-15")
    scribe.says(.partlyImplemented, on: "procurement", by: "M. Akhmetov", "2026-05-20")
    scribe.says(.notImplemented, on: "immunities", by: "A. Sadykova", "2026-06-01")
    scribe.says(.notImplemented, on: "judiciary-prosecution", by: "A. Sadykova", "2026-09-02")
    scribe.says(
      .partlyImplemented,
      on: "judiciary-prosecution",
      by: "M. Akhmetov",
      "2026-09-03",
      unaware: true
    )
    scribe.says(
      .notImplemented,
      on: "decision-making",
      by: "M. Akhmetov",
      "2026-10-12",
      note: "draft withdrawn"
    )
    scribe.notes(
      "The ministry promised a new draft by the end of the year, without the exceptions.",
      on: "decision-making",
      by: "M. Akhmetov",
      "2026-10-12",
      isInternal: true
    )
    scribe.reviews("decision-making", by: "A. Sadykova", "2026-11-03")
    return scribe.journal
  }()
}

extension Catalogue {
  /// Changes a recommendation that is there.
  mutating func change(_ id: String, _ change: (inout Recommendation) -> Void) {
    for theme in themes.indices {
      for place in themes[theme].recommendations.indices
      where themes[theme].recommendations[place].id == id {
        return change(&themes[theme].recommendations[place])
      }
    }
    preconditionFailure("no recommendation is called \(id)")
  }
}
