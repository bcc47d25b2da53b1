public import Model

/// A recommendation is added.
public struct RecommendationDeed: Deed {
  let id: NewID
  /// The theme's id.
  let theme: String
  let title: SaidText
  let text: SaidText
  /// GRECO's number, as a numeral.
  public var number: String?
  /// Whose words the text is.
  public var wording = Wording.summary
  /// The texts of its parts, from i on.
  public var parts: [SaidText] = []
  /// What the text is from.
  public var source = WrittenSource.unsaid
  /// The ids of those in whose place it stands.
  public var replaces: [String] = []
  /// What those hand on to it.
  public var handsOn: Set<HandedOn> = []

  /// A recommendation under an id that is free.
  public init(_ id: NewID, theme: String, title: SaidText, text: SaidText) {
    (self.id, self.theme, self.title, self.text) = (id, theme, title, text)
  }

  /// What is entered; refused where the id is one of GRECO's numbers.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    // Where it is asked for, the recommendation of that number would be meant.
    guard Roman.numeral(typed: id.id) == nil else { throw .impossible(.numberAsID(id.id)) }
    let parts = parts.enumerated().map { index, text -> JSON in
      ["id": .string(Roman.numeral(index + 1)), "text": .string(text.text)]
    }
    let citation = try source.citation()
    let fields: [(String, JSON?)] = [
      ("theme", .string(theme)), ("number", number.map { .string($0) }),
      ("title", .string(title.text)), ("text", .string(text.text)),
      ("wording", .string(wording.rawValue)),
      ("sources", citation.map { .array([$0.json]) }),
      ("parts", parts.isEmpty ? JSON?.none : .array(parts)),
      ("replaces", replaces.isEmpty ? JSON?.none : .array(replaces.map { .string($0) })),
    ]
    let members = fields.compactMap { name, value in value.map { JSON.Member(name, $0) } }
    let added = dossier.journal.drafting(
      .recommendation,
      on: id.id,
      value: .object(members),
      others: source.reported
    )
    return [added].compactMap(\.self)
      + (try HandingOn(what: handsOn, old: replaces, new: id.id).drafts(in: dossier))
  }
}
