import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// A report, and what is due to GRECO.
@Suite struct ReportScreenTests {
  /// The invented dossier of `greco demo`, on its last day.
  private func demo(_ width: Int, _ height: Int, _ keys: String) -> Screenplay {
    let play = Screenplay(.shipped, width, height)
    play.reload(Demo.dossier)
    return play.type(keys)
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (60, 20), (40, 12)])
  func whatIsDueAndTheReportBefore(_ width: Int, _ height: Int) {
    Golden.check(demo(width, height, "R"), "report-due-\(width)x\(height)")
    Golden.check(demo(width, height, "R h"), "report-\(width)x\(height)")
  }

  @Test func whatMovedComesFirstAndAStepBackBeforeAll() {
    let rows = demo(120, 60, "R h").rows
    let headings = ["A step back  1", "A step forward  7", "No step  13"]
    #expect(headings.map { heading in rows.firstIndex { $0.contains(heading) } ?? -1 }.isSorted)
    #expect(rows.contains { $0.contains("xi Promotion on merit") && $0.contains("◐ → ○     ◐") })
    #expect(rows.contains { $0.contains("of 21:  ● 6 implemented") })
    #expect(rows.contains { $0.contains("not yet: confidential") })
    // What we said then, and not what we say now.
    let then = rows.first { $0.contains("Employment after office") }
    #expect(then?.contains("◐ ◐") == true && then?.contains("○ → ◐     ○") == true)
  }

  @Test func itIsOpenedFromTheTimelineAndLedBackThere() {
    let play = demo(120, 40, "t")
    play.click(on: "Second Compliance Report published").type("<Enter>")
    #expect(play.state.place == .screen(.report))
    #expect(play.rows[2].trimmed == "Second Compliance Report")
    #expect(play.type("q").state.place == .screen(.timeline))
    #expect(play.selectedRow?.contains("Second Compliance Report published") == true)
    // Where one went on to another, that is selected.
    #expect(play.type("<Enter> h q").selectedRow?.contains("due; answered by") == true)
  }

  @Test func itIsOpenedFromTheOverviewAndTheChanges() {
    let play = demo(120, 40, "o").click(on: "2nd Compliance")
    #expect(play.type("<Enter>").rows[2].trimmed == "Second Compliance Report")
    #expect(play.type("q").state.selectedThing == .report("second-compliance"))
    let due = demo(120, 40, "o").click(on: "Next report")
    #expect(due.type("<Enter>").rows[2].trimmed == "Situation report on what is outstanding")
    let changes = demo(120, 60, "c h h").click(on: "Second Compliance Report")
    #expect(changes.type("<Enter>").rows[2].trimmed == "Second Compliance Report")
  }

  @Test func aFindingOpensItsReportAtTheSameRecommendation() {
    let play = demo(120, 40, "").type("4 j <Enter>").click(on: ", Compliance Report").type(
      "<Enter>"
    )
    #expect(play.state.place == .screen(.report) && play.rows[2].contains("Compliance Report"))
    #expect(play.selectedRow?.contains("xi Promotion on merit") == true)
    #expect(play.type("<Enter>").state.place == .screen(.detail))
    #expect(play.type("q q").state.place == .screen(.detail))
    #expect(play.type("q").state.place == .panes)
  }

  @Test func oneGoesFromReportToReportUntilTheLast() {
    let play = demo(120, 40, "R l")
    #expect(play.footer.contains("this is the last one known"))
    var titles: [String] = []
    for _ in 0..<20 where !play.footer.contains("this is the first") {
      titles.append(play.rows[2].trimmed)
      play.type("h")
    }
    #expect(titles.first == "Situation report on what is outstanding")
    #expect(titles.last == "Evaluation Report" && titles.count == 8)
  }

  @Test func whoHasStillToAnswerIsShownAlone() {
    let play = demo(120, 40, "R").click(on: "Interior         2")
    #expect(play.type("<Enter>").header.contains("4 of 21") && play.state.place == .panes)
    #expect(play.type("<Esc>").state.place == .screen(.report))
  }

  @Test func whatIsEnteredThereIsCountedThere() {
    let play = demo(120, 40, "R")
    #expect(play.text.contains("No answer yet  □ 5") && play.text.contains("Drafts  ▪ 4"))
    play.type("A").write("The register is public.").type("<Enter>")
    for _ in 0..<4 where play.state.prompt != nil { play.type("<Enter>") }
    #expect(play.text.contains("No answer yet  □ 4") && play.text.contains("Drafts  ▪ 5"))
  }

  @Test func onlyWhatIsShownIsInIt() {
    let play = demo(120, 40, "f").write("interior").type("<Enter> R")
    #expect(play.text.contains("No answer yet  □ 2") && !play.text.contains("Drafts"))
    #expect(play.header.contains("Interior"))
  }

  @Test func itsSourceIsALinkAndCopied() {
    let play = Screenplay(.shipped, 80, 24).type("t").click(on: "Compliance Report").type("<Enter>")
    play.click(on: "https://")
    let address = play.frame.row(play.frame.cursor?.y ?? 0).isEmpty
    #expect(!address && play.type("<Enter>").footer.contains("y copies https://"))
    play.type("y")
    guard case .copy(let text)? = play.otherEffects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("https://"))
  }

  @Test func twoEntriesToAReportAreBothTold() {
    let play = demo(120, 40, "")
    for (name, day) in [("B. Omarov", "2026-04-01"), ("C. Li", "2026-04-02")] {
      guard var report = Demo.dossier.catalogue.report("addendum") else { continue }
      report.adopted = Fixture.partial(day)
      play.meanwhile(name, EventDraft(.report, on: "addendum", value: .object(report.members)))
    }
    let text = play.type("t").click(on: "Addendum adopted").type("<Enter>").text
    #expect(text.contains("(two") && text.contains("adopted: 1 Apr 2026 / 2 Apr 2026"))
  }

  @Test func whatChangedIsToldSinceTheReportThatIsOpen() {
    let play = demo(120, 40, "R h h h c")
    #expect(play.rows[2].contains("Since the Second Compliance Report"))
    #expect(demo(120, 40, "c").rows[2].contains("Since the Addendum"))
    #expect(play.type("q").state.place == .screen(.report))
  }

  @Test func ofADateThatIsOverNoAnswerIsSaidToBeLate() {
    let text = Screenplay(.shipped, 120, 40).type("R").text
    #expect(text.contains("Outstanding, no answer here  □ 16") && !text.contains("yet"))
    #expect(text.contains("30 Sep 2025, inferred"))
  }

  @Test func withoutAnyReportThatIsSaid() {
    let play = Screenplay(.empty, 80, 24).type("R")
    #expect(play.text.contains("No report is in this dossier"))
    #expect(play.type("h").footer.contains("this is the first"))
  }
}

extension [Int] {
  fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } && first != -1 }
}
