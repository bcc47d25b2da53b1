import Model
import Testing

@Suite("Undo and redo")
struct UndoTests {
  @Test("Undo brings back what was, redo what was undone")
  func thereAndBack() throws {
    var anna = Copy("Anna")
    anna.say(.partlyImplemented)
    anna.say(.implemented)
    try anna.undo()
    #expect(anna.status() == .partlyImplemented)
    try anna.undo()
    #expect(anna.status() == nil)
    try anna.redo()
    #expect(anna.status() == .partlyImplemented)
    try anna.redo()
    #expect(anna.status() == .implemented)
    #expect(throws: UndoRefusal.nothing) { try anna.redo() }
  }

  /// An ordinary editor's undo: two stacks.
  private struct Editor {
    var values: [String: Status] = [:]
    var done: [(id: String, before: Status?, after: Status?)] = []
    var undone: [(id: String, before: Status?, after: Status?)] = []

    mutating func say(_ status: Status?, on id: String) {
      done.append((id, values[id], status))
      values[id] = status
      undone = []
    }

    mutating func undo() -> Bool {
      guard let last = done.popLast() else { return false }
      values[last.id] = last.before
      undone.append(last)
      return true
    }

    mutating func redo() -> Bool {
      guard let last = undone.popLast() else { return false }
      values[last.id] = last.after
      done.append(last)
      return true
    }
  }

