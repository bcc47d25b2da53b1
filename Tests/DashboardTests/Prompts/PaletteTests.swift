import Model
import Testing

@testable import Dashboard

/// Every command behind one key.
@Suite struct PaletteTests {
  @Test func aFewLettersFindACommandWithItsKey() {
    let play = Screenplay(.shipped, 120, 40).type(":").write("overv")
    #expect(play.text.contains(" o  the overview"))
    play.type("<C-u>").write("timel").type("<Enter>")
    #expect(play.state.place == .screen(.timeline))
  }

  @Test func everyCommandOfThePlaceIsOffered() {
    let play = Screenplay(.shipped, 120, 40).type(":")
    let offered = Set(play.state.offers.map(\.words))
    for binding in Bindings.all where binding.places.contains(.panes) {
      switch binding.command {
      case .move, .edit, .choose, .submit, .leave, .interrupt, .ask(.palette):
        break
      default: #expect(offered.contains(binding.help), "\(binding.help)")
      }
    }
  }

  @Test func aCommandMayAskForMore() {
    let play = Screenplay(.shipped).type(":").write("a note").type("<Enter>")
    #expect(play.text.contains("Note on Systemic risk studies:"))
    play.write("hello").type("<Enter>")
    #expect(play.events.map(\.value) == ["hello"])
  }

  @Test func aRussianLayoutFindsTheSame() {
    let play = Screenplay(.shipped).type(":").write("ещсз")
    #expect(!play.state.offers.isEmpty || play.text.contains("no such"))
    play.type("<C-u>").write("фы-ща 2024-10-01").type("<Enter>")
    #expect(play.header.contains("as of 1 Oct 2024"))
  }

  @Test func anEarlierDayIsShownAndLeft() {
    let play = Screenplay(.busy, 120, 40).type(":").write("as-of 2024-10-01").type("<Enter>")
    #expect(play.header.contains("as of 1 Oct 2024, read-only"))
    #expect(play.status("decision-making") == nil)
    play.type("+")
    #expect(play.events.isEmpty)
    #expect(play.footer.contains("this is the past; Esc returns to today"))
    play.meanwhile("Bolat", .note("meanwhile", on: "training"))
    #expect(play.state.dossier.notes(of: "training").isEmpty)
    play.type("<Esc>")
    #expect(play.header.contains("Mon 23 Nov 2026"))
    #expect(!play.state.dossier.notes(of: "training").isEmpty)
    #expect(play.status("decision-making") == .notImplemented)
  }

  @Test(arguments: ["as-of 2030-01-01", "as-of nonsense", "go nowhere", "palette pink", "xyzzy"])
  func whatIsNoneIsRefusedAndStays(_ line: String) {
    let play = Screenplay(.shipped).type(":").write(line).type("<Enter>")
    #expect(play.state.prompt != nil)
    #expect(play.events.isEmpty)
  }

  @Test func colours() {
    let play = Screenplay(.shipped).type(":").write("palette li").type("<Enter>")
    #expect(play.state.settings.palette == .light)
    #expect(play.otherEffects == [.keep(.palette("light"))])
  }

  @Test func aCommandOfTheShellIsCompletedAndRunOutside() {
    let play = Screenplay(.shipped, 120, 40)
    play.type(":").write("set tr")
    #expect(play.text.contains("training"))
    play.type("<Tab>").write("part").type("<Tab>")
    #expect(play.state.prompt?.line.text == "set training partly-implemented ")
    play.type("<Enter>")
    #expect(play.otherEffects == [.run("set training partly-implemented ")])
  }

  @Test func whatIsTypedForACommandCountsToTheLetter() {
    let play = Screenplay(.shipped).type(":").write("set training impl --note Immunities").type(
      "<Enter>"
    )
    #expect(play.otherEffects == [.run("set training impl --note Immunities")])
  }

  @Test func inThePastNoCommandEntersAnything() {
    let play = Screenplay(.busy).type(":").write("as-of 2026-03-01").type("<Enter> :")
    play.write("set training impl").type("<Enter>")
    #expect(play.otherEffects.isEmpty)
    #expect(play.footer.contains("this is the past"))
    let readOnly = Screenplay(.readOnly).type(":").write("set training impl").type("<Enter>")
    #expect(readOnly.otherEffects.isEmpty)
  }

  @Test func goingToARecommendationThatIsFilteredAway() {
    let play = Screenplay(.shipped).type("/ w h i s t l e <Enter> :").write("go train").type(
      "<Enter>"
    )
    #expect(play.selected == "training")
  }

  @Test(arguments: ["i", "ii", "v", "x", "X", "10", "3", "vii.ii", "vii (ii)", "ч"])
  func `a number that is typed out means that recommendation and no other`(_ typed: String) throws {
    let play = Screenplay(.official, 120, 40)
    let latin = typed == "ч" ? "x" : typed
    let meant = try #require(play.state.dossier.subject(latin))
    play.type(":").write("go \(typed)")
    #expect(play.text.contains(try #require(meant.number) + ". The transparency of lawmaking"))
    play.type("<Enter>")
    #expect(play.selected == meant.recommendation.id)
    guard !typed.contains(" ") else { return }
    // A command takes it with Tab as well.
    play.type(":").write("set \(typed)").type("<Tab>")
    #expect(play.state.prompt?.line.text == "set \(meant.id) ")
  }

  @Test func aLineThatIsLeftComesBackAndIsTypedOverOrEdited() {
    func begun() -> Screenplay {
      Screenplay(.shipped, 120, 40).type(":").write("set training part").type("<Esc> :")
    }
    #expect(begun().state.prompt?.line.text == "set training part")
    #expect(begun().type("<End>").write("ly").state.prompt?.line.text == "set training partly")
    #expect(begun().write("timel").state.prompt?.line.text == "timel")
    #expect(begun().type("<BS>").state.prompt?.line.text == "")
    #expect(begun().type("<BS> <Esc> :").state.prompt?.line.text == "")
    #expect(begun().type("<Enter>").otherEffects == [.run("set training part")])
    #expect(begun().type("<Enter> :").state.prompt?.line.text == "")
    // It stands in no one's way.
    #expect(begun().type("<Esc> q").hasQuit)
    let next = Screenplay(.shipped).takeUp(from: begun().type("<Esc>")).type(":")
    #expect(next.state.prompt?.line.text == "set training part")
    #expect(begun().type("<BS>").write("f").type("<Esc> n <Up>").state.prompt?.line.text == "")
  }

  @Test func `why a line was not done is told line by line, until it is mended`() {
    let play = Screenplay(.shipped).refuse(
      "set training part",
      why: "2 gaps: not so\n  a: no\n  b: no"
    )
    #expect(play.text.contains("2 gaps: not so") && !play.text.contains("␊"))
    #expect(play.text.contains(" a: no\n") && play.text.contains(" b: no\n"))
    #expect(play.type("<Enter>").otherEffects == [.run("set training part")])
    play.refuse("x", why: "1\n2 of it").write("y")
    #expect(!play.text.contains("2 of it"))
  }

  @Test func aLineThatWasNotUnderstoodIsLeftAndComesBack() {
    let play = Screenplay(.shipped).refuse("set nowhere impl", why: "no such recommendation")
    #expect(play.type("<Esc> :").state.prompt?.line.text == "set nowhere impl")
  }
}
