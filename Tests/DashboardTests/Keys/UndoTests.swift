import Testing

@testable import Dashboard
@testable import Model

/// Taking back, and taking that back.
@Suite struct UndoTests {
  @Test func aStatusIsTakenBackAndDoneAgain() {
    let play = Screenplay(.shipped, 120, 40).type("+ +")
    #expect(play.status("risk-studies") == .implemented)
    #expect(play.type("u").status("risk-studies") == .partlyImplemented)
    #expect(play.footer.contains("taken back, now partly implemented · saved"))
    #expect(play.type("<C-r>").status("risk-studies") == .implemented)
    #expect(play.footer.contains("done again, now implemented satisfactorily · saved"))
    #expect(play.type("u u").status("risk-studies") == nil)
    #expect(play.type("<C-r> <C-r>").status("risk-studies") == .implemented)
  }

  @Test func anEntryThatWasTakenBackIsSaidToBeSoOnce() {
    let play = Screenplay(.shipped, 120, 40).type("n").write("Ask again").type("<Enter> u r u")
    let text = play.type("<Enter>").text
    for kind in ["note", "review"] {
      #expect(text.ranges(of: "  \(kind) taken back").count == 1, "\(kind)")
    }
    #expect(!text.contains("taken back: "))
  }

  @Test func undoGoesBackThroughRecommendations() {
    let play = Screenplay(.shipped, 120, 40).type("+ j - j +")
    let ids = ["risk-studies", "ngo-involvement", "broad-participation"]
    #expect(
      ids.map { play.status($0) } == [.partlyImplemented, .notImplemented, .partlyImplemented]
    )
    play.type("g u")
    #expect(play.status("broad-participation") == nil)
    #expect(play.footer.contains("Broad participation of sectors"))
    play.type("u u")
    #expect(ids.map { play.status($0) } == [nil, nil, nil])
    #expect(play.type("u").footer.contains("there is nothing of yours to take back"))
    play.type("<C-r> <C-r> <C-r>")
    #expect(
      ids.map { play.status($0) } == [.partlyImplemented, .notImplemented, .partlyImplemented]
    )
    #expect(play.type("<C-r>").footer.contains("there is no undo of yours to take back"))
  }

  @Test func nothingIsTakenOutOfTheJournal() {
    let play = Screenplay().type("+ u <C-r> u")
    #expect(play.events.count == 4)
    #expect(play.state.dossier.journal.events.count == 4)
  }

  @Test func aNoteAndAReviewAreTakenBack() {
    let play = Screenplay(.shipped, 120, 40).type("n").write("wrong").type("<Enter> r u")
    #expect(play.footer.contains("review taken back"))
    #expect(play.text.contains("23 Nov 2026  wrong"))
    play.type("u")
    #expect(!play.text.contains("23 Nov 2026  wrong"))
    #expect(play.type("<C-r>").text.contains("23 Nov 2026  wrong"))
  }

  @Test func somethingNewEndsRedoing() {
    let play = Screenplay(.shipped, 120, 40).type("+ u j + <C-r>")
    #expect(play.status("risk-studies") == nil)
    #expect(play.footer.contains("there is no undo of yours to take back"))
  }

  @Test func whatOthersDidIsNotTakenBack() {
    let play = Screenplay(.shipped, 120, 40)
    play.meanwhile("M. Akhmetov", EventDraft(.status, on: "risk-studies", value: "implemented"))
    #expect(play.type("u").status("risk-studies") == .implemented)
    #expect(play.footer.contains("there is nothing of yours to take back"))
    #expect(play.events.isEmpty)
  }

  @Test func whatOthersBuiltUponIsNotTakenBack() {
    let play = Screenplay(.shipped, 120, 40).type("+")
    let draft = EventDraft(
      .status,
      on: "risk-studies",
      value: "implemented",
      after: play.events.map(\.id)
    )
    play.meanwhile("M. Akhmetov", draft).type("u")
    #expect(play.status("risk-studies") == .implemented)
    #expect(play.footer.contains("M. Akhmetov built upon it on 23 Nov 2026"))
  }

  @Test func aFailedUndoChangesNothing() {
    let play = Screenplay(.shipped, 120, 40).type("+")
    play.writeFailure = "somebody else is writing"
    play.type("u")
    #expect(play.status("risk-studies") == .partlyImplemented)
    #expect(play.footer.contains("not saved: somebody else is writing"))
  }

  @Test func whatSettledTwoEntriesIsTakenBack() {
    let play = Screenplay(.busy, 120, 40).type("4 j s i")
    #expect(play.footer.contains("two entries settled"))
    #expect(play.type("u").footer.contains("taken back, now two entries again"))
    #expect(play.text.contains("▲ two entries") || play.selectedRow?.contains("▲") == true)
  }

  @Test func whatOnlyCorrectedSomethingIsNotToldAsAllOfIt() throws {
    let play = Screenplay(.shipped, 120, 40)
    func mine(_ draft: EventDraft?) throws { play.meanwhile("A. Sadykova", try #require(draft)) }
    try mine(.measure("Law", on: "immunities", state: .adopted, day: nil))
    let law = try #require(play.state.dossier.journal.events.last)
    try mine(play.state.dossier.journal.amending(law.id, value: "Law II"))
    #expect(play.type("u").footer.contains("again, measure: Law, adopted"))
    #expect(play.type("<C-r>").footer.contains("done again, measure: Law II, adopted"))
    try mine(play.state.dossier.journal.amending(law.id, value: .null))
    #expect(play.type("u").footer.contains("again, measure: Law II, adopted"))
    #expect(play.type("<C-r>").footer.contains("done again, measure taken back"))
    let report = try #require(play.state.dossier.editable("compliance-2024"))
    try mine(play.state.dossier.drafting(.published, of: report, to: "2024-09-07"))
    let footer = play.type("u").footer
    #expect(footer.contains("taken back, published from 7 Sep 2024 to 6 Sep 2024"))
    #expect(!footer.contains("report taken back"))
  }
}
