import Testing

@testable import Dashboard
@testable import Model

/// Whatever two people entered apart from each other, no screen tells it as settled.
@Suite struct TwoEntriesOnScreens {
  /// What is disputed, and the keys of the screens that say so: the panes without any, needs you,
  /// changes, who owes what, the timeline and the recommendation in full.
  static let disputes: [(EventKind, on: String, values: [JSON], keys: [String])] = [
    (
      .status, "immunities", ["implemented", "not-implemented"],
      ["", "!", "c", "o", "w", "<Enter>"]
    ),
    (.due, "immunities", ["2027-01-01", "2027-02-01"], ["", "!", "c", "o", "w", "t", "<Enter>"]),
    (.responsible, "immunities", [["a"], ["b"]], ["", "!", "c", "o", "w", "<Enter>"]),
    (.title, "immunities", ["One", "Other"], ["", "!", "c", "o", "<Enter>"]),
    (.text, "immunities", ["One", "Other"], ["", "!", "c", "o", "<Enter>"]),
    (.finding, "immunities", ["implemented", "not-implemented"], ["", "!", "c", "o", "<Enter>"]),
    (.answer, "immunities", ["One", "Other"], ["", "!", "c", "o", "<Enter>"]),
    (
      .report, "compliance-2024",
      [
        ["kind": "compliance", "adopted": "2024-03-01"],
        ["kind": "compliance", "adopted": "2024-04-01"],
      ], ["", "!", "c", "o", "t", "<Enter>"]
    ),
    (
      .deadline, "report-2025",
      [["title": "Report", "due": "2027-03-01"], ["title": "Report", "due": "2027-04-01"]],
      ["", "!", "c", "o", "t"]
    ),
    (.institution, "justice", [["name": "One"], ["name": "Other"]], ["", "!", "c"]),
  ]

  @Test(arguments: disputes.indices) func areToldOfAsTwo(place: Int) throws {
    let (kind, on, values, keys) = Self.disputes[place]
    for key in keys {
      let play = Screenplay(.shipped, 120, 40)
      for value in values {
        let report = kind == .answer ? "report-2025" : "compliance-2024"
        let others = kind.isOncePerReport ? [JSON.Member("report", .string(report))] : []
        play.meanwhile(
          value == values[0] ? "Ann" : "Bob",
          EventDraft(kind, on: on, value: value, others: others)
        )
      }
      play.type("/").write("immun").type("<Enter> \(key)")
      var text = play.text
      // What is further down on the page is on it.
      for _ in 0..<4 { text += play.type("<PgDn>").text }
      let isMarked = text.contains(play.state.symbols.contested)
      let isTold =
        isMarked || text.lowercased().contains("two entries") || text.contains("for now")
      #expect(isTold, "\(kind), \(key)")
    }
  }

