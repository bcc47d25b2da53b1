public import Model

/// The national due date of recommendations.
public struct DueDeed: Deed {
  /// By when; nil for no date.
  let day: WrittenDay?
  /// Of what, by their ids.
  var ids: [String]
  /// Why.
  let note: SaidText?
  /// What it rests on.
  let grounds: WrittenGrounds

  /// The due date of recommendations, by their ids; nil takes it away.
  public init(
    _ day: WrittenDay?,
    on ids: [String],
    note: SaidText? = nil,
    restingOn grounds: WrittenGrounds = .nothing
  ) {
    (self.day, self.ids, self.note, self.grounds) = (day, ids, note, grounds)
  }

  /// What is entered for each that has another date; refused for a part.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    try dossier.refuse(parts: ids, .due)
    // What was shipped has a date of its own: that there is none is a word, not nothing.
    let value = JSON.string(day?.day.description ?? "none")
    let others = [JSON.Member]().setting(grounds.over())
    return ids.compactMap { id in
      dossier.drafting(.due, on: id, value: value, note: note?.text, others: others)?.noting(day)
    }
  }

  /// What is said where it holds already.
  public var alreadyWords: String { day == nil ? "it has no due date" : "it is due then already" }
}
