public import Model

/// A field of a recommendation, a part, a report, a deadline, an institution, a source or a theme is
/// corrected.
public struct EditDeed: Deed {
  let thing: Editable
  /// Which field.
  public let field: Editable.Field
  /// What it is to be; nil leaves it out.
  private let value: JSON?
  private let day: WrittenDay?
  /// Where it is from.
  private let source: WrittenSource
  /// What those hand on that it is to stand in the place of.
  public var handsOn: Set<HandedOn> = []

  /// A field as it was written.
  ///
  /// - Parameters:
  ///   - field: Which one.
  ///   - thing: Of what.
  ///   - text: What it is to be; `none` takes away what a thing can be without.
  ///   - source: Where that is from; of the source itself, its paragraph.
  ///   - reader: What reads days.
  ///   - dossier: Where it is.
  /// - Throws: Why that is no value for the field.
  public init(
    _ field: Editable.Field,
    of thing: Editable,
    to text: String,
    from source: WrittenSource = .unsaid,
    readBy reader: DayReader,
    in dossier: Dossier
  ) throws(Refusal) {
    self.thing = thing
    self.field = field
    self.source = source
    (value, day) = try field.read(text, by: reader, in: dossier)
  }

  /// What is entered; refused where a report would contradict itself, or be delivered on a day to
  /// come.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    guard let draft = try draft(in: dossier) else {
      if handsOn.isEmpty { return [] }
      throw .impossible(.handedOnLate)
    }
    if let report = Report(draft) { try dossier.refuse(contradictionsIn: report) }
    return [draft] + (try handedOn(in: dossier))
  }

  /// What those hand on that it is to stand in the place of; refused where it would stand in its own.
  func handedOn(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let old = field == .replaces ? value?.elements?.compactMap(\.string) ?? [] : []
    try dossier.refuse(circle: thing.id, inPlaceOf: old)
    let before = dossier.recommendation(thing.id)?.replaces ?? []
    return try HandingOn(
      what: handsOn,
      old: old.filter { !before.contains($0) },
      new: thing.id
    ).drafts(in: dossier)
  }

  /// The same, whether or not a report would contradict itself then.
  func draft(in dossier: Dossier) throws(Refusal) -> EventDraft? {
    if field == .met { try dossier.refuse(stillToCome: day, .deadline) }
    return try bareDraft(in: dossier)?.noting(day)
  }

  private func bareDraft(in dossier: Dossier) throws(Refusal) -> EventDraft? {
    switch thing {
    case .recommendation, .part:
      guard field == .source else {
        let others = source.reported.citing(try source.citation())
        return dossier.drafting(field, of: thing, to: value, others: others)
      }
      var named = source
      named.key = value?.string
      let citation = try named.citation()
      return dossier.drafting(citation: citation, of: thing, others: source.reported)
    case .report, .deadline, .institution, .source, .theme:
      if source.key != nil || source.paragraph != nil {
        throw .impossible(.notFromSource(thing.noun))
      }
      return dossier.drafting(field, of: thing, to: value, others: source.reported)
    }
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "it has that \(field.rawValue) already" }
}
