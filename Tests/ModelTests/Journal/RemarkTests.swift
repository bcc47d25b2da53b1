import Model
import Testing

@Suite("A text given with a status, corrected")
struct RemarkTests {
  private func said(_ text: String) throws -> (Copy, Event) {
    var anna = Copy("Anna")
    let draft = try #require(
      anna.journal.drafting(status: .partlyImplemented, on: "training", note: text)
    )
    let event = anna.enter([draft])[0]
    return (anna, event)
  }

  @Test("It says the new text; status, day and signature stay")
  func corrected() throws {
    var (anna, event) = try said("darft law tabled")
    let draft = try #require(anna.journal.amending(event.id, value: "draft law tabled"))
    anna.clock += 40 * 86_400_000
    anna.enter([draft])
    #expect(anna.journal.remark(on: event) == "draft law tabled")
    #expect(anna.status() == .partlyImplemented)
    #expect(anna.journal.counting(anna.journal.register(.status, on: "training")) == event)
    #expect(draft.was == "darft law tabled" && draft.kind == "remark")
    // Said again, there is nothing to write.
    #expect(anna.journal.amending(event.id, value: "draft law tabled") == nil)
  }

  @Test("One of a status that has moved on is corrected as well, and nothing else")
  func earlier() throws {
    var (anna, event) = try said("darft")
    anna.say(.implemented)
    anna.enter([try #require(anna.journal.amending(event.id, value: "draft"))])
    #expect(anna.journal.remark(on: event) == "draft")
    #expect(anna.status() == .implemented && anna.rivals() == [])
  }

  @Test("Of a status that an undo gave back it is the text that is told", arguments: [true, false])
  func givenBack(isNamedByFirst: Bool) throws {
    var (anna, event) = try said("two ministries")
    anna.say(.implemented)
    try anna.undo()
    let scene = Dossier(
      try Scene.shipped().catalogue,
      anna.journal,
      today: try day("2027-01-01"),
      local: .utc
    )
    #expect(scene.saying(on: "training")?.event.note == "two ministries")
    let register = anna.journal.register(.status, on: "training")
    let counting = try #require(anna.journal.counting(register))
    let named = isNamedByFirst ? event.id : counting.id
    anna.enter([try #require(anna.journal.amending(named, value: "three ministries"))])
    for one in [event, counting] {
      #expect(anna.journal.remark(on: one) == "three ministries")
      #expect(anna.journal.amending(one.id, value: "three ministries") == nil)
    }
    #expect(anna.status() == .partlyImplemented)
  }

  @Test("Taken away, undone, and given back as it was first")
  func takenAway() throws {
    var (anna, event) = try said("draft law")
    anna.enter([try #require(anna.journal.amending(event.id, value: .null))])
    #expect(anna.journal.remark(on: event) == nil)
    try anna.undo()
    #expect(anna.journal.remark(on: event) == "draft law")
    try anna.redo()
    #expect(anna.journal.remark(on: event) == nil)
    #expect(anna.status() == .partlyImplemented)
  }

  @Test("Two who correct it without knowing of each other: both texts are shown, one settles it")
  func clash() throws {
    let (anna, event) = try said("darft")
    var (berik, dina) = (anna.copied(to: "Berik"), anna.copied(to: "Dina", seed: 3))
    berik.enter([try #require(berik.journal.amending(event.id, value: "draft"))])
    dina.enter([try #require(dina.journal.amending(event.id, value: "draft law"))])
    berik.merge(dina)
    let question = try #require(berik.journal.twoEntries.first)
    #expect(question.kind == "remark" && question.on == "training")
    #expect(Set(question.entries.map(\.value)) == ["draft", "draft law"])
    berik.enter(berik.journal.settling(question, with: question.entries[0]))
    #expect(berik.journal.twoEntries.isEmpty)
    #expect(berik.journal.remark(on: event) == question.entries[0].value.string)
  }

  @Test("What no text was given with can be given one later")
  func later() throws {
    var anna = Copy("Anna")
    let event = anna.say(.implemented)
    #expect(anna.journal.amending(event.id, value: "") == nil)
    anna.enter([try #require(anna.journal.amending(event.id, value: "text"))])
    #expect(anna.journal.remark(on: event) == "text" && anna.status() == .implemented)
  }

  @Test("What it rests on is corrected apart from its text, and taken away")
  func grounds() throws {
    var anna = Copy("Anna")
    let draft = try #require(
      anna.journal.drafting(status: .implemented, on: "training", note: "why")
    )
    var resting = draft
    resting.others = [].setting(Grounds(ref: "5/12", from: "moj"))
    let event = anna.enter([resting])[0]
    let other = Grounds(ref: "5/13", from: "moj")
    anna.enter([try #require(anna.journal.amending(event.id, to: nil, restingOn: other))])
    #expect(anna.journal.grounds(of: event) == other && anna.journal.remark(on: event) == "why")
    anna.enter([try #require(anna.journal.amending(event.id, to: "because", restingOn: nil))])
    #expect(anna.journal.grounds(of: event) == other && anna.journal.remark(on: event) == "because")
    anna.enter([try #require(anna.journal.amending(event.id, to: nil, restingOn: Grounds()))])
    #expect(anna.journal.grounds(of: event) == Grounds())
    #expect(anna.journal.amending(event.id, to: nil, restingOn: Grounds()) == nil)
  }
}
