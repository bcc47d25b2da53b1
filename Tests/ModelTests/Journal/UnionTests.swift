import Foundation
import Model
import Testing

@Suite("Copies put together, in whatever order")
struct UnionTests {
  private static let ids = ["training", "immunities", "procurement"]

  /// How many histories are tried; more of them once in a while, with `SEEDS=10000`.
  private static let seeds =
    1...(ProcessInfo.processInfo.environment["SEEDS"].flatMap { Int($0) } ?? 200)

  /// Three copies in which everything happens that people do, with and without seeing the others,
  /// and with clocks as they are found: exact, standing still, going back, wrong by weeks.
  private func history(seed: Int) -> [Copy] {
    var random = SeededRandom(seed: seed)
    let names = ["Anna", "Bolat", "Dina"]
    var copies = (0..<3).map { Copy(names[$0], seed: seed * 3 + $0) }
    for _ in 0..<60 {
      let own = Int.random(in: 0..<3, using: &random)
      setClock(of: &copies[own], using: &random)
      act(in: &copies[own], using: &random)
      if random.once(in: 6) { copies[own].merge(copies[Int.random(in: 0..<3, using: &random)]) }
    }
    return copies
  }

  private func setClock(of copy: inout Copy, using random: inout SeededRandom) {
    let day = 86_400_000
    switch Int.random(in: 0..<10, using: &random) {
    case 0: copy.clock += Int.random(in: -21 * day...21 * day, using: &random)
    case 1: copy.clock += Int.random(in: -3 * day...3 * day, using: &random)
    // What was entered set it on by a second.
    case 2: copy.clock -= 1000
    default: copy.clock += Int.random(in: -5000...5000, using: &random)
    }
  }

