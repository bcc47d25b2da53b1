import Testing

@testable import Dashboard
@testable import Model

/// Moving about the panes.
@Suite struct MovingTests {
  static let ids = Shipped.catalogue.themes.flatMap(\.recommendations).map(\.id)

  @Test(
    arguments: [(120, 40), (80, 24), (60, 20), (30, 10), (16, 4)],
    [("j", "k"), ("<Down>", "<Up>")]
  )
  func downReachesAllAndUpComesBack(_ size: (Int, Int), _ keys: (String, String)) {
    let play = Screenplay(.shipped, size.0, size.1)
    var seen = [play.selected]
    for _ in 1..<Self.ids.count { seen.append(play.type(keys.0).selected) }
    #expect(seen == Self.ids)
    #expect(play.type(keys.0).selected == Self.ids.last)
    if size.0 > 40 { #expect(play.footer.contains("this is the last")) }
    for id in Self.ids.reversed() {
      #expect(play.selected == id)
      play.type(keys.1)
    }
    #expect(play.selected == Self.ids.first)
    if size.0 > 40 { #expect(play.footer.contains("this is the first")) }
  }

  @Test func rightAndLeftChangeTheColumnAtTheSameHeight() {
    let play = Screenplay(.shipped).type("3 j")
    #expect(play.type("l").selected == "procurement")
    #expect(play.type("l").footer.contains("there is no column on that side"))
    #expect(play.selected == "procurement")
    #expect(play.type("h").selected == "public-consultation")
    play.type("h")
    #expect(play.footer.contains("there is no column on that side"))
  }

  @Test func arrowsDoAsTheLetters() {
    let play = Screenplay(.shipped, 120, 40).type("<Right> <Right> <Down> <Left>")
    let other = Screenplay(.shipped, 120, 40).type("l l j h")
    #expect(play.selected == other.selected)
  }

  @Test func tabGoesRoundTheThemes() {
    let play = Screenplay(.shipped).type("j")
    var seen: [String?] = []
    for _ in 1...7 { seen.append(play.type("<Tab>").selected) }
    let firsts = Shipped.catalogue.themes.map { $0.recommendations.first?.id }
    #expect(seen == Array(firsts.dropFirst(2)) + firsts.prefix(2))
    for id in firsts.prefix(1) + firsts.reversed() { #expect(play.type("<S-Tab>").selected == id) }
  }

  @Test func digitsNameThemes() {
    for (place, theme) in Shipped.catalogue.themes.enumerated() {
      let play = Screenplay(.shipped).type("\(place + 1)")
      #expect(play.selected == theme.recommendations.first?.id)
    }
    let play = Screenplay(.shipped).type("4 9")
    #expect(play.selected == "anti-corruption-bodies")
    #expect(play.footer.contains("there is no theme 9"))
  }

  @Test func aDigitOfAnEmptyThemeSaysSo() {
    let play = Screenplay(.shipped).type("/ ethics <Enter> 1")
    #expect(play.footer.contains("theme 1 has nothing to show"))
    #expect(play.selected == "code-of-ethics")
  }

  @Test func firstAndLastOfATheme() {
    let play = Screenplay(.twelveThemes).type("5 G")
    #expect(play.selected == "theme-5-60")
    #expect(play.selectedRow?.contains("5.60") == true)
    #expect(play.type("g").selected == "theme-5-1")
    #expect(play.type("<End>").selected == "theme-5-60")
    #expect(play.type("<Home>").selected == "theme-5-1")
  }

  @Test func pagesGoThroughEverything() {
    let play = Screenplay(.twelveThemes).type("5")
    var seen: [String] = []
    for _ in 1...40 {
      play.type("<PgDn>")
      seen.append(play.selected ?? "")
      if seen.last?.hasPrefix("theme-6") == true { break }
    }
    #expect(seen.contains("theme-5-60"))
    #expect(seen.last == "theme-6-1")
    play.type("5 G")
    for _ in 1...40 where play.selected != "theme-5-1" { play.type("<C-b>") }
    #expect(play.selected == "theme-5-1")
    #expect(play.type("<C-f>").selected != "theme-5-1")
  }

  @Test func inARecommendationRightIsTheNextOne() {
    let play = Screenplay(.shipped).type("<Enter>")
    for id in Self.ids.dropFirst() { #expect(play.type("l").selected == id) }
    #expect(play.type("l").footer.contains("this is the last"))
    #expect(play.type("h").selected == Self.ids.dropLast().last)
    play.type("q")
    #expect(!play.hasQuit)
    #expect(play.selectedRow?.contains("Tax authorities' awareness") == true)
  }

  @Test func aViewScrollsNoFurtherThanItsEnd() {
    // Where something can be selected that is selected first.
    for (keys, down, up) in [
      ("<Enter>", "<PgDn> <PgDn>", "<PgUp>"), ("?", "j j <PgDn> <Down>", "k"),
    ] {
      let play = Screenplay(.busy, 60, 16).type("3").type(keys)
      let top = play.text
      play.type("G")
      let end = play.text
      #expect(end != top)
      #expect(play.type(down).text == end)
      #expect(play.type(up).text != end)
      #expect(play.type("g").text == top)
      #expect(play.type(up).type("<PgUp>").text == top)
    }
  }

  @Test func anEmptyDossierCanBeMovedAbout() {
    let play = Screenplay(.empty)
    play.type("j k h l <Tab> <S-Tab> g G <PgUp> <PgDn> 1 9 + - s n r u <C-r> <Enter> t q ? q / x")
    play.type("<Enter> <Esc>")
    #expect(play.events.isEmpty)
    #expect(!play.hasQuit)
    #expect(play.type("<Enter>").footer.contains("nothing is selected"))
  }
}
