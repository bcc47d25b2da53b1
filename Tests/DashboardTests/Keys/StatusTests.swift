import Testing

@testable import Dashboard
@testable import Model

/// Saying how a recommendation stands.
@Suite struct StatusTests {
  /// The steps of the design: from a status, up and down.
  static let steps: [(from: String, up: Status?, down: Status?)] = [
    ("", .partlyImplemented, .notImplemented),
    ("s n", .partlyImplemented, nil),
    ("s p", .implemented, .notImplemented),
    ("s d", .implemented, .partlyImplemented),
    ("s i", nil, .partlyImplemented),
  ]

  @Test(arguments: steps)
  func plusAndMinusStep(_ from: String, _ up: Status?, _ down: Status?) {
    for (keys, wanted, end) in [
      ("+", up, "no step beyond"), ("=", up, "no step beyond"), ("-", down, "no step below"),
    ] {
      let play = Screenplay().type(from)
      let before = play.status("risk-studies")
      let count = play.events.count
      play.type(keys)
      #expect(play.status("risk-studies") == wanted ?? before)
      #expect(play.events.count == count + (wanted == nil ? 0 : 1))
      #expect(play.footer.contains(end) == (wanted == nil))
    }
  }

  @Test(arguments: [
    ("n", Status.notImplemented), ("p", .partlyImplemented), ("d", .dealtWith), ("i", .implemented),
    ("1", .notImplemented), ("2", .partlyImplemented), ("3", .dealtWith), ("4", .implemented),
  ])
  func aLetterChooses(_ letter: String, _ status: Status) {
    let play = Screenplay(.shipped, 120, 40).type("s").type(letter)
    #expect(play.status("risk-studies") == status)
    #expect(play.text.contains("nothing said → \(status.shortWords) · saved 09:01"))
    #expect(play.events.map(\.kind) == ["status"])
    #expect(play.events.first?.by == "A. Sadykova")
    #expect(!play.text.contains("stand?"))
  }

  @Test(arguments: ["x", "0"])
  func ourWordCanBeTakenAway(_ letter: String) {
    let play = Screenplay(.shipped, 120, 40).type("+ s").type(letter)
    #expect(play.status("risk-studies") == nil)
    #expect(play.selectedRow == " ◌   Systemic risk studies")
    #expect(play.text.contains("partly → nothing said · saved"))
    #expect(play.events.count == 2)
  }

  @Test func theSameAgainIsNotWritten() {
    let play = Screenplay(.shipped, 120, 40).type("s p s p")
    #expect(play.events.count == 1)
    #expect(play.footer.contains("we say so already"))
    #expect(Screenplay().type("s x").events.isEmpty)
  }

  @Test func theQuestionCanBeLeft() {
    let play = Screenplay().type("s")
    #expect(play.text.contains("Where does Systemic risk studies stand?"))
    play.type("<Esc>")
    #expect(!play.text.contains("stand?"))
    #expect(play.events.isEmpty)
    #expect(!play.hasQuit)
  }

  @Test func anotherLetterSaysWhyItDoesNothing() {
    let play = Screenplay().type("s z")
    #expect(play.text.contains("z is none of these"))
    #expect(play.type("p").status("risk-studies") == .partlyImplemented)
  }

  @Test func anEventSupersedesWhatWasSeen() {
    let play = Screenplay().type("+ +")
    #expect(play.events[0].after.isEmpty)
    #expect(play.events[1].after == [play.events[0].id])
    #expect(play.events[1].was == "partly-implemented")
  }

  @Test func twoEntriesAreSettledByTheNext() {
    let play = Screenplay(.busy, 120, 40).type("4 j")
    #expect(play.selected == "judiciary-prosecution")
    #expect(play.selectedRow?.contains("▲") == true)
    // What counts for now can be said again, and is then the only answer.
    play.type("s p")
    #expect(play.events.first?.after.count == 2)
    #expect(play.selectedRow?.contains("▲") == false)
    #expect(!play.text.contains("with two entries"))
  }

  @Test func findingsAreNotTouched() {
    let play = Screenplay().type("+ + s n r")
    #expect(play.state.dossier.finding(of: "risk-studies")?.finding.status == .outstanding)
    #expect(play.rows[1] == Screenplay().rows[1])
  }

  @Test func reviewedIsAnEntryOfItsOwn() {
    let play = Screenplay(.shipped, 120, 40).type("r")
    #expect(play.events.map(\.kind) == ["review"])
    #expect(play.footer.contains("looked at, nothing to change · saved 09:01"))
    #expect(play.text.contains("A. Sadykova  looked at, nothing to change"))
    #expect(play.status("risk-studies") == nil)
  }

  @Test(arguments: [(60, 20), (80, 24), (120, 40), (200, 60)])
  func aChangeSaysThatItIsSaved(_ width: Int, _ height: Int) {
    let play = Screenplay(.shipped, width, height).type("j +")
    #expect(play.footer.contains("saved 09:01"))
    if width >= 80 { #expect(play.footer.contains(": nothing said → partly · saved")) }
    #expect(play.type("j").footer.contains("saved") == false)
  }

  @Test func aFailedWriteChangesNothing() {
    let play = Screenplay(.shipped, 120, 40)
    play.writeFailure = "the disk is full"
    play.type("+")
    #expect(play.status("risk-studies") == nil)
    #expect(play.footer.contains("not saved: the disk is full"))
    play.writeFailure = nil
    #expect(play.type("+").status("risk-studies") == .partlyImplemented)
  }

  @Test func statusKeysWorkInARecommendation() {
    let play = Screenplay(.shipped, 120, 40).type("<Enter> + s i")
    #expect(play.status("risk-studies") == .implemented)
    #expect(play.text.contains("We     ● implemented satisfactorily"))
  }
}
