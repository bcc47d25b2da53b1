import Model
import Testing

@testable import Dashboard

/// Two entries, settled by a digit in the recommendation.
@Suite struct SettleTests {
  @Test func aDigitSaysOneOfTwoEntriesAnew() {
    let play = Screenplay(.busy).type("4 j <Enter>")
    #expect(play.text.contains("1 or 2 settles it"))
    play.type("1")
    #expect(play.status("judiciary-prosecution") == .notImplemented)
    #expect(play.footer.contains("settled, as A. Sadykova said · saved"))
    #expect(!play.text.contains("▲"))
    #expect(play.type("u").text.contains("▲ 2"))
  }

  @Test func aDigitWithoutTwoEntriesSaysWhyItDoesNothing() {
    let play = Screenplay(.shipped).type("<Enter> 1")
    #expect(play.footer.contains("there are no two entries here to settle"))
    #expect(play.events.isEmpty)
    #expect(Screenplay(.busy).type("4 j <Enter> 3").footer.contains("there are 2 entries: 1 to 2"))
  }

  @Test func twoDueDatesAreSettledLikewise() {
    let play = Screenplay(.shipped).type("<Enter>")
    let due = { EventDraft(.due, on: "risk-studies", value: .string($0)) }
    play.meanwhile("Anna", due("2027-03-31")).meanwhile("Bolat", due("2027-06-30"))
    #expect(play.text.contains("two entries, due date"))
    play.type("1")
    #expect(play.state.dossier.due(of: "risk-studies") == Day("2027-03-31"))
  }
}