  @Test func aStatusIsMarkedInTheStripAndBesideADate() {
    let play = Screenplay(.shipped, 120, 40)
    play.meanwhile("Ann", EventDraft(.due, on: "immunities", value: "2027-01-01"))
    play.meanwhile("Ann", EventDraft(.status, on: "immunities", value: "implemented"))
    #expect(!play.rows[3].contains(play.state.symbols.contested))
    play.meanwhile("Bob", EventDraft(.status, on: "immunities", value: "not-implemented"))
    #expect(
      play.rows.contains { $0.hasPrefix(" We") && $0.contains("1 not  ▲ 1  19 not said yet") }
    )
    let row = play.type("t").rows.first { $0.contains("Immunities") }
    #expect(row?.contains("◌▲○") == true)
  }

  @Test func theLastDateKnownIsMarkedWhereTwoEntriesStandToIt() {
    let play = Screenplay(.shipped, 120, 40)
    for (name, due) in [("Ann", "2025-10-01"), ("Bob", "2025-10-31")] {
      play.meanwhile(
        name,
        EventDraft(.deadline, on: "report-2025", value: ["title": "Report", "due": .string(due)])
      )
    }
    #expect(play.type("!").text.contains("the last one known is about 31 Oct 2025, inferred (two"))
  }

  @Test func anEntryThatWasCorrectedSaysSoInTheHistory() throws {
    let play = Screenplay(.shipped, 120, 40)
    play.meanwhile("Ann", .measure("Law", on: "immunities", state: .adopted, day: nil))
    let law = try #require(play.state.dossier.journal.events.last)
    let amended = try #require(play.state.dossier.journal.amending(law.id, value: "Law II"))
    play.meanwhile("Bob", amended)
    play.type("/").write("immun").type("<Enter> <Enter>")
    var text = play.text
    for _ in 0..<4 { text += play.type("<PgDn>").text }
    #expect(text.contains("measure corrected: Law II") && text.contains("measure: Law, adopted"))
  }

  @Test func whatIsEnteredOfAReportToComeIsConfidential() {
    let play = Screenplay(.shipped)
    #expect(!play.header.contains("CONFIDENTIAL"))
    play.meanwhile(
      "Ann",
      EventDraft(.report, on: "next", value: ["kind": "addendum", "adopted": "2099-01-15"])
    )
    #expect(play.header.contains("CONFIDENTIAL"))
  }

  @Test func whatIsInternalIsSaidToBeInTheHistory() {
    let play = Screenplay(.shipped, 120, 40)
    play.meanwhile("Ann", .note("call them", on: "immunities", isInternal: true))
    play.type("/").write("immun").type("<Enter> <Enter>")
    var text = play.text
    for _ in 0..<4 { text += play.type("<PgDn>").text }
    #expect(text.contains("internal note: call them"))
  }

  @Test(arguments: [120, 80, 40]) func whatIsLateStaysToldBesideTwoEntries(width: Int) {
    let play = Screenplay(.busy, width, 40)
    for (who, value) in [("Ann", "One" as JSON), ("Bob", "Other")] {
      play.meanwhile(who, EventDraft(.title, on: "decision-making", value: value))
    }
    #expect(play.text.contains("5 d late ▲"), "\(play.text)")
  }

  @Test func aDigitIsNamedWhereItSettlesThem() {
    let play = Screenplay(.shipped, 120, 40)
    for (who, due) in [("Ann", "2027-01-01" as JSON), ("Bob", "2027-02-01")] {
      play.meanwhile(who, EventDraft(.due, on: "immunities", value: due))
    }
    play.type("/").write("immun").type("<Enter> t")
    #expect(play.text.contains("⏎ opens it, 1 or 2 there settles it"), "\(play.text)")
    #expect(play.type("<Enter>").text.contains("for now; 1 or 2 settles it"), "\(play.text)")
    #expect(play.type("1").footer.contains("settled, as Ann said"))
  }

  @Test func aDisputedNameIsMarkedWhereverItStandsForWhoAnswers() {
    let play = Screenplay(.busy, 120, 40)
    for (who, name) in [("Ann", "One" as JSON), ("Bob", "Other")] {
      play.meanwhile(who, EventDraft(.institution, on: "justice", value: ["name": name]))
    }
    play.type("o")
    #expect(play.rows.filter { $0.contains("Other ▲") }.count == 2, "\(play.text)")
  }

  @Test func theMarkOfTwoEntriesTakesNothingOfAName() {
    let play = Screenplay(.owing, 80, 40).type(":").write("institution procurement-agency")
    #expect(play.type("<Enter> i o").text.contains("Committee for Public Procurement ▲ "))
  }

  @Test(arguments: [120, 80, 40]) func aDisputedDeliveryIsMarkedInTheStrip(width: Int) {
    let play = Screenplay(.shipped, width, width == 40 ? 12 : 40)
    for (name, met) in [("Ann", "2025-10-01"), ("Bob", "2025-10-02")] {
      let due: [JSON.Member] = [
        JSON.Member("title", "Report"), JSON.Member("due", "2025-09-30"),
        JSON.Member("basis", "stated"), JSON.Member("met", .string(met)),
      ]
      play.meanwhile(name, EventDraft(.deadline, on: "report-2025", value: .object(due)))
    }
    let strip = play.rows.prefix(6).joined(separator: "\n")
    #expect(strip.contains("two entr") && strip.contains("met"), "\(strip)")
    #expect(!strip.contains("30 Sep 2025, two entries, met"), "\(strip)")
  }
}
