import Foundation
import Model
import Testing

@Suite("Copies put together, in whatever order")
struct UnionTests {
  /// How many histories are tried; more of them once in a while, with `SEEDS=10000`.
  private static let seeds =
    1...(ProcessInfo.processInfo.environment["SEEDS"].flatMap { Int($0) } ?? 200)

  @Test("Every order of union folds to the same", arguments: seeds)
  func everyOrder(seed: Int) {
    let copies = Copy.history(seed: seed)
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
    var inPieces = Journal()
    let shuffled = unions[0].events.shuffled(using: &random)
    let middle = shuffled.count / 2
    inPieces.add(Array(shuffled[middle...]))
    inPieces.add(Array(shuffled[..<middle]))
    #expect(inPieces == unions[0])
  }

  @Test("The heads are those that no other took the place of", arguments: seeds)
  func heads(seed: Int) {
    for copy in Copy.history(seed: seed) {
      let journal = copy.journal
      let superseded = Set(journal.events.flatMap(\.after))
      for (key, register) in journal.registers {
        let entered = journal.events.indices.filter { journal.key(of: $0) == key }
        #expect(register.events == entered)
        #expect(register.heads == entered.filter { !superseded.contains(journal.events[$0].id) })
      }
      let clashes = journal.registers.filter { !journal.rivals($0.value).isEmpty }
      #expect(journal.contested == Set(clashes.keys))
    }
  }

  @Test("Settling one answer leaves that one alone", arguments: seeds)
  func settling(seed: Int) {
    for copy in Copy.history(seed: seed) {
      let journal = copy.journal
      for question in journal.twoEntries {
        var settled = journal
        settled.add(copy.signed(journal.settling(question, with: question.entries[0])))
        #expect(!settled.contested.contains(question.register))
        let again = settled.twoEntries.filter { $0.on == question.on && $0.kind == question.kind }
        #expect(again.allSatisfy { $0.register != question.register })
        #expect(
          settled.registers[question.register].flatMap(settled.counting)?.value
            == question.entries[0].value
        )
      }
    }
  }

  @Test("Every entry that was acknowledged is shown, or was taken back", arguments: seeds)
  func nothingIsLost(seed: Int) {
    for copy in Copy.history(seed: seed) {
      let journal = copy.journal
      for (index, event) in journal.events.enumerated() where event.knownKind?.scope == .entry {
        guard case .entry(let first) = journal.key(of: index) else { continue }
        // Whatever it belongs to begins with an event that is here, on the same subject.
        let root = journal.event(first)
        #expect(root?.on == event.on, "\(event.id) belongs to nothing")
        if event.knownKind == .remark {
          #expect(root?.note != nil)
          continue
        }
        #expect(root?.of == nil)
        guard let kind = event.knownKind, let register = journal.registers[.entry(first)] else {
          continue
        }
        let isShown = journal.entries(kind, on: event.on).contains { $0.first.id == first }
        let isTakenBack = journal.counting(register)?.value == .null
        #expect(isShown != isTakenBack)
      }
    }
  }

  @Test("When all is settled nothing stands against anything", arguments: seeds)
  func allSettled(seed: Int) {
    for var copy in Copy.history(seed: seed) {
      for _ in copy.journal.twoEntries {
        guard let question = copy.journal.twoEntries.last else { break }
        copy.enter(copy.journal.settling(question, with: question.entries[0]))
      }
      #expect(copy.journal.twoEntries.isEmpty && copy.journal.contested.isEmpty)
    }
  }

  @Test("Undo and then redo bring back what was, whatever the clocks", arguments: seeds)
  func undoAndRedo(seed: Int) {
    for var copy in Copy.history(seed: seed) {
      let before = copy.journal
      guard (try? copy.undo()) != nil else { continue }
      let touched = copy.journal.events.indices.filter {
        before.index(of: copy.journal.events[$0].id) == nil
      }
      .map { copy.journal.key(of: $0) }
      // What agrees with what is put back goes with it when that is done again.
      guard touched.allSatisfy({ before.registers[$0].map { $0.heads.count == 1 } == true }) else {
        continue
      }
      #expect((try? copy.redo()) != nil)
      #expect(copy.journal.says == before.says)
    }
  }

  @Test("Everything that can be entered is in these histories")
  func everyKind() {
    let kinds = (1...30).flatMap {
      Copy.history(seed: $0).flatMap { $0.journal.events.map(\.kind) }
    }
    #expect(Set(kinds) == Set(EventKind.allCases.map(\.rawValue)))
  }

  @Test("A journal written and read is the same journal", arguments: 1...20)
  func writtenAndRead(seed: Int) {
    let journal = Copy.history(seed: seed)[0].journal
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
    #expect(anna.rivals() == [])
    #expect(anna.status() == .notImplemented)
    anna.say(.dealtWith)
    #expect(anna.status() == .dealtWith)
  }
}

extension Journal {
  /// What stands of every register.
  fileprivate var says: [RegisterKey: Set<JSON>] {
    registers.mapValues { register in Set(register.heads.map { events[$0].value }) }
  }
}
