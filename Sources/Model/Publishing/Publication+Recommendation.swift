/// A public recommendation, read anew from what may be public of it, so that nothing else of the
/// file it once stood in is behind it.
extension Publication {
  func recommendation(_ old: Recommendation) -> Recommendation? {
    let findings = old.findings.compactMap { finding($0, of: old) }
    let isReplaced = !old.rewritten.isDisjoint(with: ["text", "wording"])
    let isAnnotated = !added.contains(old.id) && !isReplaced
    // A source does not say whose words a text is where somebody entered that.
    let isVouched = !old.rewritten.contains("wording") || old.rewritten.contains("sources")
    let sources = isVouched ? old.sources.filter(isPublic) : []
    // A public source tells of what was added, and not that something public is out of the count for it.
    let isReplacing = !added.contains(old.id) || replacing.contains(old.id)
    let replaced =
      isReplacing ? old.replaces.filter { id in recommendations[id].map(isPublic) ?? false } : []
    let fields: [(String, JSON?)] = [
      ("number", .optional(old.number)),
      ("title", old.title.json),
      ("text", old.text.json),
      ("wording", .string(old.wording.rawValue)),
      ("note", isAnnotated ? old.note?.json : nil),
      ("sources", .array(sources.map(\.json))),
      ("parts", old.parts.isEmpty ? nil : .array(old.parts.map { part($0).json })),
      ("findings", .array(findings.map(\.json))),
      ("replaces", replaced.isEmpty ? nil : .array(replaced.map { .string($0) })),
    ]
    let members = fields.compactMap { name, value in value.map { JSON.Member(name, $0) } }
    return RecommendationKind.thing(old.id, .object(members))
  }

  private func part(_ old: Recommendation.Part) -> Recommendation.Part {
    Recommendation.Part(id: old.id, text: old.text, sources: old.sources.filter(isPublic))
  }

  private func finding(_ old: Finding, of recommendation: Recommendation) -> Finding? {
    let isOnPart = old.part.map { part in recommendation.parts.contains { $0.id == part } }
    guard reports.contains(old.report), isOnPart != false else { return nil }
    return Finding(
      report: old.report,
      status: old.status,
      part: old.part,
      basis: old.basis,
      source: old.source.flatMap(publicSource)
    )
  }
}
