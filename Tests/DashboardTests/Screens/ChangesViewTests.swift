import Model
import Testing

@testable import Dashboard

/// What moved since GRECO's last report, and what was only entered since.
@Suite struct ChangesViewTests {
  private func changes(_ drafts: EventDraft...) -> String {
    let play = Screenplay(.shipped, 120, 40)
    for draft in drafts { play.meanwhile("Anna", draft) }
    return play.type("c").text
  }

  @Test func aFindingOfThatReportIsNoMove() {
    let finding = EventDraft(
      .finding,
      on: "risk-studies",
      value: "partly-implemented",
      others: [JSON.Member("report", "compliance-2024")]
    )
    let text = changes(finding)
    #expect(text.contains("◐ partly  corrected: report of Mar 2024"))
    #expect(text.contains("1 found by GRECO"))
  }

  @Test func whatIsSaidOfAPartNamesThePart() {
    let status = EventDraft(.status, on: "risk-studies.i", value: "implemented")
    let part = EventDraft(.text, on: "risk-studies.i", value: "The first")
    let text = changes(part, status)
    #expect(text.contains("nothing said → ● implemented  part i"))
  }

  @Test func theStepsOfAPartSayWhose() {
    let part = EventDraft(.text, on: "risk-studies.i", value: "The first")
    let status = EventDraft(.status, on: "risk-studies.i", value: "implemented")
    let finding = EventDraft(
      .finding,
      on: "risk-studies.i",
      value: "partly-implemented",
      others: [JSON.Member("report", "compliance-2024")]
    )
    let play = Screenplay(.shipped, 120, 40)
    for draft in [part, status, finding] { play.meanwhile("Anna", draft) }
    #expect(play.type("c h").text.contains("part i GRECO · → ◐ we · → ●"))
  }

  @Test func whatChangedNothingIsToldAsWhatItWas() {
    let text = changes(
      .note("new", on: "risk-studies"),
      EventDraft(.review, on: "procurement", value: true),
      EventDraft(
        .finding,
        on: "immunities",
        value: "outstanding",
        others: [JSON.Member("report", "compliance-2024")]
      )
    )
    #expect(text.contains("looked at 23 Nov 2026") && text.contains("finding entered 23 Nov 2026"))
    #expect(!text.contains("nothing since 23 Nov 2026"))
  }

  @Test func itSaysHowToAskSinceADay() {
    #expect(changes(.note("new", on: "risk-studies")).contains(":changes since a day"))
  }

  @Test func twoEntriesAreNoStep() {
    let text = changes(
      EventDraft(.status, on: "risk-studies", value: "implemented"),
      EventDraft(.status, on: "risk-studies", value: "partly-implemented")
    )
    #expect(text.contains("nothing said → ◐ partly  two entries stand"))
  }

  @Test func aNoteThatIsGivenUpIsTakenBack() {
    let play = Screenplay(.shipped, 120, 40).type("n").write("a mistake").type("<Enter> C <Enter>")
    play.type("<C-u> <Enter>")
    #expect(play.type("<Enter>").text.contains("note taken back"))
  }

  @Test func whereNothingChangedOneSentenceSaysSo() {
    let play = Screenplay(.shipped, 80, 24).type("c")
    #expect(play.text.contains("Nothing changed since the Compliance Report of March 2024."))
    #expect(play.rows.count { !$0.isEmpty } < 7 && play.selectedRow == nil)
  }

  @Test func itLeadsFromReportToReport() {
    let play = Screenplay(.shipped, 120, 40).type("c h")
    #expect(play.text.contains("Since the Evaluation Report of 25 March 2022"))
    #expect(play.text.contains("Found by GRECO, no step") && play.text.contains("found by GRECO"))
    #expect(play.selected == "risk-studies")
    #expect(play.type("h").footer.contains("there is no report before that"))
    #expect(play.type("l").text.contains("since the Compliance Report of March 2024"))
    #expect(play.type("l").footer.contains("there is no later report"))
  }

