import Model
import Testing

@Suite("Events in words")
struct EventWordsTests {
  /// What is said of an event with these members beside those that every event has.
  private func words(_ members: String) throws -> String {
    let common = #""id":"\#(eventID(1))","at":"2026-04-05T09:00:00Z","by":"A","on":"training""#
    return try told(try event("{\(common),\(members)}\n"))
  }

  @Test(
    "What a field held is told only where the event tells it",
    arguments: [
      (#""was":null"#, "from nothing said to not implemented"),
      (#""was":"implemented""#, "from implemented satisfactorily to not implemented"),
      (#""after":[]"#, "to not implemented"),
    ]
  )
  func was(member: String, expected: String) throws {
    let status = #""kind":"status","value":"not-implemented""#
    #expect(try words("\(status),\(member)") == expected)
    #expect(
      try words(#"\#(status),\#(member),"of":"\#(eventID(0))""#) == "taken back, \(expected)"
    )
  }

  @Test("A field of another kind is told likewise")
  func otherField() throws {
    #expect(try words(#""kind":"due","value":"2026-09-30""#) == "due: to 2026-09-30")
    #expect(
      try words(#""kind":"due","value":null,"was":"2026-09-30""#)
        == "due: from 2026-09-30 to nothing"
    )
  }

  @Test("The day it became true is told as far as it is known")
  func day() throws {
    let status = #""kind":"status","value":"implemented""#
    #expect(
      try words(#"\#(status),"day":"2026-04-02""#)
        == "to implemented satisfactorily, since 2026-04-02"
    )
    #expect(
      try words(#"\#(status),"day":"2026-04""#) == "to implemented satisfactorily, since 2026-04"
    )
  }

  @Test("What is not for others' eyes is called so")
  func isInternal() throws {
    let note = #""kind":"note","internal":true"#
    #expect(try words(#"\#(note),"value":"call them""#) == "internal note: call them")
    #expect(
      try words(#"\#(note),"value":"x","of":"\#(eventID(0))""#) == "internal note now: x"
    )
    #expect(try words(#"\#(note),"value":null"#) == "internal note taken back")
    #expect(try words(#""kind":"note","value":"call them""#) == "note: call them")
  }

  @Test("A review says what was found")
  func review() throws {
    #expect(try words(#""kind":"review","value":true"#) == "looked at, nothing to change")
    #expect(try words(#""kind":"review","value":null"#) == "review taken back")
  }

  @Test("What is taken back has no day of its own, which would read as the day it was taken back")
  func takenBack() throws {
    let measure = #""kind":"measure","day":"2026-09-20","state":"applied""#
    #expect(try words(#"\#(measure),"value":null"#) == "measure taken back")
    #expect(try words(#"\#(measure),"value":"Seminar""#) == "measure: Seminar, applied, 2026-09-20")
  }

  @Test("What is undone and done again of an entry is told as that, with the report it is in")
  func backAndForth() throws {
    var scene = try Scene.numbered()
    func words() throws -> String {
      let dossier = try scene.on("2026-11-23")
      return dossier.words(of: try #require(scene.anna.journal.events.last))
    }
    let law = scene.anna.enter([.measure("Law", on: "judges", state: .adopted, day: nil)])[0]
    scene.anna.enter([try #require(scene.anna.journal.amending(law.id, value: "Law II"))])
    #expect(try words() == "measure corrected: Law II, adopted")
    try scene.anna.undo()
    #expect(try words() == "again, measure: Law, adopted")
    try scene.anna.redo()
    #expect(try words() == "done again, measure: Law II, adopted")
    scene.anna.enter(
      try scene.on("2026-11-23").drafting(finding: .dealtWith, on: "judges", in: "first")
    )
    try scene.anna.undo()
    #expect(try words() == "finding in the Compliance Report taken back")
    scene.anna.say(.implemented, on: "judges")
    let again = scene.anna.journal.drafting(status: .implemented, on: "judges", note: "why")
    scene.anna.enter([try #require(again)])
    #expect(try words() == "still implemented satisfactorily")
  }

  @Test("Parts and other things are not counted as recommendations")
  func counted() throws {
    let dossier = try Scene.numbered().on("2026-11-23")
    #expect(dossier.countWords(["judges", "lobbying", "judges"]) == "2 recommendations")
    #expect(
      dossier.countWords(["judges", "asset-declarations.i", "asset-declarations.ii"])
        == "1 recommendation and 2 parts"
    )
    #expect(dossier.countWords(["court", "judges"]) == "2 changes")
  }
}
