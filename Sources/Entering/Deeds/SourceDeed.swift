public import Model

/// A source is added: a publication, or a letter on paper.
public struct SourceDeed: Deed {
  let key: NewID
  let title: SaidText
  let publisher: SaidText
  /// Where it can be read.
  let url: SaidText?
  let published: WrittenDay?
  let note: SaidText?

  /// A source under a key that is free; where something is not said, it has none.
  public init(
    _ key: NewID,
    title: SaidText,
    publisher: SaidText,
    url: SaidText? = nil,
    published: WrittenDay? = nil,
    note: SaidText? = nil
  ) {
    (self.key, self.title, self.publisher) = (key, title, publisher)
    (self.url, self.published, self.note) = (url, published, note)
  }

  /// What is entered.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let members = [
      JSON.Member("title", .string(title.text)), JSON.Member("publisher", .string(publisher.text)),
    ]
    .setting("published", to: published.map { .string($0.partial.description) })
    .setting("url", to: url.map { .string($0.text) })
    .setting("note", to: note.map { .string($0.text) })
    return [
      dossier.journal.drafting(.source, on: key.id, value: .object(members))?
        .noting(published)
    ]
    .compactMap(\.self)
  }
}
