/// Who set which field of an entry that is written whole, and what it holds.
extension Merging {
  /// What is known of the fields after some events.
  struct Knowledge {
    /// What each field holds; of a dispute the word with the greatest id.
    var held: [EntryField: JSON] = [:]
    /// Who set each, as far as anybody did.
    var marks: [EntryField: Mark] = [:]
  }

  /// Who set a field.
  struct Mark {
    /// The events whose word stands.
    var last: Set<Int> = []
    /// Those that had a word before.
    var past: Set<Int> = []
  }

  /// Of each field the words that no other knew of.
  static func union(_ all: [[EntryField: Mark]]) -> [EntryField: Mark] {
    var union: [EntryField: Mark] = [:]
    for marks in all {
      for (field, mark) in marks {
        union[field, default: Mark()].last.formUnion(mark.last)
        union[field]?.past.formUnion(mark.past)
      }
    }
    return union.mapValues { Mark(last: $0.last.subtracting($0.past), past: $0.past) }
  }
}

extension Merging.Knowledge {
  /// What the first event saw: what had been shipped, as it says itself.
  init(before event: Event) {
    guard case .object(let members) = event.was else { return }
    held = Dictionary(members.map { (.member($0.name), $0.value.inOrder) }) { first, _ in first }
  }
}
