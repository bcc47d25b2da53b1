import Model
import Testing

@Suite("Entries: notes, reviews and the like")
struct EntryTests {
  @Test("Everyone's notes stand beside each other, in order")
  func notes() {
    var anna = Copy("Anna")
    var bolat = anna.copied(to: "Bolat")
    anna.note("one")
    bolat.clock += 1
    bolat.note("two")
    anna.merge(bolat)
    #expect(anna.notes() == ["one", "two"])
    #expect(anna.notes(on: "immunities") == [])
  }

  @Test("An amendment takes the place of a note, null takes it away")
  func amended() {
    var anna = Copy("Anna")
    let note = anna.note("frist")
    let amended = anna.enter([amendment(of: note, "first", after: note)])[0]
    #expect(anna.notes() == ["first"])
    anna.enter([amendment(of: note, nil, after: amended)])
    #expect(anna.notes() == [])
    #expect(anna.journal.events.count == 3)
  }

  @Test("What names an event of another kind is an entry of its own")
  func otherKind() {
    var anna = Copy("Anna")
    let word = anna.say(.implemented)
    var proof = EventDraft(.evidence, on: "training", value: "https://example.org/law")
    proof.of = word.id
    anna.enter([proof])
    #expect(anna.status() == .implemented)
    #expect(anna.journal.entries(.evidence, on: "training").count == 1)
  }

  @Test("Each kind that is an entry stands beside its like", arguments: EventKind.allCases)
  func scopes(kind: EventKind) {
    var anna = Copy("Anna")
    anna.enter([EventDraft(kind, on: "x", value: "one")])
    anna.enter([EventDraft(kind, on: "x", value: "two")])
    let registers = anna.journal.registers.count
    switch kind.scope {
    case .entry:
      #expect(registers == 2)
      #expect(anna.journal.entries(kind, on: "x").count == 2)
    case .field, .named:
      #expect(registers == 1)
    }
  }

  private func amendment(of event: Event, _ text: String?, after: Event) -> EventDraft {
    var draft = EventDraft(.note, on: event.on, value: .optional(text), after: [after.id])
    draft.of = event.id
    return draft
  }
}
