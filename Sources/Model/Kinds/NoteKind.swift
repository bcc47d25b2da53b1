/// A remark on a recommendation or a part.
enum NoteKind: EntryKind {
  static var publicWords: String { "a note" }
  static var disclosure: Disclosure { .withheld("it is for those who work on it") }
}

extension EventDraft {
  /// A remark on a recommendation or a part.
  public static func note(_ text: String, on id: String, isInternal: Bool = false) -> EventDraft {
    let others = isInternal ? [JSON.Member(.internal, true)] : []
    return EventDraft(.note, on: id, value: .string(text), others: others)
  }
}
