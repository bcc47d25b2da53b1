public import Model

/// An institution is added.
public struct InstitutionDeed: Deed {
  let id: NewID
  let name: SaidText
  let short: SaidText?

  /// An institution under an id that is free.
  public init(_ id: NewID, name: SaidText, short: SaidText? = nil) {
    (self.id, self.name, self.short) = (id, name, short)
  }

  /// What is entered.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let members = [JSON.Member("name", .string(name.text))]
      .setting("short", to: short.map { .string($0.text) })
    return [dossier.journal.drafting(.institution, on: id.id, value: .object(members))]
      .compactMap(\.self)
  }
}
