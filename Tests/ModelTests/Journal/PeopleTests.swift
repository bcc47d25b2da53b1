import Testing

@testable import Model

@Suite("Whose a name is")
struct PeopleTests {
  /// Says that a name is another's as well; nil that it is nobody else's.
  @discardableResult
  private func say(_ name: String, is other: String?, in copy: inout Copy) -> Event? {
    copy.set(.person, to: .optional(other), on: Person.eventPrefix + name)
  }

  @Test("Undo and redo reach what was entered under any of a person's names, and nobody else's")
  func undone() throws {
    var anna = Copy("A. Sadykova")
    anna.say(.partlyImplemented)
    anna.name = "Bolat"
    anna.note("his")
    anna.name = "A. Bekova"
    #expect(throws: UndoRefusal.nothing) { try anna.undo() }
    say("A. Sadykova", is: "A. Bekova", in: &anna)
    // Said last, and taken back first: then the names are two people's again.
    try anna.undo()
    #expect(throws: UndoRefusal.nothing) { try anna.undo() }
    try anna.redo()
    try anna.undo(anna.note("hers"))
    anna.name = "A. Sadykova"
    anna.note("again")
    try anna.undo()
    #expect(anna.notes() == ["his"] && anna.status() == .partlyImplemented)
    anna.name = "Bolat"
    try anna.undo()
    #expect(anna.notes() == [])
  }

  @Test("Of a chain the last name counts, in whatever order it was said")
  func chain() {
    var anna = Copy("Anna")
    say("b", is: "c", in: &anna)
    say("a", is: "b", in: &anna)
    say("c", is: "d.", in: &anna)
    let people = anna.journal.people
    #expect(people.person("a").names == ["a", "b", "c", "d."])
    #expect(people.presentName(of: "b") == "d." && people.areOne("a", "d."))
    #expect(people.once(["x", "c", "a", "x", "d."]) == ["x", "c"])
    say("b", is: nil, in: &anna)
    #expect(anna.journal.people.person("a").names == ["a", "b"])
    #expect(anna.journal.people.presentName(of: "c") == "d.")
  }

  @Test("Said each way on two computers, the last word tells the name, and they are one person")
  func circle() {
    var anna = Copy("Anna")
    var bolat = anna.copied(to: "Bolat")
    say("old", is: "new", in: &anna)
    bolat.clock += 500
    say("new", is: "old", in: &bolat)
    say("third", is: "new", in: &bolat)
    for copy in merges(anna, bolat) {
      let people = copy.journal.people
      #expect(people.person("third").names == ["old", "new", "third"])
      #expect(people.presentName(of: "new") == "old")
      #expect(copy.journal.twoEntries.isEmpty)
    }
  }

  @Test(
    "A name that two people say is theirs has two entries; one counts for now, and either settles it"
  )
  func disputed() throws {
    var anna = Copy("Anna")
    var bolat = anna.copied(to: "Bolat")
    say("desk", is: "Anna", in: &anna)
    bolat.clock += 500
    say("desk", is: "Bolat", in: &bolat)
    for copy in merges(anna, bolat) {
      var copy = copy
      let question = try #require(copy.journal.twoEntries.first)
      #expect(question.on == "person:desk" && question.entries.count == 2)
      #expect(copy.journal.people.presentName(of: "desk") == "Bolat")
      copy.enter(copy.journal.settling(question, with: question.entries[0]))
      #expect(copy.journal.people.presentName(of: "desk") == "Anna")
      #expect(copy.journal.twoEntries.isEmpty)
    }
  }

  @Test(
    "Who is who follows from what was said, whatever the order in which it came",
    arguments: 1...40
  )
  func anyOrder(seed: Int) {
    var random = SeededRandom(seed: seed)
    let names = ["a", "b", "c", "d", "e"]
    var copies = [Copy("Anna", seed: seed), Copy("Bolat", seed: seed + 1000)]
    for _ in 0..<14 {
      let place = Int.random(in: 0...1, using: &random)
      let (name, other) = (
        names.randomElement(using: &random)!, names.randomElement(using: &random)
      )
      copies[place].clock += Int.random(in: -5000...5000, using: &random)
      say(name, is: other == name ? nil : other, in: &copies[place])
      if Int.random(in: 0...5, using: &random) == 0 { copies[0].merge(copies[1]) }
    }
    let events = copies.flatMap(\.journal.events)
    let people = Journal(events).people
    for _ in 0..<4 {
      var journal = Journal()
      for event in events.shuffled(using: &random) { journal.add([event]) }
      #expect(journal.people == people)
    }
    // Everybody has one present name, which is among theirs.
    for name in names {
      let person = people.person(name)
      #expect(person.names.contains(name) && person.names.contains(person.presentName))
      #expect(person.names.allSatisfy { people.person($0) == person })
    }
  }

  @Test("What is no name is named, and changes nothing")
  func damaged() {
    var anna = Copy("Anna")
    for (on, value) in [
      ("person:", "x"), ("training", "x"), ("person:x", "x"), ("person:x", " "), ("person:x", 3),
    ] as [(String, JSON)] {
      let event = anna.enter([EventDraft(.person, on: on, value: value)])[0]
      #expect(event.faults.count == 1, "\(on) \(value)")
    }
    #expect(anna.journal.people == People())
  }

  @Test("It is told in words, and who signed is told by both names")
  func told() throws {
    var scene = try Scene.shipped()
    scene.anna.name = "A. Sadykova"
    let status = scene.anna.say(.implemented)
    let said = try #require(say("A. Sadykova", is: "A. Bekova", in: &scene.anna))
    let again = try #require(say("A. Sadykova", is: "A. B.", in: &scene.anna))
    let undo = try #require(scene.anna.enter(try scene.anna.journal.undo(again.id)).first)
    let none = try #require(say("A. Sadykova", is: nil, in: &scene.anna))
    var dossier = try scene.on("2026-11-23")
    #expect(dossier.words(of: said) == "a name of A. Bekova")
    #expect(dossier.words(of: again) == "a name of A. B., was a name of A. Bekova")
    #expect(dossier.words(of: undo).hasPrefix("taken back, a name of A. Bekova"))
    #expect(dossier.words(of: none).hasPrefix("nobody else’s name, was a name of A. Bekova"))
    #expect(dossier.label(of: said.on) == "A. Sadykova [person:A. Sadykova]")
    #expect(dossier.signer(of: status) == "A. Sadykova")
    scene.anna.enter(try scene.anna.journal.undo(none.id))
    dossier = try scene.on("2026-11-23")
    #expect(dossier.signer(of: status) == "A. Sadykova, now A. Bekova")
    #expect(said.part == nil)
  }

  private func merges(_ one: Copy, _ other: Copy) -> [Copy] {
    var (both, vice) = (one, other)
    both.merge(other)
    vice.merge(one)
    return [both, vice]
  }
}
