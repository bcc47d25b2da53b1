public import Model

/// A field of a recommendation, a part, a report, a deadline or an institution is corrected.
public struct EditDeed: Deed {
  let thing: Editable
  let field: Editable.Field
  /// What it is to be; nil leaves it out.
  private let value: JSON?
  private let day: WrittenDay?

  /// A field as it was written.
  ///
  /// - Parameters:
  ///   - field: Which one.
  ///   - thing: Of what.
  ///   - text: What it is to be; `none` takes away what a thing can be without.
  ///   - reader: What reads days.
  ///   - dossier: Where it is.
  /// - Throws: Why that is no value for the field.
  public init(
    _ field: Editable.Field,
    of thing: Editable,
    to text: String,
    readBy reader: DayReader,
    in dossier: Dossier
  ) throws(Refusal) {
    self.thing = thing
    self.field = field
    (value, day) = try field.read(text, by: reader, in: dossier)
  }

  /// What is entered; refused where a report would contradict itself, or be delivered on a day to
  /// come.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    if field == .met { try dossier.refuse(stillToCome: day, .deadline) }
    guard let draft = dossier.drafting(field, of: thing, to: value) else { return [] }
    if let report = Report(draft) { try dossier.refuse(contradictionsIn: report) }
    return [draft.noting(day)]
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "it has that \(field.rawValue) already" }
}
