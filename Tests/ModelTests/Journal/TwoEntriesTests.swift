import Model
import Testing

/// The cases by which the journal is judged, one by one, and in whatever order copies are united.
@Suite("Two entries")
struct TwoEntriesTests {
  /// Anna's and Bolat's copies of a journal in which nothing, or one thing, was said.
  private func copies(of first: Status? = nil) -> (anna: Copy, bolat: Copy) {
    var anna = Copy("Anna", seed: 1)
    if let first { anna.say(first) }
    return (anna, anna.copied(to: "Bolat"))
  }

  /// The two put together, either way round, which has to come to the same.
  private func united(_ a: Copy, _ b: Copy) throws -> Copy {
    var one = a
    one.merge(b)
    var other = b
    other.merge(a)
    try #require(one.journal == other.journal)
    return one
  }

  @Test("Both say the same: none", arguments: Status.scale)
  func same(status: Status) throws {
    var (anna, bolat) = copies()
    anna.say(status)
    bolat.say(status)
    let both = try united(anna, bolat)
    #expect(both.rivals() == [])
    #expect(both.status() == status)
  }

  @Test("They say different things: both are shown, the later one counts for now")
  func different() throws {
    var (anna, bolat) = copies()
    anna.say(.implemented)
    bolat.clock += 1
    bolat.say(.notImplemented)
    let both = try united(anna, bolat)
    #expect(both.rivals() == [.implemented, .notImplemented])
    #expect(both.status() == .notImplemented)
  }

  @Test("Of different recommendations: none")
  func apart() throws {
    var (anna, bolat) = copies()
    anna.say(.implemented)
    bolat.say(.notImplemented, on: "immunities")
    let both = try united(anna, bolat)
    #expect(both.rivals() == [] && both.rivals(on: "immunities") == [])
  }

  @Test("One has seen the other: none")
  func seen() throws {
    var (anna, bolat) = copies()
    anna.say(.implemented)
    bolat.merge(anna)
    bolat.say(.notImplemented)
    #expect(try united(anna, bolat).rivals() == [])
  }

  @Test("A finding that changes under an old word: none")
  func finding() throws {
    var (anna, _) = copies()
    anna.say(.implemented)
    anna.enter([
      EventDraft(.finding, on: "training", value: "outstanding", others: [.init("report", "x")])
    ])
    #expect(anna.rivals() == [])
    #expect(anna.status() == .implemented)
  }

  @Test("One goes partly, not, partly; the other sets implemented, unseen: flagged")
  func thereAndBack() throws {
    var (anna, bolat) = copies(of: .partlyImplemented)
    anna.say(.notImplemented)
    anna.say(.partlyImplemented)
    bolat.say(.implemented)
    #expect(try Set(united(anna, bolat).rivals()) == [.partlyImplemented, .implemented])
  }

  @Test("One goes on editing without having seen the other: still flagged")
  func goesOn() throws {
    var (anna, bolat) = copies(of: .notImplemented)
    bolat.say(.implemented)
    for status in [Status.partlyImplemented, .notImplemented, .dealtWith] {
      anna.say(status)
      #expect(try Set(united(anna, bolat).rivals()) == [status, .implemented])
    }
  }

  @Test("Settled by who sees both: cleared, whichever it is", arguments: Status.scale)
  func settled(status: Status) throws {
    var (anna, bolat) = copies()
    anna.say(.implemented)
    bolat.say(.notImplemented)
    anna = try united(anna, bolat)
    anna.say(status)
    let both = try united(anna, bolat)
    #expect(both.rivals() == [])
    #expect(both.status() == status)
  }

