/// The public catalogue, made anew field by field.
extension Publication {
  /// A catalogue of nothing but what may be public.
  func publicCatalogue() -> Catalogue {
    let evaluations = dossier.catalogue.reports.filter { $0.kind == .evaluation }
    let isEvaluated = evaluations.allSatisfy(isPublic)
    let reports = catalogue.reports.filter(isPublic)
    return Catalogue(
      id: catalogue.id,
      member: catalogue.member,
      isInvented: catalogue.isInvented,
      round: catalogue.round,
      symbol: isEvaluated ? catalogue.symbol : nil,
      issued: isEvaluated ? catalogue.issued : reports.isEmpty ? 0 : nil,
      note: catalogue.note,
      themes: catalogue.themes.map(theme).filter { !$0.recommendations.isEmpty },
      reports: Entries(reports.map(report)),
      deadlines: Entries(catalogue.deadlines.filter(isPublic).map(deadline)),
      institutions: Entries(dossier.shipped.institutions.map(institution)),
      sources: Entries(catalogue.sources.filter { sources.contains($0.key) }.map(source))
    )
  }

  private func source(_ old: Catalogue.Source) -> Catalogue.Source {
    Catalogue.Source(
      key: old.key,
      title: old.title,
      publisher: old.publisher,
      published: old.published,
      url: old.url.flatMap { $0.isWebAddress ? $0 : nil },
      note: dossier.shipped.source(old.key)?.note == old.note ? old.note : nil
    )
  }

  private func institution(_ old: Catalogue.Institution) -> Catalogue.Institution {
    Catalogue.Institution(id: old.id, name: old.name, short: old.short)
  }

  private func report(_ old: Report) -> Report {
    Report(
      id: old.id,
      kind: old.kind,
      symbol: old.symbol,
      adopted: old.adopted,
      published: old.published,
      totals: old.totals,
      judgement: old.judgement,
      ends: old.ends,
      source: old.source.flatMap(publicSource),
      note: dossier.note(of: old) == nil ? nil : dossier.shipped.report(old.id)?.note
    )
  }

  private func deadline(_ old: Deadline) -> Deadline {
    let shipped = dossier.shipped.deadline(old.id)
    return Deadline(
      id: old.id,
      title: old.title,
      due: old.due,
      from: old.from,
      basis: old.basis,
      source: old.source.flatMap(publicSource),
      closedBy: old.closedBy.flatMap { reports.contains($0) ? $0 : nil },
      met: shipped?.met,
      note: dossier.note(of: old) == nil ? nil : shipped?.note
    )
  }

  private func theme(_ old: Theme) -> Theme {
    Theme(
      id: old.id,
      title: old.title,
      about: old.about,
      recommendations: old.recommendations.filter(isPublic).compactMap(recommendation)
    )
  }

  /// A source's key, if the source is public.
  func publicSource(_ key: String) -> String? { sources.contains(key) ? key : nil }

  /// Whether a place is in a public source.
  func isPublic(_ citation: Citation) -> Bool { sources.contains(citation.source) }
}
