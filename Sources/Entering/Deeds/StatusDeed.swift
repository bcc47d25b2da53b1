public import Model

/// Our side says how far recommendations or parts are implemented.
public struct StatusDeed: Deed {
  /// What is said; nil takes our word back.
  public let status: Status?
  /// What of, by their ids.
  public internal(set) var ids: [String]
  /// Why.
  let note: SaidText?
  /// Since when it is true.
  let day: WrittenDay?
  /// What it rests on.
  let grounds: WrittenGrounds

  /// Our status of recommendations or parts, by their ids.
  public init(
    _ status: Status?,
    on ids: [String],
    note: SaidText? = nil,
    day: WrittenDay? = nil,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.status, self.ids, self.note, self.day) = (status, ids, note, day)
    self.grounds = grounds
  }

  /// What is entered for each of which it is not said yet; refused where only GRECO can find it, or
  /// the day is still to come.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    if let status, !status.isOnScale { throw .impossible(.onlyFound(status)) }
    try dossier.refuse(replaced: ids)
    try dossier.refuse(stillToCome: day, .status)
    return ids.compactMap { id in
      dossier.journal.drafting(
        status: status,
        on: id,
        note: note?.text,
        day: day?.partial,
        restingOn: grounds.over()
      )?
      .noting(day)
    }
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "we say so already: \(status?.words ?? "nothing")" }
}