  @Test func aDayOrAReportIsTyped() {
    let play = Screenplay(.busy, 120, 40).type(":").write("changes 2026-09-01").type("<Enter>")
    #expect(play.text.contains("Since 1 September 2026"))
    #expect(play.text.contains("1 moved") && play.selected == "decision-making")
    // What others write meanwhile is told since the same day.
    play.meanwhile("Ann", .note("new", on: "procurement"))
    #expect(play.text.contains("Since 1 September 2026") && play.text.contains("1 note"))
    #expect(play.type("h").text.contains("Since the Compliance Report of March 2024"))
    play.type(":").write("changes evaluation-2022").type("<Enter>")
    #expect(play.text.contains("Since the Evaluation Report"))
    play.type(":").write("changes sometime").type("<Enter>")
    #expect(play.text.contains("is no report and no day; write 2027-03-31"))
    play.type("<Esc> :").write("changes 2027-01-01").type("<Enter>")
    #expect(play.text.contains("it is still to come"))
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20), (40, 12)])
  func theSelectedRowIsAlwaysSeen(_ width: Int, _ height: Int) {
    for fixture in [Fixture.busy, .twelveThemes, .official] {
      let play = Screenplay(fixture, width, height)
      let ids = play.state.dossier.recommendations.map(\.id).prefix(30)
      play.meanwhile("Ann", ids.map { .note("much was done", on: $0) }).type("c")
      for _ in 0..<40 { #expect(play.type("j").selectedRow != nil) }
    }
  }

  @Test func aDisputedDateIsARowAndBelowItWhatEachSays() {
    let play = Screenplay(.busy, 120, 40)
    for day in ["2027-07-31", "2027-08-31"] {
      let value: JSON = ["title": "Report", "due": .string(day)]
      play.meanwhile(day, EventDraft(.deadline, on: "report-2027", value: value))
    }
    play.type("c").click(on: "▲Report")
    #expect(play.selectedRow?.hasPrefix("▲Report") == true && play.selected == nil)
    #expect(play.text.contains("due: 31 Jul 2027 / 31 Aug 2027; :edit report-2027 settles it"))
  }

  @Test func twoDatesOfOneTitleAreToldApart() {
    let play = Screenplay(.busy, 120, 40)
    for (id, due, from) in [("a", "2028-01-31", "2026-11-01"), ("b", "2029-01-31", "2026-11-01")] {
      let value: JSON = ["title": "Report", "due": .string(due), "from": .string(from)]
      play.meanwhile("Ann", EventDraft(.deadline, on: id, value: value))
    }
    let text = play.type("c").text
    #expect(text.contains("Report, due 31 Jan 2028") && text.contains("Report, due 31 Jan 2029"))
    // One of them is corrected, but for its day.
    let value: JSON = ["title": "Report", "due": "2028-01-31", "from": "2026-11-02"]
    let first = play.state.dossier.journal.events.first { $0.on == "a" }
    let draft = EventDraft(.deadline, on: "a", value: value, after: [first?.id].compactMap(\.self))
    play.meanwhile("Ann", draft)
    play.write(":changes 2026-11-23").type("<Enter>")
    #expect(play.text.contains("Report, due 31 Jan 2028"), "\(play.text)")
  }

  @Test func whereDueDatesHaveNoColumnItSaysWhereTheyAre() {
    let play = Screenplay(.busy, 60, 20).type("3 d <C-u>").write("+30d").type("<Enter> m")
    play.write("Order 214 of the ministry").type("<Tab> <Tab> <Enter> A").write("Done.")
    play.type("<Enter> <Enter> <Enter> <Enter> <Esc> c")
    let hasColumn = play.text.contains("due date  ") || play.rows[4].contains("due date")
    #expect(hasColumn || play.text.contains("due dates: below"), "\(play.text)")
  }

  @Test func whatTwoEntriesStandToIsMarkedThoughItsColumnHasNoRoom() {
    for width in [120, 40] {
      let play = Screenplay(.shipped, width, 12)
      for who in ["a", "b"] {
        play.meanwhile(who, EventDraft(.responsible, on: "immunities", value: [.string(who)]))
      }
      #expect(play.type("c").selectedRow?.contains("▲") == true)
    }
  }

  @Test func anAnswerSaysForWhichReport() {
    let play = Screenplay(.busy, 120, 40)
    for report in ["report-2025", "report-2027"] {
      let others = [JSON.Member("report", .string(report)), JSON.Member("state", "agreed")]
      play.meanwhile("Ann", EventDraft(.answer, on: "immunities", value: "Done", others: others))
    }
    play.type("c").click(on: "Immunities")
    #expect(play.text.contains("answer agreed, report due 30 Jun 2027: Done"))
    #expect(play.text.contains("answer agreed, report due 30 Sep 2025: Done"))
    #expect(play.selectedRow?.contains("2 agreed") == true)
  }
}
