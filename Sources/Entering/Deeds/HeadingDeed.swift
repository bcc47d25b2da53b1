public import Model

/// A theme is added.
public struct HeadingDeed: Deed {
  let id: NewID
  let title: SaidText
  /// What belongs to it.
  let about: SaidText?
  /// Its place among the themes, from 1 on; nil for the last.
  let place: Int?

  /// A theme under an id that no other has.
  public init(_ id: NewID, title: SaidText, about: SaidText? = nil, place: Int? = nil) {
    (self.id, self.title, self.about, self.place) = (id, title, about, place)
  }

  /// What is entered.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let members = [JSON.Member("title", .string(title.text))]
      .setting("about", to: about.map { .string($0.text) })
      .setting("place", to: place.map { .number($0) })
    return [
      dossier.journal.drafting(.heading, on: Theme.eventPrefix + id.id, value: .object(members))
    ]
    .compactMap(\.self)
  }
}
