/// A proof of something done.
enum EvidenceKind: EntryKind {
  static var isReported: Bool { true }
  static var members: [EventMember] { [.measure] }

  static var publicWords: String { "evidence" }
  static var disclosure: Disclosure {
    .allowedIf(
      "it is a web address without a name to sign in with, is settled and not marked internal, "
        + "and so is its measure"
    )
  }
  static func published(_ entry: PublicJournal.Settled, in journal: PublicJournal) -> PublicEntry? {
    guard let address = entry.now.value.string, address.isWebAddress else { return nil }
    var measure: EventID?
    if entry.now[.measure] != nil {
      guard let named = journal.publicMeasure(provenBy: entry.now) else { return nil }
      measure = named
    }
    return PublicEntry(
      .evidence,
      entry,
      on: journal.date(of: entry.now),
      value: address,
      day: entry.now.day,
      measure: measure
    )
  }
}

extension EventDraft {
  /// A proof, of a measure if one is named.
  public static func evidence(_ place: String, on id: String, of measure: EventID?) -> EventDraft {
    EventDraft(
      .evidence,
      on: id,
      value: .string(place),
      others: [].setting(.measure, to: measure.map { .string($0.description) })
    )
  }
}
