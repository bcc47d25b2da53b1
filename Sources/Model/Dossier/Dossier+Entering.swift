/// What people enter or correct where it depends on what the catalogue says already.
extension Dossier {
  /// A field of a recommendation, a report and the like set anew; nil leaves it out.
  ///
  /// Nil where that holds already and there is nothing to settle.
  public func drafting(
    _ field: Editable.Field,
    of thing: Editable,
    to value: JSON?
  ) -> EventDraft? {
    guard thing.fields.contains(field) else { return nil }
    switch thing {
    case .recommendation(let recommendation):
      return drafting(field, of: recommendation, to: value)
    case .part(let part, let recommendation):
      let held = recommendation.parts.first { $0.id == part }?.text.json
      return journal.drafting(.text, on: thing.id, value: value ?? .null, otherwise: held ?? .null)
    case .report(let report):
      return editing(.report, on: report.id, field, value, report.members)
    case .deadline(let deadline):
      return editing(.deadline, on: deadline.id, field, value, deadline.members)
    case .institution(let institution):
      return editing(.institution, on: institution.id, field, value, institution.members)
    }
  }

  private func drafting(
    _ field: Editable.Field,
    of recommendation: Recommendation,
    to value: JSON?
  ) -> EventDraft? {
    guard let kind = EventKind(rawValue: field.rawValue), let known = kind.field,
      let theme = theme(of: recommendation.id)
    else { return nil }
    return journal.drafting(
      kind,
      on: recommendation.id,
      value: value ?? .null,
      otherwise: known.value(in: recommendation, of: theme)
    )
  }

  private func editing(
    _ kind: EventKind,
    on id: String,
    _ field: Editable.Field,
    _ value: JSON?,
    _ shipped: [JSON.Member]
  ) -> EventDraft? {
    journal.editing(kind, on: id, [(field.rawValue, value)], otherwise: shipped)
  }
}
