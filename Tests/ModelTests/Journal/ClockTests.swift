import Testing

@testable import Model

@Suite("Clocks that were wrong when something was corrected")
struct ClockTests {
  private static let day = 86_400_000

  @Test("A measure amended three days ahead, undone and done again is there all the time")
  func amendedAhead() throws {
    var anna = Copy("Anna")
    anna.enter([.measure("law drafted", on: "training", state: nil, day: nil)])
    let first = anna.journal.events[0]
    anna.clock += 3 * Self.day
    anna.enter([try #require(anna.journal.amending(first.id, value: "law tabled"))])
    anna.clock -= 3 * Self.day
    try anna.undo()
    #expect(measures(anna) == ["law drafted"])
    try anna.redo()
    #expect(measures(anna) == ["law tabled"])
  }

  @Test("A note given up three days ahead comes back")
  func retractedAhead() throws {
    var anna = Copy("Anna")
    let note = anna.note("to be kept")
    anna.clock += 3 * Self.day
    anna.enter([try #require(anna.journal.amending(note.id, value: .null))])
    anna.clock -= 3 * Self.day
    try anna.undo()
    #expect(anna.notes() == ["to be kept"])
  }

  @Test("A word on a later event of another kind reads alike in both orders of the lines")
  func anotherKind() throws {
    let lines = [
      line(eventID(1), "\"a note\"", more: #","of":"\#(eventID(2))""#)
        .replacing("\"kind\":\"status\"", with: "\"kind\":\"note\""),
      line(eventID(2), "\"a measure\"").replacing(
        "\"kind\":\"status\"",
        with: "\"kind\":\"measure\""
      ),
    ]
    let (a, b) = (
      Journal(ModelTests.journal(lines.joined()).events),
      Journal(ModelTests.journal(lines.reversed().joined()).events)
    )
    #expect(a == b && a.twoEntries.isEmpty)
    #expect(a.entries(.note, on: "training").count == 1)
    #expect(a.entries(.measure, on: "training").count == 1)
  }

  @Test("What comes after a word on it is found all the same")
  func awaited() throws {
    var anna = Copy("Anna")
    let note = anna.note("first")
    anna.clock -= 5 * Self.day
    let word = anna.enter([try #require(anna.journal.amending(note.id, value: "second"))])[0]
    var other = Journal([word])
    #expect(other.entries(.note, on: "training").isEmpty)
    other.add([note])
    #expect(other.entries(.note, on: "training").map(\.now.value) == ["second"])
  }

  @Test(
    "Different days of one measure, or measures of one proof, are two entries",
    arguments: [0, 1]
  )
  func members(kind: Int) throws {
    var anna = Copy("Anna")
    let measures = anna.enter([
      .measure("law", on: "training", state: .adopted, day: nil),
      .measure("decree", on: "training", state: .adopted, day: nil),
    ])
    let proof = anna.enter([.evidence("https://example.org", on: "training", of: nil)])[0]
    var berik = anna.copied(to: "Berik")
    func change(_ copy: inout Copy, _ place: Int) throws {
      let draft =
        kind == 0
        ? copy.journal.amending(
          measures[0].id,
          value: measures[0].value,
          day: .some(PartialDay("2026-0\(3 + place)")),
          evenIfSaid: true
        )
        : copy.journal.amending(
          proof.id,
          value: proof.value,
          others: [JSON.Member("measure", .string(measures[place].id.description))],
          evenIfSaid: true
        )
      copy.enter([try #require(draft)])
    }
    try change(&anna, 0)
    try change(&berik, 1)
    anna.merge(berik)
    #expect(anna.journal.twoEntries.count == 1)
  }

  @Test("Events that take each other's place, or each other back, in a circle: the last holds")
  func circles() {
    let lines = [
      line(eventID(1), #""implemented""#).replacing("[]", with: #"["\#(eventID(3))"]"#),
      line(eventID(2), #""dealt-with""#).replacing("[]", with: #"["\#(eventID(1))"]"#),
      line(eventID(3), #""not-implemented""#).replacing("[]", with: #"["\#(eventID(2))"]"#),
      line(eventID(4), "null", more: #","of":"\#(eventID(5))""#),
      line(eventID(5), "null", more: #","of":"\#(eventID(4))""#),
    ]
    let journals = [lines, lines.reversed()].map { lines in
      Journal(ModelTests.journal(lines.prefix(5).joined()).events)
    }
    #expect(journals[0] == journals[1])
    #expect(journals[0].circular == [3, 4])
    #expect((3...4).allSatisfy { journals[0].target(of: $0) == nil })
    let three = Journal(ModelTests.journal(lines.prefix(3).joined()).events)
    #expect(three.counting(three.register(.status, on: "training"))?.value == "not-implemented")
    #expect(three.twoEntries.isEmpty)
  }

  @Test(
    "One marks it internal, the other corrects another member: two entries; an undo is one still"
  )
  func isInternal() throws {
    var anna = Copy("Anna")
    let note = anna.enter([.note("draft", on: "training", isInternal: false)])[0]
    var berik = anna.copied(to: "Berik")
    for (copy, others) in [(anna, []), (berik, [JSON.Member("internal", true)])] {
      var copy = copy
      let draft = copy.journal.amending(note.id, value: "law", others: others)
      copy.enter([try #require(draft)])
      if others.isEmpty { anna = copy } else { berik = copy }
    }
    try berik.undo()
    #expect(berik.notes() == ["draft"])
    try berik.redo()
    #expect(berik.notes() == ["law"])
    anna.merge(berik)
    #expect(anna.journal.twoEntries.count == 1)
  }

  private func measures(_ copy: Copy) -> [String] {
    copy.journal.entries(.measure, on: "training").compactMap(\.now.value.string)
  }
}