  @Test("Settled on both sides, differently: flagged again; the same: cleared")
  func settledTwice() throws {
    var (anna, bolat) = copies()
    anna.say(.implemented)
    bolat.say(.notImplemented)
    let both = try united(anna, bolat)
    (anna.journal, bolat.journal) = (both.journal, both.journal)
    anna.say(.implemented)
    var agreeing = bolat
    agreeing.say(.implemented)
    bolat.say(.partlyImplemented)
    #expect(try Set(united(anna, bolat).rivals()) == [.implemented, .partlyImplemented])
    #expect(try united(anna, agreeing).rivals() == [])
  }

  @Test(
    "Taken back on both sides: what was before, and no flag",
    arguments: [nil, .dealtWith] as [Status?]
  )
  func undoneTwice(before: Status?) throws {
    var (anna, _) = copies(of: before)
    let word = anna.say(.implemented)
    var bolat = anna.copied(to: "Bolat")
    try anna.undo()
    try bolat.undo(word)
    let both = try united(anna, bolat)
    #expect(both.rivals() == [])
    #expect(both.status() == before)
  }

  @Test("Taken back on both sides and done again after the merge, over and over")
  func redoneAfterMerge() throws {
    var (anna, _) = copies(of: .notImplemented)
    anna.say(.implemented)
    var laptop = anna.copied(to: "Anna", seed: 3)
    try anna.undo()
    try laptop.undo()
    anna = try united(anna, laptop)
    for _ in 0..<3 {
      try anna.redo()
      #expect(anna.status() == .implemented)
      #expect(anna.rivals() == [])
      try anna.undo()
      #expect(anna.status() == .notImplemented)
      #expect(anna.rivals() == [])
    }
  }

  @Test("Two words stand against each other; who takes back the own one leaves the other's")
  func undoneAgainst() throws {
    var (anna, bolat) = copies(of: .notImplemented)
    anna.say(.partlyImplemented)
    bolat.say(.implemented)
    anna = try united(anna, bolat)
    try anna.undo()
    let heads = anna.journal.register(.status, on: "training").heads
    #expect(heads.map { anna.journal.events[$0].value }.contains("implemented"))
    #expect(!anna.rivals().contains(.partlyImplemented))
  }

  @Test("Three answers are three")
  func three() throws {
    var (anna, bolat) = copies()
    var dina = anna.copied(to: "Dina", seed: 3)
    anna.say(.implemented)
    bolat.say(.notImplemented)
    dina.say(.dealtWith)
    let all = try united(united(anna, bolat), dina)
    #expect(Set(all.rivals()) == [.implemented, .notImplemented, .dealtWith])
  }

  @Test("Two due dates, two leads, two versions of a note: each is a question of its own")
  func otherQuestions() throws {
    var anna = Copy("Anna")
    anna.note("first")
    var bolat = anna.copied(to: "Bolat")
    anna.set(.due, to: "2027-03-31")
    anna.set(.responsible, to: ["ministry"])
    anna.amendNote(to: "second")
    bolat.clock += 1
    bolat.set(.due, to: "2027-06-30")
    bolat.set(.responsible, to: ["court"])
    bolat.amendNote(to: "third")
    let both = try united(anna, bolat)
    #expect(Set(both.journal.twoEntries.map(\.kind)) == ["due", "responsible", "note"])
    #expect(both.journal.twoEntries.allSatisfy { $0.entries.map(\.by) == ["Anna", "Bolat"] })
    #expect(both.notes() == ["third"])
  }

  @Test("One of the answers said anew holds alone, and taking that back brings both back")
  func settled() throws {
    var anna = Copy("Anna")
    anna.note("first")
    var bolat = anna.copied(to: "Bolat")
    anna.amendNote(to: "second")
    bolat.clock += 1
    bolat.amendNote(to: "third")
    var both = try united(anna, bolat)
    let question = try #require(both.journal.twoEntries.first)
    both.enter(both.journal.settling(question, with: question.entries[0]))
    #expect(both.journal.twoEntries.isEmpty)
    #expect(both.notes() == ["second"])
    try both.undo()
    #expect(both.journal.twoEntries.first?.entries.map(\.value) == ["second", "third"])
  }
}
