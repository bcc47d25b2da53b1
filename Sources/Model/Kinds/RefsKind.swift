/// A point of another plan that a recommendation has to do with.
enum RefsKind: EntryKind {
  static var question: String? { "reference" }
  static var counted: (one: String, many: String)? { ("reference", "references") }

  static func deed(_ words: EventWords) -> String {
    words.entered(words.event.isInternal ? "internal reference" : "reference")
  }

  static var publicWords: String { "a reference to another plan" }
  static var disclosure: Disclosure {
    .allowedIf(
      "it is settled and not marked internal, and no path; an address only without a name to sign in with"
    )
  }
  static func published(_ entry: PublicJournal.Settled, in journal: PublicJournal) -> PublicEntry? {
    guard let text = entry.now.value.string, Reference(text).isPublic else { return nil }
    return PublicEntry(.refs, entry, on: journal.date(of: entry.now), value: text)
  }
}

extension EventDraft {
  /// A point of another plan.
  public static func ref(_ text: String, on id: String, isInternal: Bool = false) -> EventDraft {
    let others = isInternal ? [JSON.Member(.internal, true)] : []
    return EventDraft(.refs, on: id, value: .string(text), others: others)
  }
}
