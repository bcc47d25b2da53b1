import Model
import Testing

@testable import Session

/// What came in since the user looked last, from one session to the next.
@Suite struct Looking {
  private let scratch = Scratch()
  private let belongings = MadeUpBelongings()

  private func open(size: (width: Int, height: Int) = (120, 40), asOf: Day? = nil) throws -> Sitting
  {
    try Sitting(in: scratch, belongings: belongings, asOf: asOf, size: size)
  }

  private func enter(_ text: String, in sitting: Sitting) throws {
    try sitting.meanwhile(EventDraft.note(text, on: "risk-studies"))
  }

  @Test func `at the first look nothing is new, and what comes in after it is`() throws {
    let first = try open()
    try enter("older", in: first)
    #expect(belongings.looks[scratch.path] != nil && !first.screen.contains(" new since"))
    _ = first.leave()
    let second = try open()
    #expect(second.screen.contains("1 new since 09:00"))
    second.type("c")
    #expect(second.screen.contains("Since you looked at 09:00  1 entry by 1 person"))
    #expect(second.screen.contains("note: older") && !second.screen.contains(" new since"))
    // It is told again as long as the dashboard is open.
    second.type("cc")
    #expect(second.screen.contains("Since the Compliance Report"))
    second.type("l")
    #expect(second.screen.contains("note: older"))
    _ = second.leave()
    #expect(try !open().screen.contains(" new since"))
  }

  @Test func `what was not shown stays new, also where the program is killed`() throws {
    _ = try open().leave()
    let killed = try open()
    try enter("unread", in: killed)
    killed.looks()
    #expect(killed.screen.contains("1 new since"))
    #expect(killed.footer.contains("note: unread (Bob)"))
    let again = try open()
    #expect(again.screen.contains("1 new since"))
    _ = again.leave()
    try open().type("c")
    #expect(try !open().screen.contains(" new since"))
  }

  @Test func `one's own are no news, from wherever they were entered`() throws {
    _ = try open().leave()
    let sitting = try open()
    sitting.type("+")
    belongings.knownName = "Bob"
    try enter("my own, on the shell", in: sitting)
    _ = sitting.leave()
    #expect(try !open().screen.contains(" new since"))
    belongings.knownName = "A. Sadykova"
    #expect(try open().screen.contains("1 new since"))
  }

  @Test func `what the shell signed with the account's name is one's own while no name is known`()
    throws
  {
    (belongings.knownName, belongings.accountName) = (nil, "Bob")
    _ = try open().leave()
    let sitting = try open()
    try enter("on the shell, before a name was given", in: sitting)
    sitting.looks()
    #expect(!sitting.screen.contains(" new since") && !sitting.footer.contains("(Bob)"))
    #expect(try !open().screen.contains(" new since"))
    let named = try open()
    named.type("+Ann↵")
    #expect(!named.screen.contains(" new since"))
    belongings.accountName = "somebody"
    #expect(try open().screen.contains("2 new since"))
  }

  @Test func `news take the place of no failure, no confirmation and no question`() throws {
    let sitting = try open()
    sitting.type("+")
    try enter("while it is told", in: sitting)
    sitting.looks()
    #expect(sitting.footer.contains("saved 09:00"))
    sitting.type("n")
    sitting.type("half a text")
    try enter("while it is typed", in: sitting)
    sitting.looks()
    #expect(sitting.screen.contains("half a text") && !sitting.screen.contains("(Bob)"))
    sitting.type("⎋j")
    try enter("told", in: sitting)
    sitting.looks()
    #expect(sitting.footer.contains("note: told (Bob)"))
    try enter("told as well", in: sitting)
    sitting.looks()
    #expect(sitting.footer.contains("note: told as well (Bob)"))
  }

  @Test func `on a day that is past nothing is new, and nothing is kept`() throws {
    _ = try open().leave()
    let sitting = try open()
    try enter("unread", in: sitting)
    let kept = belongings.looks[scratch.path]
    let past = try open(asOf: Day(number: 20_000))
    #expect(!past.screen.contains(" new since"))
    _ = past.leave()
    #expect(belongings.looks[scratch.path] == kept)
  }
}
