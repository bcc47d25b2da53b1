import Canvas
import Model
import Testing

@testable import Dashboard

/// On whose word something stands, as the screens tell it.
@Suite struct ProvenanceTests {
  @Test(arguments: [(120, 40), (80, 24)])
  func whoSaysThatItIsGRECOsWordingIsNamed(_ width: Int, _ height: Int) {
    let play = Screenplay(.shipped, width, height)
    let id = play.selected ?? ""
    play.meanwhile("B. Omarov", EventDraft(.wording, on: id, value: "official"))
    #expect(play.text.contains("GRECO's wording") && play.text.contains("entered"))
    play.type("<Enter>")
    #expect(play.text.contains("GRECO's wording"))
    #expect(play.text.contains("entered by B. Omarov on 23 Nov 2026"))
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func aTextThatWasReplacedIsFromWhatIsNamedWithIt(_ width: Int, _ height: Int) {
    let play = Screenplay(.shipped, width, height)
    let id = play.selected ?? ""
    let old = Shipped.catalogue.themes[0].recommendations[0].sources[0].source
    let title = Shipped.catalogue.source(old)?.title.text().prefix(20) ?? ""
    #expect(play.type("<Enter> G").text.contains(title))
    play.meanwhile("B. Omarov", EventDraft(.text, on: id, value: "Another."))
    #expect(!play.text.contains(title))
    #expect(play.type("g").text.contains("source not named"))
    let cited = [JSON.Member("source", "coe-2022"), JSON.Member("paragraph", "42")]
    play.meanwhile("Anna", EventDraft(.text, on: id, value: "Another.", others: cited))
    let words = ["Council of Europe 2022, paragraph 42", "on Kazakhstan, paragraph 42"]
    #expect(words.contains(where: play.text.contains))
  }

  @Test func onlyASourceIsSaidToStateSomething() {
    let play = Screenplay(.shipped, 120, 40)
    let id = play.selected ?? ""
    #expect(play.text.contains("inferred from Council of Europe 2024"))
    let others = [JSON.Member("report", "compliance-2024"), JSON.Member("basis", "stated")]
    play.meanwhile(
      "B. Omarov",
      EventDraft(.finding, on: id, value: "partly-implemented", others: others)
    )
    #expect(!play.text.contains("stated by ") && !play.text.contains("inferred from"))
    #expect(play.text.contains("entered by B. Omarov on 23 Nov 2026"))
    let shipped = Screenplay(.shipped, 120, 40).type("4 G").text
    #expect(shipped.contains("stated by "))
    // Neither a source nor anybody's entry: nothing is said of where it is from.
    #expect(!Screenplay(.official, 120, 40).text.contains("stated by"))
  }

  @Test func howADeadlineWasMetIsSaidAsFarAsItIsKnown() {
    let deadline: [JSON.Member] = [
      JSON.Member("title", "Authorities' report"), JSON.Member("due", "2025-09-30"),
      JSON.Member("from", "2024-03"), JSON.Member("basis", "inferred"),
    ]
    let met = deadline + [JSON.Member("met", "2025-10-14")]
    let play = Screenplay(.shipped, 120, 40)
    play.meanwhile("A", EventDraft(.deadline, on: "report-2025", value: .object(met)))
    let text = play.type("t").text
    #expect(text.contains("inferred: Authorities' report due; met 14 Oct 2025"))
    // Nobody said that the report rests on it.
    #expect(text.ranges(of: "; answered by the ").count == 1)
  }

  @Test func whatIsOfAPartIsToldAsThePartsOwn() {
    let play = Screenplay(.official, 120, 60)
    let id = (play.selected ?? "") + ".ii"
    play.meanwhile(
      "Anna",
      .measure("A law", on: id, state: .adopted, day: PartialDay("2026-10-02")),
      .note("Ask again", on: id),
      .evidence("https://example.org", on: id, of: nil)
    )
    let text = play.type("<Enter> G").text
    #expect(text.contains("part ii \u{B7} adopted \u{B7} no evidence yet"))
    #expect(text.contains("part ii \u{B7} Anna"))
    #expect(text.ranges(of: "part ii\n").count == 1)
  }

  @Test func ofTwoDatesEachIsWrittenAsDaysAreHere() {
    let play = Screenplay(.shipped, 120, 40)
    let id = play.selected ?? ""
    for (name, day) in [("Anna", "2027-01-10"), ("Bob", "2027-02-10")] {
      play.meanwhile(name, EventDraft(.due, on: id, value: .string(day)))
    }
    let text = play.type("<Enter>").text
    #expect(text.contains("1 10 Jan 2027,") && text.contains("2 10 Feb 2027,"))
    #expect(!text.contains("2027-0"))
  }
}
