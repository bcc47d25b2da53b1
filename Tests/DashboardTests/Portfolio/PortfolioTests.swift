import Model
import Testing

@testable import Dashboard

/// Several dossiers: a line each, going in and coming back.
@Suite struct PortfolioTests {
  private func portfolio(_ width: Int = 120, _ height: Int = 40) -> Screenplay {
    Screenplay(
      portfolio: [("./kz", .shipped), ("./work", .busy), ("./paper", .confidential)],
      width,
      height
    )
  }

  /// The same where all were looked into.
  private func read(_ width: Int = 120, _ height: Int = 40) -> Screenplay {
    portfolio(width, height).lookIntoNext().lookIntoNext()
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `a line tells what each is, how it stands, what comes next and what presses`(
    width: Int,
    height: Int
  ) {
    Golden.check(read(width, height), "portfolio-\(width)x\(height)")
  }

  @Test func `what was not read yet is named by its folder, and what cannot be says why`() {
    let play = portfolio()
    #expect(play.text.contains("3 dossiers, 2 not read yet") && play.text.contains("work"))
    play.glance(at: "./work", .unreadable("dossier.json, line 3: a comma is missing"))
    #expect(play.text.contains("work  cannot be read: dossier.json, line 3: a comma is missing"))
    #expect(play.text.contains("3 dossiers, 1 not read yet"))
  }

  @Test func `Enter goes into the selected one, Esc comes back to it, q quits`() {
    let play = read().type("j <Enter>")
    #expect(play.state.desk.folder == "./work" && play.state.showsPanes)
    play.type("<Esc>")
    #expect(play.state.place == .screen(.portfolio))
    #expect(play.state.layers.last?.selected?.thing == .dossier("./work"))
    play.type("q")
    #expect(play.hasQuit)
  }

  @Test func `each is found as it was left: selection, filter, marks, and what was begun`() {
    let play = read().type("<Enter> j j v n").write("half a note").type("<Esc>")
    let (selected, marks) = (play.state.paneSelectedID, play.state.marks)
    #expect(!marks.isEmpty && !play.state.drafts.isEmpty)
    play.type("P j <Enter>")
    #expect(play.state.desk.folder == "./work" && play.state.marks.isEmpty)
    #expect(play.state.drafts.isEmpty)
    play.type("P k <Enter>")
    #expect(play.state.desk.folder == "./kz")
    #expect(play.state.paneSelectedID == selected && play.state.marks == marks)
    #expect(!play.state.drafts.isEmpty)
  }

  @Test func `nothing is entered among the dossiers`() {
    let play = read()
    let events = play.state.journal.events.count
    play.type("+ u n r s d e Y")
    #expect(play.state.journal.events.count == events && play.state.prompt == nil)
    #expect(play.text.contains("does nothing among the dossiers"))
  }

  @Test func `one is found by its member, its round, its folder or its id, as one types`() {
    let play = read()
    let all = play.state.portfolio?.entries.count
    for words in ["paper", "KAZ", "joint 1st", "kazakhstan"] {
      play.type("/").write(words)
      #expect(play.state.portfolio?.found.count != all, "\(words)")
      #expect(play.state.portfolio?.found.isEmpty == false, "\(words)")
      play.type("<Esc>")
      #expect(play.state.portfolio?.found.count == all)
    }
    play.type(".").write("paper").type("<Enter>")
    #expect(play.text.contains("1 of 3 dossiers") && play.footer.contains("Esc show all"))
    // What is found is selected, and stays found for when one comes back.
    play.type("<Enter>")
    #expect(play.state.desk.folder == "./paper")
    play.type("<Esc>")
    #expect(play.text.contains("1 of 3 dossiers"))
    play.type("<Esc>")
    #expect(play.text.contains("3 dossiers") && !play.text.contains("1 of 3"))
    #expect(play.state.layers.last?.selected?.thing == .dossier("./paper"))
    play.type("/").write("nowhere")
    #expect(play.text.contains("No dossier here is like that.") && play.text.contains("0 of 3"))
  }

  @Test func `the command line is for all of them, and does nothing to one`() {
    let play = read()
    let events = play.state.journal.events.count
    for line in ["go iv", "go", "as-of 2024-01-01", "changes look", "institution none"] {
      play.type(":").write(line).type("<Enter>")
      #expect(play.text.contains("is for one dossier; Esc and Enter open the selected one"))
      play.type("<Esc>")
    }
    #expect(play.state.journal.events.count == events && play.state.showsPortfolio)
    play.type("<F2>").write("palette light").type("<Enter>")
    #expect(play.state.settings.palette.name == "light")
    play.type(":").write("sync-when on-start").type("<Enter>")
    #expect(play.footer.contains("a shared dossier is synced on start"))
    play.type(":").write("find work").type("<Enter>")
    #expect(play.text.contains("1 of 3 dossiers"))
    play.type(":")
    #expect(!play.state.offers.contains { $0.words.hasPrefix("as-of ") })
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `a line tells what is new in it`(width: Int, height: Int) {
    let play = portfolio(width, height)
    let dossier = Fixture.confidential.dossier
    play.glance(at: "./paper", .read(Glance(dossier, leftOut: 0, newCount: 3)))
    #expect(play.text.contains("  3 new"))
    // What others enter in the one at the front stands in its line as well.
    let note = EventDraft(.note, on: "risk-studies", value: .string("new"))
    play.looked(on: play.state.dossier.day, missing: [("Ann", [note])])
    #expect(play.text.contains("  1 new"))
  }

  @Test func `what was entered in one is told of it when one comes back`() {
    let play = read().type("<Enter> + <Esc>")
    #expect(play.state.place == .screen(.portfolio))
    guard case .read(let glance)? = play.state.portfolio?.entries.first?.reading else {
      Issue.record("it is read")
      return
    }
    #expect(glance.statistics.said == [.partlyImplemented: 1])
    #expect(play.state.portfolio?.waiting == ["./work", "./paper"])
  }

  @Test func `one that cannot be opened leaves things as they are, and says so`() {
    let play = read()
    play.forget("./work")
    play.type("j <Enter>")
    #expect(play.state.desk.folder == "./kz" && play.state.place == .screen(.portfolio))
    #expect(play.text.contains("./work: no such folder"))
  }

  @Test func `a reference to a recommendation of another dossier leads there`() throws {
    let other = Fixture.confidential.dossier
    let wanted = try #require(other.recommendations.last?.id)
    let point = "\(other.catalogue.id)/\(wanted)"
    let play = read().type("<Enter>")
    play.meanwhile("Ann", EventDraft(.refs, on: "risk-studies", value: .string(point)))
    play.type("<Enter>").doubleClick(on: point)
    #expect(play.state.desk.folder == "./paper" && play.state.showsPanes)
    #expect(play.state.paneSelectedID == wanted)
    // Where nobody has that dossier open, what it points to is told.
    play.type("P k k <Enter>").meanwhile(
      "Ann",
      EventDraft(.refs, on: "risk-studies", value: .string("georgia-5/gifts"))
    )
    play.type("<Enter>").doubleClick(on: "georgia-5/gifts")
    #expect(play.state.desk.folder == "./kz" && play.text.contains("y copies georgia-5/gifts"))
  }

  @Test func `what is wanted of a dossier that cannot be opened is not looked for in the next`() {
    let play = read().type("<Enter>")
    let point = "\(Fixture.confidential.dossier.catalogue.id)/gone"
    play.meanwhile("Ann", EventDraft(.refs, on: "risk-studies", value: .string(point)))
    play.forget("./paper")
    play.type("<Enter>").doubleClick(on: point)
    #expect(play.state.desk.folder == "./kz" && play.text.contains("./paper: no such folder"))
    play.type("P").click(on: "work").type("<Enter>")
    #expect(play.state.desk.folder == "./work" && !play.text.contains("is not in this dossier"))
  }

  @Test func `with one dossier there is no portfolio to go back to`() {
    let play = Screenplay(.shipped).type("<Esc>")
    #expect(play.state.showsPanes && play.text.contains("nothing is open; q quits"))
    play.type("P")
    #expect(play.text.contains("this is the only dossier; greco ./A ./B opens several"))
  }
}
