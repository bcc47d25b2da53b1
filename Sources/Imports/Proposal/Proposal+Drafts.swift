public import Entering
public import Model

/// What is entered of a proposal.
extension Proposal {
  /// The drafts of what is accepted, as one action, with the answers that are kept.
  ///
  /// - Parameters:
  ///   - accepted: The places in ``proposed`` of what is entered; nil for all.
  ///   - dossier: Where it is entered.
  /// - Returns: The drafts.
  /// - Throws: Where one of them cannot be done any more.
  public consuming func drafts(
    _ accepted: Set<Int>? = nil,
    in dossier: Dossier
  ) throws(Refusal) -> [EventDraft] {
    var drafts: [EventDraft] = []
    drafts.reserveCapacity(proposed.count)
    try tellDrafts(accepted, in: dossier) { drafts.append($0) }
    return drafts
  }

  /// Tells the same one after the other, and lets go of each: of a long table, all of it is large.
  ///
  /// - Parameters:
  ///   - accepted: The places in ``proposed`` of what is entered; nil for all.
  ///   - dossier: Where it is entered.
  ///   - take: Is given each draft.
  /// - Throws: Where one of them cannot be done any more; those before it were given by then.
  public consuming func tellDrafts(
    _ accepted: Set<Int>? = nil,
    in dossier: Dossier,
    to take: (EventDraft) -> Void
  ) throws(Refusal) {
    var said: Set<Said> = []
    // What is added has an id that nothing after it takes.
    var dossier = dossier
    proposed.reverse()
    var place = 0
    while let one = proposed.popLast() {
      defer { place += 1 }
      guard one.isNews, accepted?.contains(place) ?? true else { continue }
      // Two rows may say the same, as where they name the same new institution.
      let new = try one.deed.drafts(in: dossier).filter { draft in
        Said(draft).map { said.insert($0).inserted } ?? true
      }
      new.forEach(take)
      dossier = dossier.entering(new.filter { $0.kind == EventKind.institution.rawValue })
    }
    try ReadingDeed(kept).drafts(in: dossier).forEach(take)
  }

  /// Whether nothing would be entered, none of the answers either.
  ///
  /// - Parameter dossier: Where it would be entered.
  /// - Returns: Whether that is so.
  /// - Throws: Where an answer cannot be kept.
  public func entersNothing(in dossier: Dossier) throws(Refusal) -> Bool {
    if proposed.contains(where: \.isNews) { return false }
    return try ReadingDeed(kept).drafts(in: dossier).isEmpty
  }
}

/// What a draft sets to what, of which there is one.
private struct Said: Hashable {
  let on: String
  let kind: String
  let value: JSON

  /// Nil of an entry: two that say the same are two.
  init?(_ draft: EventDraft) {
    guard draft.provesDraftBefore == nil, EventKind(rawValue: draft.kind)?.scope != .entry else {
      return nil
    }
    (on, kind, value) = (draft.on, draft.kind, draft.value)
  }
}
