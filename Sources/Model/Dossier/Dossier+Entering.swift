/// What people enter or correct where it depends on what the catalogue says already.
extension Dossier {
  /// GRECO's finding of a recommendation or a part in a report.
  ///
  /// A basis or a source that is not said is that of the same finding, if it stands; of another it
  /// is stated, and has no source. There are no drafts where that holds already and there is nothing
  /// to settle.
  public func drafting(
    finding status: Status,
    on id: String,
    in report: String,
    basis: Basis? = nil,
    source: String? = nil
  ) -> [EventDraft] {
    let standing = finding(on: id, in: report)
    let same = standing?.status == status ? standing : nil
    let new = Finding(
      report: report,
      status: status,
      part: Overlay.subject(id).part,
      basis: basis ?? same?.basis ?? .stated,
      source: source ?? same?.source
    )
    // What the catalogue says already is not entered again.
    if new == standing, journal.entries(.finding, on: id, for: report).isEmpty { return [] }
    return journal.drafting(
      once: .finding,
      on: id,
      for: report,
      value: .string(status.rawValue),
      members: [
        ("basis", .string(new.basis.rawValue)), ("source", new.source.map { .string($0) }),
      ]
    )
  }

  /// A field of a recommendation, a report and the like set anew; nil leaves it out.
  ///
  /// Nil where that holds already and there is nothing to settle.
  public func drafting(
    _ field: Editable.Field,
    of thing: Editable,
    to value: JSON?
  ) -> EventDraft? {
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
    let held: (kind: EventKind, value: JSON)
    switch field {
    case .title: held = (.title, recommendation.title.json)
    case .text: held = (.text, recommendation.text.json)
    case .number: held = (.number, .optional(recommendation.number))
    case .wording: held = (.wording, .string(recommendation.wording.rawValue))
    case .kind, .symbol, .adopted, .published, .judgement, .totals, .due, .from, .basis, .met,
      .closedBy,
      .name, .short:
      return nil
    }
    return journal.drafting(
      held.kind,
      on: recommendation.id,
      value: value ?? .null,
      otherwise: held.value
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

  /// The finding in a report that stands.
  private func finding(on id: String, in report: String) -> Finding? {
    let (id, part) = Overlay.subject(id)
    return recommendation(id)?.findings.last { $0.report == report && $0.part == part }
  }
}
