internal import Model

/// What a text is said to be from, as the fields of a form hold that: its source, the paragraph, and the
/// report that says so.
///
/// Only of what somebody entered: a text in the place of one that was shipped is from another source.
extension State {
  /// That of a recommendation's text.
  func cited(_ recommendation: Recommendation) -> [String] {
    let provenance = dossier.provenance(of: recommendation)
    guard provenance.entered != nil, let citation = provenance.sources.first else {
      return ["", "", reportSaying(recommendation.id)]
    }
    return [citation.source, citation.paragraph ?? "", reportSaying(recommendation.id)]
  }

  /// That of a part's text.
  func cited(_ part: String, of recommendation: Recommendation) -> [String] {
    let id = recommendation.id + "." + part
    let now = dossier.journal.counting(dossier.journal.register(.text, on: id))
    let citation = now.flatMap { _ in recommendation.parts.first { $0.id == part }?.sources.first }
    return [citation?.source ?? "", citation?.paragraph ?? "", now?.report ?? ""]
  }

  private func reportSaying(_ id: String) -> String {
    [EventKind.text, .recommendation].lazy.compactMap { kind in
      let now = dossier.journal.counting(dossier.journal.register(kind, on: id))
      return now?.value == .null ? nil : now?.report
    }.first ?? ""
  }
}
