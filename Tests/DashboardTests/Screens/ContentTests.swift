import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// What the screens say, and what they never do.
@Suite struct ContentTests {
  @Test func theShippedDossierFitsWholeAt80x24() {
    let play = Screenplay(.shipped, 80, 24)
    let text = play.text
    for (place, theme) in Shipped.catalogue.themes.enumerated() {
      #expect(text.contains("\(place + 1) \(theme.title.text()) ─"))
      for recommendation in theme.recommendations {
        #expect(text.contains("   \(recommendation.title.text())"))
      }
    }
    #expect(Shipped.catalogue.themes.count == 7)
    #expect(Shipped.catalogue.themes.flatMap(\.recommendations).count == 20)
    for strip in ["GRECO   ✓✓✓✓", "We      nothing said yet", "Report  about 30 Sep 2025"] {
      #expect(text.contains(strip))
    }
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (60, 20), (40, 12), (30, 10), (16, 4)])
  func whatIsInventedIsSaidAtEverySize(width: Int, height: Int) {
    var catalogue = Shipped.catalogue
    catalogue.isInvented = true
    let play = Screenplay(.shipped, width, height)
    #expect(!play.header.contains("INVENTED"))
    play.reload(Dossier(catalogue, Journal(), today: Fixture.today, local: .utc))
    for keys in ["", "<Enter>", "?", "<Esc> t"] {
      #expect(play.type(keys).header.contains("INVENTED"))
    }
  }

  @Test func theStripHasAMarkForEachOfThoseIssued() {
    let strip = Screenplay(.shipped).rows[1]
    #expect(strip.count { $0 == "✓" } == 4)
    #expect(strip.count { $0 == "◌" } == 23)
    #expect(strip.contains("4 satisfactory  23 outstanding"))
    #expect(Screenplay(.shipped, 120, 40).text.contains("27 issued"))
  }

  @Test func ourStripCountsWhatWeSay() {
    let play = Screenplay(.shipped).type("+ j - j s d j s i")
    #expect(play.rows[2].contains("1 implemented  1 dealt with  1 partly  1 not  16 not said yet"))
    play.resize(120, 40)
    #expect(play.rows[3].hasPrefix(" We      ●◉◐○················         1 implemented"))
  }

  @Test func anInferredDateIsNeitherLateNorCounted() {
    for (width, height) in [(200, 60), (120, 40), (80, 24)] {
      let play = Screenplay(.shipped, width, height)
      #expect(play.text.contains("inferred; no later public report in this dossier"))
      #expect(play.texts(in: .alarm).isEmpty)
      #expect(play.type("t").texts(in: .alarm).isEmpty)
      #expect(play.text.contains("inferred"))
      #expect(!play.text.contains("d late") && !play.text.contains("days late"))
    }
  }

  @Test(arguments: Fixture.allCases.filter { ![.busy, .owing, .hostile].contains($0) })
  func nothingElseIsInTheColourOfAlarm(_ fixture: Fixture) {
    for keys in ["g", "+", "<Enter>", "q t", "q n", "<Esc> /", "<Esc> Z", "<Enter> n"] {
      #expect(Screenplay(fixture, 120, 40).type(keys).texts(in: .alarm).isEmpty)
    }
  }

  @Test func onlyLatenessAndContradictionAreInTheColourOfAlarm() {
    let play = Screenplay(.busy, 120, 40)
    #expect(play.texts(in: .alarm) == ["▲ 1", "▲", "5 d late", "1 with two entries", "1 late"])
    play.type("4 j")
    #expect(
      play.texts(in: .alarm) == [
        "▲ 1", "5 d late", "▲ 1 not implemented, was nothing said,", "A. Sadykova, 2 Sep",
        "▲ 2 partly implemented, was nothing said,", "M. Akhmetov, 3 Sep",
        "1 with two entries", "1 late",
      ]
    )
    play.type("3")
    #expect(play.texts(in: .alarm).contains("18 Nov 2026, 5 days late (national)"))
    let alarms: Set<String> = ["▪", "▲"]
    #expect(
      play.type("t").texts(in: .alarm).allSatisfy { $0.contains("late") || alarms.contains($0) }
    )
  }

  @Test(arguments: Fixture.allCases)
  func noPercentageAndNothingMissed(_ fixture: Fixture) {
    for keys in ["g", "<Enter>", "t", "3 +"] {
      let text = Screenplay(fixture, 120, 40).type(keys).text
      #expect(!text.contains("%"))
      #expect(!text.lowercased().contains("missed"))
    }
  }

  @Test func theReportBarIsAsLongAsWhatIsOver() {
    // 146 of the 365 days of the window: 10.8 of 27 cells, and none is begun before it is over.
    let strip = Screenplay(.busy).rows[3]
    #expect(strip.contains("due 30 Jun 2027  219 days"))
    #expect(strip.count { $0 == "━" } == 10)
    #expect(strip.count { $0 == "─" } == 17)
    let past = Screenplay(.shipped, 120, 40).rows[4]
    #expect(past.count { $0 == "━" } == 27)
  }

  @Test func aDayInThePastHasItsOwnState() {
    let play = Screenplay(.asOf)
    #expect(play.header.hasSuffix("as of 1 Oct 2024, read-only"))
    #expect(play.text.contains("about 30 Sep 2025, inferred  about 364 days"))
    #expect(play.text.contains("1 not  19 not said yet"))
  }

  @Test func aConfidentialReportIsSaidInTheHeader() {
    #expect(Screenplay(.confidential).header.contains("CONFIDENTIAL"))
    #expect(!Screenplay(.shipped).header.contains("CONFIDENTIAL"))
    #expect(Screenplay(.confidential).type("t").text.contains("confidential"))
  }

  @Test func whatWasLeftOutIsSaidInTheHeader() {
    #expect(Screenplay(.damaged).header.contains("3 left out: greco check"))
  }

  @Test func theLanguageOfTheSettingsIsShown() {
    let play = Screenplay(.kazakh, 120, 40)
    #expect(play.text.contains("Мемлекеттік органдардың шешім қабылдау"))
    #expect(!play.text.contains("Transparency of decisions"))
  }

  @Test func bothStatusesAreToldSideBySide() {
    let play = Screenplay(.shipped).type("3 -")
    #expect(play.text.contains("GRECO ◌ outstanding (inferred), Mar 2024   We ○ not implemented"))
    #expect(play.selectedRow == " ◌ ○ Transparency in decision-making")
  }

  @Test func ourWordBeforeAFindingIsFlagged() {
    let play = Screenplay(.busy, 120, 40).type("5 G")
    #expect(play.selected == "whistleblowers")
    #expect(play.text.contains("○ not implemented, 2 Feb 2024"))
    #expect(play.rows.contains { $0.hasSuffix("       before GRECO's finding") })
    #expect(play.text.contains("1 said before GRECO's finding"))
    play.type("r")
    #expect(!play.text.contains("before GRECO's finding"))
  }

  @Test func aLongOfficialTextCanBeReadToItsEnd() {
    for (width, height) in [(120, 40), (80, 24), (40, 12), (20, 6)] {
      let play = Screenplay(.official, width, height).type("<Enter>")
      var seen = Set(play.rows)
      for _ in 0..<200 { seen.formUnion(play.type("<PgDn>").rows) }
      let words = Set(seen.flatMap { $0.split(separator: " ") })
      let wanted = Invented.officialText.split(separator: " ")
      #expect(wanted.allSatisfy { $0.count > width || words.contains($0) })
      #expect(words.contains("iii."))
    }
  }

  @Test(arguments: Fixture.allCases, [(120, 40), (80, 24), (60, 20), (30, 10), (16, 4)])
  func everyLookBelongsToTheRoles(_ fixture: Fixture, _ size: (Int, Int)) {
    for palette in Palette.all {
      let play = Screenplay(fixture, size.0, size.1, palette: palette)
      let letters = play.frame.cells.map { StyleLetters.letter($0.style, in: palette) }
      #expect(!letters.contains("?"))
    }
  }

  @Test(arguments: Fixture.allCases.filter { $0 != .kazakh && $0 != .hostile })
  func asciiIsASCII(_ fixture: Fixture) {
    for keys in ["g", "?", "<Enter>", "t", "n", "s", "/"] {
      for (width, height) in [(120, 40), (80, 24), (40, 12)] {
        let play = Screenplay(fixture, width, height, ascii: true).type(keys)
        let odd = play.frame.cells.filter { !$0.character.isASCII }
        #expect(odd.isEmpty, "\(String(odd.map(\.character)))")
      }
    }
  }

  @Test func sourcesAreNamedAndNotTheirKeys() {
    for keys in ["t", "?", "<Enter>"] {
      let text = Screenplay(.shipped, 120, 120).type(keys).text
      for source in Shipped.catalogue.sources where source.key.contains("-") {
        #expect(!text.contains(source.key), "\(keys): \(source.key)")
      }
    }
    let play = Screenplay(.shipped, 120, 40).type("t k k")
    #expect(play.text.contains("(Kazinform Apr 2024)"))
  }

  @Test func whatWasCorrectedIsToldFieldByField() {
    let play = Screenplay(.shipped, 120, 40).type("d").write("2027-03-31")
      .type("<Enter> <Enter> <Enter> c")
    #expect(play.text.contains("due date: nothing → 31 Mar 2027"))
    #expect(!play.text.contains("who answers"))
  }

  @Test func aProofIsFoundHoweverManyCameLater() {
    let play = Screenplay(.shipped, 120, 40)
    play.type("m").write("Draft law tabled").type("<C-s>")
    play.type("e").write("https://example.org/law").type("<C-s>")
    for number in 0..<60 {
      let other = JSON.string("https://example.org/\(number)")
      play.meanwhile("Ann", EventDraft(.evidence, on: "risk-studies", value: other))
    }
    #expect(play.events.last?.provenMeasure != nil)
    #expect(play.text.contains("https://example.org/law"))
    #expect(!play.text.contains("no evidence yet"))
  }

  @Test func whatIsOfferedIsAboutWhatIsSelectedByThen() {
    let play = Screenplay(.shipped, 120, 40)
    let first = play.state.selectedID ?? ""
    play.type("f").write("nothing said").type("<Enter> :")
    #expect(play.state.offers.contains { $0.text == "set \(first) " })
    play.meanwhile("Ann", EventDraft(.status, on: first, value: "implemented"))
    #expect(play.state.selectedID != first)
    #expect(!play.state.offers.contains { $0.text == "set \(first) " })
  }

  @Test func aLongTextHidesNoHistory() {
    let play = Screenplay(.shipped, 120, 40)
    let text = JSON.string(String(repeating: "a long recommendation ", count: 40))
    play.meanwhile("Ann", EventDraft(.text, on: "risk-studies", value: text)).type("+")
    #expect(play.text.contains("History"))
    #expect(play.text.contains("nothing said → partly"))
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 20)])
  func aQuestionHasOneRuleAboveIt(width: Int, height: Int) {
    let play = Screenplay(.busy, width, height)
    for key in ["s", "d", "e", "m", "n", "a", ":", "f", "S"] {
      let rows = play.type(key).rows
      let rules = rows.indices.filter { rows[$0].contains("───────") && !rows[$0].contains("/") }
      #expect(!rules.contains { rules.contains($0 + 1) }, "\(key): \(rows)")
      play.type("<Esc>")
    }
  }

  @Test(arguments: [
    String(repeating: "слово ", count: 100_000), String(repeating: "\n", count: 1 << 20),
  ])
  func aVeryLongTextIsShownFromItsBeginning(_ text: String) {
    let play = Screenplay(.shipped, 80, 24)
    play.meanwhile("M. Akhmetov", .note("begins " + text, on: "risk-studies"))
    let lines = play.type("<Enter> G").state.page?.height ?? 0
    #expect((Line.most..<Line.most + 100).contains(lines))
    play.type("g")
    func isSeen(_ words: String, paging key: String) -> Bool {
      (0..<4).contains { _ in play.type(key).text.contains(words) }
    }
    #expect(isSeen("begins", paging: "<PgDn>"))
    play.type("G <PgDn>")
    #expect(play.text.contains("The rest is not") || isSeen("The rest is not", paging: "<PgUp>"))
  }
}
