/// A proof of something done.
enum EvidenceKind: EntryKind {
  static var counted: (one: String, many: String)? { ("piece of evidence", "pieces of evidence") }
  static var isReported: Bool { true }
  static var members: [EventMember] { [.measure, .sha256] }

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

extension Dossier {
  /// A proof that is there, where it is from now on, of which measure and what it rests on; what else
  /// stands beside it stays.
  ///
  /// Nil where that holds already and there is nothing to settle.
  public func drafting(
    proof: EventID,
    at place: String,
    of measure: EventID?,
    restingOn grounds: Grounds
  ) -> EventDraft? {
    guard let now = journal.standing(proof) else { return nil }
    // Named by whichever of its events, it is the same measure.
    let isSame =
      self.measure(provenBy: now) == measure && (now[.measure] == nil) == (measure == nil)
    let measured =
      isSame
      ? now.others : now.others.setting(.measure, to: measure.map { .string($0.description) })
    let others = measured.setting(grounds)
    return journal.amending(
      proof,
      value: .string(place),
      others: others,
      evenIfSaid: others != now.others
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
