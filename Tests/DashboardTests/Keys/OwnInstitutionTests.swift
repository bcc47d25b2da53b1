import Model
import Testing

@testable import Dashboard

/// The user's own institution comes first, and can be shown alone.
@Suite struct OwnInstitutionTests {
  private func play(_ own: String? = "MoJ") -> Screenplay {
    let play = Screenplay(.owing, 120, 40)
    return own.map { play.type(":").write("institution \($0)").type("<Enter>") } ?? play
  }

  @Test func itIsKeptByItsIDHoweverItIsCalled() {
    for name in ["MoJ", "justice", "ministry of justice"] {
      #expect(play(name).otherEffects == [.keep(.institution("justice"))], "\(name)")
    }
    #expect(
      play().type(":").write("institution none").type("<Enter>").otherEffects.last
        == .keep(.institution(nil))
    )
    #expect(play("Nowhere").otherEffects.isEmpty)
  }

  @Test func onlyItsOwnAreShownAndAllAgain() {
    let play = play().type("i")
    #expect(play.header.contains("Ministry of Justice  4 of 20"))
    #expect(play.type("j").header.contains("Ministry of Justice  4 of 20"))
    #expect(play.type("i").state.filter.isEmpty)
    #expect(play.footer.contains("whoever answers: 20"))
  }

  @Test(arguments: ["c", "o", "t", "!", "R"])
  func soItIsOnTheScreensThatTellOfRecommendations(_ key: String) {
    let play = play().type(key)
    let (all, place) = (play.rows.dropLast(), play.state.place)
    #expect(play.type("i").header.contains("shown: Ministry of Justice  4 of 20"))
    #expect(play.state.place == place && play.state.selectedThing != nil)
    #expect(!play.text.contains("Whistleblower protection"))
    #expect(play.type("i").state.filter.isEmpty)
    #expect(play.rows.dropLast().count { all.contains($0) } >= all.count - 5)
  }

  @Test func whatIsOfNoRecommendationStaysThere() {
    let play = play().type("t i")
    #expect(play.text.contains("Compliance Report adopted"))
    #expect(play.text.contains("Transparency in decision-making"))
    let changes = self.play().type("c h i")
    #expect(changes.text.contains("Reports, dates, institutions and sources"))
  }

  @Test func itNarrowsWhatIsShownAndLeavesTheRest() {
    let play = play().type("f").write("late").type("<Enter> i")
    #expect(play.header.contains("late") && play.header.contains("1 of 20"))
    play.type("i")
    #expect(play.state.filter.facets == [.timeliness(.overdue)])
  }

  @Test func anotherOnesGiveWay() {
    let play = play().type("f").write("supreme").type("<Enter> i")
    #expect(play.state.filter.facets == [.responsible("justice")])
  }

  @Test func whereItIsNotKnownItIsAsked() {
    let play = play(nil).type("i")
    #expect(play.text.contains("Your institution:"))
    play.write("moj").type("<Enter>")
    #expect(play.otherEffects == [.keep(.institution("justice"))])
    #expect(play.header.contains("Ministry of Justice  4 of 20"))
  }

  @Test func whereThereIsNoneThatIsSaid() {
    #expect(Screenplay(.shipped).type("i").footer.contains("names no institution"))
  }

  @Test func itComesFirstWhereOneFilters() {
    let offers = play("Supreme Court").type("f").state.offers
    #expect(
      offers.first?.words == "Supreme Court" && offers.first?.detail.hasPrefix("yours") == true
    )
    #expect(offers.filter { $0.words == "Supreme Court" }.count == 1)
  }

  @Test func itComesFirstAmongWhatNeedsTheUser() throws {
    let play = play("Agency for Civil Service Affairs").type("!")
    #expect(play.selected == "integrity-rules")
    let rows = play.rows
    let own = try #require(rows.firstIndex { $0.contains("Agency for Civil Service Affairs") })
    let others = try #require(rows.firstIndex { $0.contains("Others") })
    #expect(rows[own + 1].contains("Integrity rules") && others == own + 3)
    // Without one there are no headings.
    #expect(!play.type(":").write("institution none").type("<Enter>").text.contains("Others"))
  }

  @Test func itLeadsWhoOwesWhat() {
    let play = play("Committee for Public Procurement").type("w")
    #expect(play.state.layers.last?.selected?.thing == .institution("procurement-agency"))
    #expect(play.selectedRow?.contains("yours") == true)
  }

  @Test func aLetterOfAnotherLayoutDoesTheSame() {
    #expect(play().type("ш").header.contains("Ministry of Justice"))
    #expect(play().type("ц").state.place == .screen(.institutions))
  }
}
