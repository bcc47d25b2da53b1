import Model
import Testing

@testable import Dashboard

/// Who owes what.
@Suite struct InstitutionsTests {
  private func rows(_ play: Screenplay, of name: String) -> [String] {
    play.rows.filter { $0.contains(name) }
  }

  @Test func eachInstitutionHasARowOfItsOwnFigures() throws {
    let play = Screenplay(.owing, 200, 60).type("w")
    let justice = try #require(rows(play, of: "Ministry of Justice").first)
    // One of its own, open and late and without an answer; three with others, of which one is due.
    let figures = ["▲", "1", "1", "1", "·", "3", "2", "·", "1", "·", "·", "1"]
    #expect(justice.split(separator: " ").dropFirst(3).prefix(12).map(String.init) == figures)
    let agency = try #require(rows(play, of: "Agency for Combating").first)
    #expect(agency.contains("4    4    ·    ·") && agency.contains("3 days ago"))
    #expect(rows(play, of: "nobody").first?.contains("7    7    ·    ·") == true)
  }

  @Test func theMostPressingIsSelectedFirst() {
    let play = Screenplay(.owing, 120, 40).type("w")
    #expect(play.state.layers.last?.selected?.thing == .institution("justice"))
    #expect(play.selected == nil)
    #expect(play.type("+").footer.contains("that is for a recommendation"))
  }

  @Test func enterShowsOnlyWhatItAnswersForAndEscGoesBack() {
    let play = Screenplay(.owing, 120, 40).type("f").write("late").type("<Enter> w j j <Enter>")
    #expect(play.state.place == .panes)
    #expect(play.header.contains("5 of 20") && !play.header.contains("late"))
    #expect(play.footer.contains("Esc goes back"))
    #expect(play.type("j").footer.contains("Esc back"))
    play.type("<Esc>")
    #expect(play.state.layers.last?.selected?.thing == .institution("agency"))
    // What was asked for before is asked for again.
    #expect(play.type("<Esc>").header.contains("late  1 of 20"))
    #expect(play.type("<Esc>").state.filter.isEmpty)
  }

  @Test func whatWasAskedForSinceIsLeftAsAlways() {
    let play = Screenplay(.owing, 120, 40).type("w <Enter> f").write("late").type("<Enter>")
    #expect(play.header.contains("1 of 20") && play.footer.contains("Esc shows everything"))
    #expect(play.type("<Esc>").state.place == .panes && play.state.filter.isEmpty)
  }

  @Test func whatIsShownOnlyIsSelectedWhenOneComesBackByTheKey() {
    let play = Screenplay(.owing, 120, 40).type("w j <Enter> w")
    #expect(play.state.layers.last?.selected?.thing == .institution("civil-service"))
  }

  @Test func whatNobodyAnswersForIsGivenToSomebodyThere() {
    let play = Screenplay(.shipped, 80, 40).type("w")
    #expect(play.state.layers.last?.selected?.thing == .nobody)
    play.type("j a").write("Ministry of Justice").type("<Enter>")
    #expect(play.state.dossier.recommendation("risk-studies")?.responsible.count == 1)
    #expect(play.text.contains("Ministry of Justice  1 open"))
    #expect(play.text.contains("Nobody  15 open"))
    #expect(play.selected == "risk-studies")
  }

  @Test func twoEntriesToWhoAnswersAreMarked() {
    let play = Screenplay(.owing, 200, 60).type("w")
    for name in ["Justice", "Procurement"] {
      #expect(rows(play, of: name).contains { $0.contains("▲") }, "\(name)")
    }
    #expect(play.text.contains("▲ two entries stand, to who answers"))
  }

  @Test func answersAreToldOfWhileAReportIsDue() {
    let play = Screenplay(.owing, 120, 40).type("w")
    #expect(play.text.contains("answers by 30 Jun") && play.text.contains("agreed draft none"))
    #expect(!Screenplay(.shipped, 120, 40).type("w").text.contains("no answer"))
  }

  @Test func thatAllOfItIsToldIsSaidWhereOnlySomeIsShownElsewhere() {
    let play = Screenplay(.owing, 120, 40).type("f").write("late").type("<Enter> w")
    #expect(play.text.contains("all of the dossier is told here"))
    #expect(!Screenplay(.owing, 120, 40).type("w").text.contains("all of the dossier"))
  }

  @Test func whatNobodyAnswersForIsLastAsInTheOverview() {
    let named = { (play: Screenplay) in
      play.rows.compactMap { row in
        ["Agency", "Procurement", "Civil", "nobody"].first { row.trimmed.hasPrefix($0) }
      }
    }
    let all = named(Screenplay(.owing, 60, 60).type("w"))
    #expect(all.firstIndex(of: "nobody") == 3, "\(all)")
  }

  @Test func titlesTakeTheRoomThereIs() {
    let play = Screenplay(.owing, 200, 60)
    let title = String(repeating: "Registers ", count: 7) + "end"
    play.meanwhile("Ann", EventDraft(.title, on: "immunities", value: .string(title)))
    #expect(play.type("w").text.contains(title))
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (60, 20), (40, 12)])
  func nothingOfATableIsCut(_ width: Int, _ height: Int) {
    let play = Screenplay(.owing, width, height).type("w")
    let table = play.rows.filter { row in
      ["Justice", "Court", "Agency", "MoJ", "late"].contains { row.contains($0) }
    }
    #expect(table.count >= 4)
    #expect(table.allSatisfy { !$0.contains("…") || $0.contains("Ruritania") }, "\(table)")
  }
}