  @Test("One person's undo and redo go as in any editor", arguments: 1...60)
  func asInAnEditor(seed: Int) {
    var random = SeededRandom(seed: seed)
    var anna = Copy("Anna", seed: seed)
    var editor = Editor()
    let ids = ["training", "immunities"]
    for step in 0..<80 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1:
        let id = ids.randomElement(using: &random) ?? ""
        let others = Status.scale.filter { $0 != editor.values[id] }
        let status = others.randomElement(using: &random)
        anna.say(status, on: id)
        editor.say(status, on: id)
      case 2, 3: #expect(((try? anna.undo()) != nil) == editor.undo(), "undo at step \(step)")
      default: #expect(((try? anna.redo()) != nil) == editor.redo(), "redo at step \(step)")
      }
      for id in ids {
        #expect(anna.status(of: id) == editor.values[id], "\(id) after step \(step)")
        #expect(anna.rivals(on: id) == [])
      }
    }
  }

  @Test("An undo says what it takes back and what it sets")
  func asAnEvent() throws {
    var anna = Copy("Anna")
    let first = anna.say(.partlyImplemented)
    let second = anna.say(.implemented)
    let undo = try #require(anna.journal.undoLast(by: "Anna", now: anna.now).first)
    #expect(undo.of == second.id)
    #expect(undo.value == first.value)
    #expect(undo.was == second.value)
    #expect(undo.after == [second.id])
  }

  @Test("Only the own last event is taken back")
  func ownOnly() throws {
    var anna = Copy("Anna")
    anna.say(.implemented, on: "training")
    var bolat = anna.copied(to: "Bolat")
    bolat.say(.dealtWith, on: "immunities")
    anna.merge(bolat)
    try anna.undo()
    #expect(anna.status() == nil)
    #expect(anna.status(of: "immunities") == .dealtWith)
    #expect(throws: UndoRefusal.nothing) { try anna.undo() }
  }

  @Test("It is refused where somebody built upon it, and that event is named")
  func builtUpon() throws {
    var anna = Copy("Anna")
    let first = anna.say(.implemented)
    var bolat = anna.copied(to: "Bolat")
    let second = bolat.say(.dealtWith)
    anna.merge(bolat)
    #expect(throws: UndoRefusal.builtUpon(by: second)) { try anna.undo() }
    #expect(throws: UndoRefusal.builtUpon(by: second)) { try anna.undo(first) }
    try anna.undo(second)
    try anna.undo()
    #expect(anna.status() == nil)
  }

  @Test("An unknown event, and one that was taken back")
  func refusals() throws {
    var anna = Copy("Anna")
    #expect(throws: UndoRefusal.unknown) { try anna.journal.undo(eventID(1)) }
    #expect(throws: UndoRefusal.nothing) { try anna.undo() }
    #expect(throws: UndoRefusal.nothing) { try anna.redo() }
    let event = anna.say(.implemented)
    try anna.undo()
    #expect(throws: UndoRefusal.alreadyTakenBack) { try anna.undo(event) }
  }

  @Test("After something new there is nothing to redo")
  func newAfterUndo() throws {
    var anna = Copy("Anna")
    anna.say(.implemented)
    try anna.undo()
    anna.say(.dealtWith, on: "immunities")
    #expect(throws: UndoRefusal.nothing) { try anna.redo() }
  }

  @Test("What was done at once is taken back and done again at once")
  func batch() throws {
    let ids = ["a", "b", "c"]
    var anna = Copy("Anna")
    anna.say(.notImplemented, on: "b")
    anna.say(.implemented, onAll: ids)
    try anna.undo()
    #expect(ids.map { anna.status(of: $0) } == [nil, .notImplemented, nil])
    try anna.redo()
    #expect(ids.map { anna.status(of: $0) } == [.implemented, .implemented, .implemented])
    try anna.undo()
    try anna.undo()
    #expect(ids.map { anna.status(of: $0) } == [nil, nil, nil])
  }

  @Test("Any event of a batch stands for all of it")
  func partOfBatch() throws {
    var anna = Copy("Anna")
    let events = anna.say(.implemented, onAll: ["a", "b"])
    try anna.undo(events[1])
    #expect(anna.status(of: "a") == nil && anna.status(of: "b") == nil)
  }

  @Test("A batch of which somebody built upon one is not taken back in part")
  func builtUponBatch() throws {
    var anna = Copy("Anna")
    anna.say(.implemented, onAll: ["a", "b"])
    var bolat = anna.copied(to: "Bolat")
    let later = bolat.say(.dealtWith, on: "b")
    anna.merge(bolat)
    #expect(throws: UndoRefusal.builtUpon(by: later)) { try anna.undo() }
    #expect(anna.status(of: "a") == .implemented)
  }

  @Test("Undo of a note takes it away, redo brings it back")
  func note() throws {
    var anna = Copy("Anna")
    anna.note("first")
    anna.note("second")
    try anna.undo()
    #expect(anna.notes() == ["first"])
    try anna.redo()
    #expect(anna.notes() == ["first", "second"])
  }

  @Test("Undo of an amendment brings back the note as it was, and then takes it away")
  func amendment() throws {
    var anna = Copy("Anna")
    let note = anna.note("frist")
    var draft = EventDraft(.note, on: "training", value: "first", after: [note.id])
    draft.of = note.id
    anna.enter([draft])
    #expect(anna.notes() == ["first"])
    try anna.undo()
    #expect(anna.notes() == ["frist"])
    try anna.undo()
    #expect(anna.notes() == [])
    try anna.redo()
    try anna.redo()
    #expect(anna.notes() == ["first"])
  }

  @Test("A measure that goes on in the same words is no undo of its last step")
  func measure() throws {
    var anna = Copy("Anna")
    var last = anna.enter([
      EventDraft(.measure, on: "training", value: "Law", others: [.init("state", "planned")])
    ])[0]
    for state in ["drafted", "adopted"] {
      var draft = EventDraft(
        .measure,
        on: "training",
        value: "Law",
        after: [last.id],
        others: [.init("state", .string(state))]
      )
      draft.of = last.id
      last = anna.enter([draft])[0]
      var undoing = UndoingByRegister(anna.journal)
      #expect(undoing.depth(of: last) == 0)
    }
    func states() -> [String?] {
      anna.journal.entries(.measure, on: "training").map { $0.now.state }
    }
    try anna.undo()
    #expect(states() == ["drafted"])
    try anna.undo()
    #expect(states() == ["planned"])
    try anna.undo()
    #expect(states() == [])
  }

  @Test("Taking back an internal note does not repeat it where others can read it")
  func internalNote() throws {
    var anna = Copy("Anna")
    anna.enter([
      EventDraft(.note, on: "training", value: "between us", others: [.init("internal", true)])
    ])
    try anna.undo()
    #expect(anna.journal.events.allSatisfy { $0.isInternal })
    try anna.redo()
    #expect(anna.journal.events.allSatisfy { $0.isInternal })
  }

  @Test("Undo with a clock that was ten days ahead and was set right")
  func clockSetBack() throws {
    var anna = Copy("Anna")
    anna.say(.partlyImplemented)
    anna.clock -= 10 * 86_400_000
    anna.say(.implemented)
    try anna.undo()
    #expect(anna.status() == .partlyImplemented)
    #expect(anna.rivals() == [])
    try anna.undo()
    #expect(anna.status() == nil)
    #expect(throws: UndoRefusal.nothing) { try anna.undo() }
  }

  @Test("Lines that name each other in a circle do not hang it", .timeLimit(.minutes(1)))
  func circle() throws {
    let (a, b) = (eventID(1), eventID(2))
    let text =
      line(a, "null", more: #","of":"\#(b)""#).replacing(
        "\"after\":[]",
        with: "\"after\":[\"\(b)\"]"
      )
      + line(b, "null", more: #","of":"\#(a)""#).replacing(
        "\"after\":[]",
        with: "\"after\":[\"\(a)\"]"
      )
    let journal = Journal(ModelTests.journal(text).events)
    #expect(journal.events.count == 2)
    // Each took the place of the other, so the last holds; and what is done next settles it.
    #expect(journal.register(.status, on: "training").heads == [1])
    for event in journal.events { _ = try? journal.undo(event.id) }
    var copy = Copy("Anna")
    copy.journal = journal
    _ = try? journal.undoLast(by: "A", now: copy.now)
    _ = try? journal.redoLast(by: "A", now: copy.now)
    copy.say(.implemented)
    #expect(copy.status() == .implemented && copy.rivals() == [])
  }

  @Test("Taking back what settled two entries brings both back, and redo settles them again")
  func settlementTakenBack() throws {
    var anna = Copy("Anna")
    var berik = anna.copied(to: "Berik")
    anna.say(.partlyImplemented)
    berik.say(.notImplemented)
    berik.merge(anna)
    #expect(berik.rivals().count == 2)
    berik.say(.implemented)
    #expect(berik.rivals().isEmpty)
    try berik.undo()
    #expect(Set(berik.rivals()) == [.partlyImplemented, .notImplemented])
    let heads = berik.journal.register(.status, on: "training").heads
    let origins = heads.map { berik.journal.events[berik.journal.origin(of: $0)].by }
    #expect(Set(origins) == ["Anna", "Berik"])
    try berik.redo()
    #expect(berik.rivals().isEmpty)
    #expect(berik.status() == .implemented)
    try berik.undo()
    #expect(berik.rivals().count == 2)
  }

  @Test("What was undone while the clock was behind is done again when it is right")
  func clockBehind() throws {
    var anna = Copy("Anna")
    anna.say(.partlyImplemented, on: "training")
    anna.enter([.note("n", on: "procurement")])
    let right = anna.clock
    anna.clock -= 2 * 86_400_000
    try anna.undo()
    #expect(anna.journal.entries(.note, on: "procurement").isEmpty)
    anna.clock = right + 60_000
    try anna.redo()
    #expect(anna.journal.entries(.note, on: "procurement").count == 1)
  }
}
