import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// The dossier at a glance.
@Suite struct OverviewScreenTests {
  /// The invented dossier of `greco demo`, on its last day.
  private func demo(
    _ width: Int,
    _ height: Int,
    _ keys: String = "o",
    ascii: Bool = false
  )
    -> Screenplay
  {
    let play = Screenplay(.shipped, width, height, ascii: ascii)
    play.reload(Demo.dossier)
    return play.type(keys)
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (60, 20), (40, 12)])
  func theDemo(_ width: Int, _ height: Int) {
    Golden.check(demo(width, height), "overview-demo-\(width)x\(height)")
  }

  @Test func theDemoFurtherDown() {
    Golden.check(demo(60, 20, "o <PgDn>"), "overview-demo-60x20-further")
    Golden.check(demo(80, 24, "o <PgDn>", ascii: true), "overview-demo-80x24-ascii")
  }

  @Test func theShippedDossier() {
    Golden.check(Screenplay(.shipped, 120, 40).type("o"), "overview-shipped-120x40")
  }

  @Test func manyRecommendations() {
    Golden.check(Screenplay(.twelveThemes, 80, 24).type("o"), "overview-twelveThemes-80x24")
  }

  @Test func everyStripAddsUpToWhatWasIssued() {
    let rows = demo(120, 40).rows
    let strips = rows.filter { row in
      ["Compliance ", "2nd Compliance ", "Addendum ", "We "].contains { row.hasPrefix("  " + $0) }
    }
    #expect(strips.count == 4)
    for strip in strips {
      #expect(strip.prefix(60).count { "●◉◐○·".contains($0) } == 21, "\(strip)")
    }
    #expect(rows.contains { $0.contains("21 issued") })
    let shipped = Screenplay(.shipped, 120, 40).type("o")
    #expect(shipped.text.contains("27 issued, 20 described here"))
    #expect(
      shipped.text.count { $0 == "✓" } == 4 + 4 && shipped.text.count { $0 == "◌" } == 23 + 16
    )
  }

  @Test(arguments: [(120, 40), (60, 20)])
  func ofAPartIsNotToldHowReadyTheReportIs(_ width: Int, _ height: Int) {
    let play = demo(width, height, "f").write("late").type("<Enter> o")
    #expect(play.text.contains("of those shown"))
    #expect(!demo(width, height).text.contains("of those shown"))
  }

  @Test func aStepBackIsToldAboveAndMarkedBelow() {
    let rows = demo(120, 40).rows
    #expect(rows.contains { $0.contains("Addendum") && $0.contains("7 up  1 back ▼ xi ") })
    let marked = rows.filter { $0.contains("▼○") }
    #expect(marked.count == 1 && marked[0].contains("xi Promotion on merit"))
    #expect(demo(80, 24, "o <PgDn>", ascii: true).rows.contains { $0.contains("~ v-") })
    #expect(demo(200, 60).text.contains("a step back, Addendum"))
  }

  @Test func twoReportsOfOneYearHaveDifferentHeads() {
    let play = Screenplay(.busy, 120, 40)
    let report: JSON = ["kind": "addendum", "adopted": "2024-10-04"]
    play.meanwhile("Ann", EventDraft(.report, on: "addendum", value: report))
    let others = [JSON.Member("report", "addendum")]
    let draft = EventDraft(.finding, on: "risk-studies", value: "implemented", others: others)
    play.meanwhile("Ann", draft)
    #expect(play.type("o").rows.contains { $0.contains("Mar24 Oct24") })
    #expect(play.resize(60, 60).rows.contains { $0.contains("Mar24 Oct24") })
  }

  @Test func whatTwoEntriesStandToIsMarkedAndTold() {
    let play = Screenplay(.busy, 120, 40).type("o")
    #expect(play.rows.contains { $0.hasPrefix("  We") && $0.contains("▲ two entries") })
    #expect(play.rows.contains { $0.contains("Judiciary") && $0.contains("◌  ▲◐") })
    #expect(play.text.contains("11 unsaid"))
  }

  @Test func aRowIsARecommendation() {
    let play = Screenplay(.busy, 120, 40).type("o j")
    #expect(play.selected == "ngo-involvement")
    let row = play.rows.first { $0.hasPrefix("  We") }
    play.type("s i")
    #expect(play.status("ngo-involvement") == .implemented)
    #expect(play.rows.first { $0.hasPrefix("  We") } != row)
    #expect(play.selectedRow?.contains("ahead of GRECO") == true)
    #expect(play.type("<Enter>").state.place == .screen(.detail))
    #expect(play.type("q").state.place == .screen(.overview) && play.selected == "ngo-involvement")
  }

  @Test func whatIsFirstReadIsWhatIsCounted() {
    let play = demo(40, 12)
    #expect(play.state.selectedThing == .report("evaluation"))
    #expect(play.rows[2].hasPrefix("GRECO"))
    for _ in 0..<30 where play.selected == nil { play.type("j") }
    #expect(play.selected == "risk-plan")
    for _ in 0..<30 { play.type("k") }
    #expect(play.rows[2].hasPrefix("GRECO"))
  }

  @Test func onlyWhatTheFilterLeavesIsCounted() {
    let play = demo(120, 40, "f")
    play.write("prosecutor").type("<Enter> o")
    #expect(play.header.contains("1 of 21"))
    #expect(play.text.contains("GRECO, of the 1 shown"))
    #expect(play.rows.count { $0.contains("Prosecutor General's Office") } == 2)
    #expect(play.text.contains("□ 1 to write") && !play.text.contains("Integrity"))
    #expect(!play.text.contains("issued") && !play.text.contains("over time"))
  }

  @Test func whoOwesWhat() {
    let rows = demo(120, 40).rows
    #expect(rows.contains { $0.contains("Agency           3    1    1  ■■□") })
    #expect(rows.contains { $0.contains("Justice          4    ·    1  ▪▪▪□") })
    #expect(rows.contains { $0.contains("■■ 2 agreed  ▪▪▪▪ 4 drafts  □□□□□ 5 to write") })
    #expect(rows.contains { $0.contains("52 days, due") })
    let nobody = Screenplay(.shipped, 80, 24).type("o").rows.filter { $0.contains("nobody") }
    #expect(nobody.count == 1 && nobody[0].contains("16"))
  }

  @Test func theNextReportWithoutADateOrDelivered() {
    #expect(Screenplay(.oneTheme).type("o").text.contains("no date is known by which it is due"))
    let shipped = Screenplay(.shipped, 120, 40).type("o").text
    #expect(shipped.contains("about 30 Sep 2025, inferred; no later public report in this dossier"))
    #expect(!shipped.contains("to write"))
    let play = Screenplay(.busy, 120, 40).type("o")
    #expect(play.text.contains("16 to write"))
    guard var deadline = play.state.dossier.catalogue.deadline("report-2027") else { return }
    deadline.met = Fixture.day("2026-11-20")
    play.meanwhile(
      "Anna",
      EventDraft(.deadline, on: deadline.id, value: .object(deadline.members))
    )
    #expect(!play.text.contains("to write"))
    #expect(play.text.contains("no date is known by which it is due; the last was met 20 Nov 2026"))
  }

  @Test func whatNobodyAnswersForIsSeenHoweverManyOthersThereAre() {
    var catalogue = Shipped.catalogue
    let institutions = (1...19).map { number in
      Catalogue.Institution(id: "i\(number)", name: LocalizedText("Ministry \(number)"), short: nil)
    }
    catalogue.institutions = Entries(institutions)
    for (place, id) in catalogue.themes.flatMap(\.recommendations).map(\.id).enumerated().dropLast()
    {
      catalogue.change(id) { $0.responsible = ["i\(place + 1)"] }
    }
    for size in [(120, 40), (80, 40)] {
      let play = Screenplay(.shipped, size.0, size.1)
      play.reload(Dossier(catalogue, Journal(), today: Fixture.today, local: .utc))
      play.type("o")
      #expect(play.text.contains("4 more: 4 open, 0 late"))
      #expect(play.rows.contains { $0.contains("nobody") && $0.contains("1    ·    ·") })
    }
  }

  @Test func whereTheTwoSidesDiffer() {
    let rows = Screenplay(.shipped, 80, 40).type("s i 4 G s n o").rows
    func row(_ word: String, _ title: String, _ marks: String) -> Bool {
      rows.contains { $0.contains(title) && $0.contains(marks) && $0.contains("  \(word)") }
    }
    #expect(row("ahead", "Systemic risk studies ", "◌   ●"))
    #expect(row("behind", "Training of prosecutors, judges ", "✓   ○"))
    #expect(rows.count { $0.contains("ahead") || $0.contains("behind") } == 2)
  }

  @Test(arguments: Fixture.allCases)
  func noLineIsWiderThanTheScreen(_ fixture: Fixture) {
    let play = Screenplay(fixture, 120, 60).type("o")
    for width in [30, 40, 47, 60, 69, 70, 80, 99, 100, 120, 159, 160, 200] {
      play.resize(width, 60)
      let area = play.state.pageArea.width
      for line in (play.state.page?.rows ?? []).flatMap(\.lines) where line.columns > area {
        Issue.record("\(width): \(line.runs.map(\.text).joined())")
      }
    }
  }

  @Test func ourStatusesOverTimeAreThoseOfTheTime() {
    let moments = Moment.all(in: Screenplay(.busy).state.dossier)
    #expect(moments.last?.day == Fixture.today)
    #expect(moments.map(\.day) == moments.map(\.day).sorted())
    let dossier = Screenplay(.busy).state.dossier
    for moment in moments {
      let then = Statistics(dossier.asOf(moment.day)).said
      #expect(moment.ours == then, "\(moment.day)")
    }
  }

  @Test func whatWasNotThereYetIsNotCounted() {
    let play = Screenplay(.busy)
    let value: [JSON.Member] = [
      JSON.Member("theme", "procurement"), JSON.Member("title", "New"), JSON.Member("text", "X"),
    ]
    let before = Moment.all(in: play.state.dossier)
    play.meanwhile("Anna", EventDraft(.recommendation, on: "new", value: .object(value)))
    let moments = Moment.all(in: play.state.dossier)
    #expect(moments.dropLast().map(\.described) == before.dropLast().map(\.described))
    #expect(moments.last?.described == 21)
  }

  @Test(arguments: [50, 56, 60, 70, 80, 120])
  func allRowsOfTheTimeHaveMarksOrNone(_ width: Int) {
    let rows = Screenplay(.busy, width, 60).type("o G").rows
      .drop { !$0.contains("Our statuses over time") }.dropFirst()
      .filter { $0.contains("20") && $0.dropFirst(15).first != " " }
    #expect(rows.count > 3)
    let marks = rows.map { row in row.contains { "●◐○·".contains($0) } }
    #expect(Set(marks).count == 1)
  }
}
