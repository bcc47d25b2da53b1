public import Model

/// The report that is due was delivered to GRECO.
public struct DeliveryDeed: Deed {
  /// When; today, where nobody says.
  let day: WrittenDay?
  /// The letter's number.
  let ref: SaidText?

  /// The delivery of what is due.
  public init(day: WrittenDay?, ref: SaidText?) {
    (self.day, self.ref) = (day, ref)
  }

  /// What is entered; refused where no report is due, or the day is still to come.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuseIfClosed()
    guard let window = dossier.deadline, window.isUnmet else { throw .missing(.reportDue) }
    try dossier.refuse(stillToCome: day, .deadline)
    let met = JSON.string((day?.day ?? dossier.day).description)
    let draft = dossier.journal.editing(
      .deadline,
      on: window.deadline.id,
      [("met", met)],
      otherwise: window.deadline.members,
      others: [].setting(.ref, to: ref.map { .string($0.text) })
    )
    return [draft].compactMap(\.self)
  }
}