  private func act(in copy: inout Copy, using random: inout SeededRandom) {
    let id = Self.ids.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<4: copy.say(Status.scale.randomElement(using: &random), on: id)
    case 4: copy.say(Status.scale.randomElement(using: &random), onAll: Self.ids)
    case 5: copy.note("note \(random.next() % 100)", on: id)
    case 6, 7: try? copy.undo()
    case 8: try? copy.redo()
    case 9: settle(in: &copy, using: &random)
    case 10: copy.set(.due, to: .string("2027-0\(1 + random.next() % 9)-01"), on: id)
    case 11: copy.amendNote(to: "amended \(random.next() % 100)", on: id)
    case 12, 13, 14: report(in: &copy, on: id, using: &random)
    case 15, 16: work(in: &copy, on: id, using: &random)
    case 17: copy.set(.responsible, to: .array([.string("i\(random.next() % 3)")]), on: id)
    case 18:
      if let event = copy.journal.events.randomElement(using: &random),
        let draft = copy.journal.amending(event.id, value: .null)
      {
        copy.enter([draft])
      }
    default:
      if let event = copy.journal.events.randomElement(using: &random) { try? copy.undo(event) }
    }
  }

  private func settle(in copy: inout Copy, using random: inout SeededRandom) {
    guard let question = copy.journal.twoAnswers.randomElement(using: &random),
      let answer = question.answers.randomElement(using: &random)
    else { return }
    copy.enter(copy.journal.settling(question, with: answer))
  }

  /// What concerns reports: answers, findings, and a report itself.
  private func report(in copy: inout Copy, on id: String, using random: inout SeededRandom) {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let state = random.once(in: 2) ? AnswerState.agreed : nil
      let text = random.once(in: 3) ? nil : "answer \(random.next() % 10)"
      copy.enter(copy.journal.drafting(answer: text, state, on: id, for: "next") ?? [])
    case 1:
      let value = JSON.string(Status.allCases.randomElement(using: &random)?.rawValue ?? "")
      copy.enter(
        copy.journal.drafting(once: .finding, on: id, for: "second", value: value, members: [])
      )
    default:
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
    }
  }

  /// Measures with their states and days, and proofs of them.
  private func work(in copy: inout Copy, on id: String, using random: inout SeededRandom) {
    let measures = copy.journal.entries(.measure, on: id)
    switch Int.random(in: 0..<5, using: &random) {
    case 4: remark(in: &copy, on: id, using: &random)
    case 0:
      copy.enter([
        .measure("law \(random.next() % 9)", on: id, state: .planned, day: PartialDay("2026-03"))
      ])
    case 1:
      copy.enter([.evidence("a\(random.next() % 9)", on: id, of: measures.last?.first.id)])
    case 2: copy.enter([.review(of: id)])
    default:
      guard let measure = measures.randomElement(using: &random) else { return }
      let state = MeasureState.allCases.randomElement(using: &random)
      let draft = copy.journal.amending(
        measure.first.id,
        value: measure.now.value,
        others: measure.now.others.setting("state", to: state.map { .string($0.rawValue) }),
        day: .some(PartialDay("2026-0\(1 + random.next() % 9)")),
        evenIfSaid: true
      )
      copy.enter([draft].compactMap(\.self))
    }
  }

  /// A text given with a status, or one of those corrected.
  private func remark(in copy: inout Copy, on id: String, using random: inout SeededRandom) {
    let text = "because \(random.next() % 100)"
    let remarked = copy.journal.events.filter { $0.on == id && $0.note != nil }
    if let event = remarked.randomElement(using: &random), random.once(in: 2) {
      copy.enter([copy.journal.amending(event.id, value: .string(text))].compactMap(\.self))
    } else {
      let status = Status.scale.randomElement(using: &random)
      copy.enter([copy.journal.drafting(status: status, on: id, note: text)].compactMap(\.self))
    }
  }

  @Test("Every order of union folds to the same", arguments: seeds)
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
    var inPieces = Journal()
    let shuffled = unions[0].events.shuffled(using: &random)
    let middle = shuffled.count / 2
    inPieces.add(Array(shuffled[middle...]))
    inPieces.add(Array(shuffled[..<middle]))
    #expect(inPieces == unions[0])
  }

  @Test("The heads are those that no other took the place of", arguments: seeds)
  func heads(seed: Int) {
    for copy in history(seed: seed) {
      let journal = copy.journal
      let superseded = Set(journal.events.flatMap(\.after))
      for (key, register) in journal.registers {
        let entered = journal.events.indices.filter { journal.key(of: $0) == key }
        #expect(register.events == entered)
        #expect(register.heads == entered.filter { !superseded.contains(journal.events[$0].id) })
      }
      let clashes = journal.registers.filter { !journal.answers($0.value).isEmpty }
      #expect(journal.contested == Set(clashes.keys))
    }
  }

  @Test("Settling one answer leaves that one alone", arguments: seeds)
  func settling(seed: Int) {
    for copy in history(seed: seed) {
      let journal = copy.journal
      for question in journal.twoAnswers {
        var settled = journal
        settled.add(copy.signed(journal.settling(question, with: question.answers[0])))
        #expect(!settled.contested.contains(question.register))
        let again = settled.twoAnswers.filter { $0.on == question.on && $0.kind == question.kind }
        #expect(again.allSatisfy { $0.register != question.register })
        #expect(
          settled.registers[question.register].flatMap(settled.counting)?.value
            == question.answers[0].value
        )
      }
    }
  }

  @Test("Every entry that was acknowledged is shown, or was taken back", arguments: seeds)
  func nothingIsLost(seed: Int) {
    for copy in history(seed: seed) {
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

  @Test("Undo and then redo bring back what was, whatever the clocks", arguments: seeds)
  func undoAndRedo(seed: Int) {
    for copy in history(seed: seed) {
      var copy = copy
      // What agrees with what is put back goes with it when that is done again.
      guard copy.journal.registers.values.allSatisfy({ $0.heads.count < 2 }) else { continue }
      let before = copy.journal.says
      guard (try? copy.undo()) != nil else { continue }
      #expect((try? copy.redo()) != nil)
      #expect(copy.journal.says == before)
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

extension Journal {
  /// What stands of every register.
  fileprivate var says: [RegisterKey: Set<JSON>] {
    registers.mapValues { register in Set(register.heads.map { events[$0].value }) }
  }
}
