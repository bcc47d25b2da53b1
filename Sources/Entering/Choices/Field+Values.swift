public import Model

extension Editable.Field {
  /// All that can be written for it, where that is one of a few words or ids.
  public func values(in dossier: Dossier) -> [String] {
    switch self {
    case .kind: Report.Kind.allCases.map(\.rawValue)
    case .wording: Wording.allCases.map(\.rawValue)
    case .ends: Report.Ending.allCases.map(\.rawValue)
    case .basis: Basis.allCases.map(\.rawValue)
    case .closedBy: dossier.catalogue.reports.map(\.id)
    case .source: dossier.catalogue.sources.map(\.key)
    case .replaces: recommendations(dossier)
    case .title, .text, .number, .symbol, .adopted, .published, .judgement, .totals, .due, .from,
      .met, .name, .short, .publisher, .url, .note, .about, .place:
      []
    }
  }

  private func recommendations(_ dossier: Dossier) -> [String] { dossier.recommendations.map(\.id) }
}
