import Model
import Testing

@Suite("Copies put together, in whatever order")
struct UnionTests {
  private static let ids = ["training", "immunities", "procurement"]

  /// Three copies in which everything happens that people do, with and without seeing the others.
  private func history(seed: Int) -> [Copy] {
    var random = SeededRandom(seed: seed)
    let names = ["Anna", "Bolat", "Dina"]
    var copies = (0..<3).map { Copy(names[$0], seed: seed * 3 + $0) }
    for _ in 0..<60 {
      let own = Int.random(in: 0..<3, using: &random)
      copies[own].clock += Int.random(in: -5000...5000, using: &random)
      act(in: &copies[own], using: &random)
      if random.once(in: 6) { copies[own].merge(copies[Int.random(in: 0..<3, using: &random)]) }
    }
    return copies
  }

  private func act(in copy: inout Copy, using random: inout SeededRandom) {
    let id = Self.ids.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<15, using: &random) {
    case 0..<4: copy.say(Status.scale.randomElement(using: &random), on: id)
    case 4: copy.say(Status.scale.randomElement(using: &random), onAll: Self.ids)
    case 10: copy.set(.due, to: .string("2027-0\(1 + random.next() % 9)-01"), on: id)
    case 11: copy.amendNote(to: "amended \(random.next() % 100)", on: id)
    case 12:
      let state = random.once(in: 2) ? AnswerState.agreed : nil
      let text = random.once(in: 3) ? nil : "answer \(random.next() % 10)"
      copy.enter(copy.journal.drafting(answer: text, state, on: id, for: "next") ?? [])
    case 13:
      let value = JSON.string(Status.allCases.randomElement(using: &random)?.rawValue ?? "")
      copy.enter(
        copy.journal.drafting(once: .finding, on: id, for: "second", value: value, members: [])
      )
    case 14:
      let published = JSON.string("2027-0\(1 + random.next() % 9)")
      let report: [JSON.Member] = [
        JSON.Member("kind", "compliance"), JSON.Member("adopted", "2026-03"),
      ]
      let edit = copy.journal.editing(
        .report,
        on: "second",
        [("published", random.once(in: 4) ? nil : published)],
        otherwise: report
      )
      copy.enter([edit].compactMap(\.self))
    case 5: copy.note("note \(random.next() % 100)", on: id)
    case 6, 7: try? copy.undo()
    case 8: try? copy.redo()
    default:
      if let event = copy.journal.events.randomElement(using: &random) { try? copy.undo(event) }
    }
  }

  @Test("Every order of union folds to the same", arguments: 1...60)
  func everyOrder(seed: Int) {
    let copies = history(seed: seed)
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let unions = orders.map { order in
      var union = copies[order[0]]
      union.merge(copies[order[1]])
      union.merge(copies[order[2]])
      return union.journal
    }
    #expect(unions.allSatisfy { $0 == unions[0] })
    var random = SeededRandom(seed: -seed)
    #expect(Journal(unions[0].events.shuffled(using: &random)) == unions[0])
    var oneByOne = Journal()
    for event in unions[0].events.shuffled(using: &random) { oneByOne.add([event]) }
    #expect(oneByOne == unions[0])
  }

  @Test("The heads are those that no other took the place of", arguments: 1...60)
  func heads(seed: Int) {
    for copy in history(seed: seed) {
      let journal = copy.journal
      let superseded = Set(journal.events.flatMap(\.after))
      for id in Self.ids {
        let register = journal.register(.status, on: id)
        let said = journal.events.filter { $0.on == id && $0.knownKind == .status }
        let expected = said.map(\.id).filter { !superseded.contains($0) }
        #expect(register.heads.map { journal.events[$0].id }.sorted() == expected)
        #expect(journal.counting(register)?.id == expected.max())
      }
      let clashes = journal.registers.filter { !journal.answers($0.value).isEmpty }
      #expect(journal.contested == Set(clashes.keys))
      for question in journal.twoAnswers {
        var settled = journal
        settled.add(copy.signed(journal.settling(question, with: question.answers[0])))
        #expect(!settled.contested.contains(question.register))
        #expect(
          settled.registers[question.register].flatMap(settled.counting)?.value
            == question.answers[0].value
        )
      }
    }
  }

  @Test("A journal written and read is the same journal", arguments: 1...20)
  func writtenAndRead(seed: Int) {
    let journal = history(seed: seed)[0].journal
    let read = ModelTests.journal(journal.events.flatMap(\.line))
    #expect(read.problems == [])
    #expect(Journal(read.events) == journal)
  }

  @Test("Identical lines count once")
  func identical() throws {
    let event = try event(line(eventID(1)))
    #expect(Journal([event, event]).events == [event])
    var journal = Journal([event, try ModelTests.event(line(eventID(2)))])
    journal.add([event])
    #expect(journal.events.count == 2)
    #expect(journal.register(.status, on: "training").events.count == 2)
  }

  @Test("The same id with different content: both are kept, in the same order whoever came first")
  func sameID() throws {
    let contents = [
      #""implemented""#, #""not-implemented""#, #""dealt-with""#, #""é""#, #""e\u0301""#,
    ]
    let events = try contents.map { try event(line(eventID(1), $0)) }
    let journal = Journal(events)
    #expect(journal.events.count == 5)
    for seed in 1...20 {
      var random = SeededRandom(seed: seed)
      let other = Journal(events.shuffled(using: &random))
      #expect(other.events.map(\.line) == journal.events.map(\.line))
    }
  }

  @Test("An event that takes the place of a later id, as after a clock that was set back by days")
  func clockSetBack() {
    var anna = Copy("Anna")
    anna.say(.implemented)
    anna.clock -= 10 * 86_400_000
    anna.say(.notImplemented)
    #expect(anna.answers() == [])
    #expect(anna.status() == .notImplemented)
    anna.say(.dealtWith)
    #expect(anna.status() == .dealtWith)
  }
}
