/// What people enter or correct where it depends on what the catalogue says already.
extension Dossier {
  /// A field of a recommendation, a report and the like set anew; nil leaves it out.
  ///
  /// The source of a text is said beside it, by ``drafting(citation:of:others:)``.
  ///
  /// - Parameters:
  ///   - field: Which one.
  ///   - thing: Of what.
  ///   - value: What it is to be.
  ///   - others: What stands beside that.
  /// - Returns: Nil where that holds already and there is nothing to settle.
  public func drafting(
    _ field: Editable.Field,
    of thing: Editable,
    to value: JSON?,
    others: [JSON.Member] = []
  ) -> EventDraft? {
    guard thing.fields.contains(field) else { return nil }
    let others = field == .text ? beside(value, of: thing, others) : others
    func editing(_ kind: EventKind, _ shipped: [JSON.Member]) -> EventDraft? {
      journal.editing(
        kind,
        on: thing.id,
        [(field.rawValue, value)],
        otherwise: shipped,
        others: others
      )
    }
    switch thing {
    case .recommendation(let recommendation):
      guard let kind = EventKind(rawValue: field.rawValue), let known = kind.field,
        let theme = theme(of: recommendation.id)
      else { return nil }
      // What was shipped or added has a word of its own for nothing.
      if kind == .replaces {
        return drafting(kind, on: recommendation.id, value: value ?? [], others: others)
      }
      return journal.drafting(
        kind,
        on: recommendation.id,
        value: value ?? .null,
        otherwise: known.value(in: recommendation, of: theme),
        others: others
      )
    case .part:
      return journal.drafting(
        .text,
        on: thing.id,
        value: value ?? .null,
        otherwise: text(of: thing) ?? .null,
        others: others
      )
    case .report(let report): return editing(.report, report.members)
    case .deadline(let deadline): return editing(.deadline, deadline.members)
    case .institution(let institution): return editing(.institution, institution.members)
    case .source(let source): return editing(.source, source.members)
    case .theme(let theme): return editing(.heading, theme.members)
    }
  }

  /// The text of a recommendation or a part, as it stands, said to be from a source; nil takes away what
  /// was said of that.
  ///
  /// - Returns: Nil where it is said so already, or there is no text.
  public func drafting(
    citation: Citation?,
    of thing: Editable,
    others: [JSON.Member] = []
  ) -> EventDraft? {
    guard let text = text(of: thing) else { return nil }
    let register = journal.register(.text, on: thing.id)
    let now = journal.counting(register)
    let held = now?.value == .null ? [] : now?.others ?? []
    let wanted = others.reduce(held) { $0.setting($1.name, to: $1.value) }.citing(citation)
    if wanted == held, journal.rivals(register).isEmpty { return nil }
    return EventDraft(
      .text,
      on: thing.id,
      value: text,
      was: text,
      after: register.heads.sorted().map { journal.events[$0].id },
      others: wanted
    )
  }

  /// What stands beside a text: of one that stays as it is what it is said to be from stays as well.
  private func beside(
    _ text: JSON?,
    of thing: Editable,
    _ others: [JSON.Member]
  ) -> [JSON.Member] {
    guard text == self.text(of: thing), others[.source] == nil,
      let now = journal.counting(journal.register(.text, on: thing.id)), now.value != .null
    else { return others }
    return others.reduce(now.others) { $0.setting($1.name, to: $1.value) }
  }

  private func text(of thing: Editable) -> JSON? {
    switch thing {
    case .recommendation(let recommendation): recommendation.text.json
    case .part(let part, let recommendation):
      recommendation.parts.first { $0.id == part }?.text.json
    case .report, .deadline, .institution, .source, .theme: nil
    }
  }
}
