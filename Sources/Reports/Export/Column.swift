import Model

/// A column of the table of recommendations.
struct Column {
  /// Its heading, which programs know it by.
  let name: String
  /// What it says of a recommendation.
  let cell: @Sendable (Row) -> CSV.Cell

  private static func text(
    _ name: String,
    _ text: @escaping @Sendable (Row) -> String?
  ) -> Column {
    Column(name: name) { .text(text($0)) }
  }

  private static func number(
    _ name: String,
    _ number: @escaping @Sendable (Row) -> Int?
  ) -> Column {
    Column(name: name) { .number(number($0)) }
  }

  /// The columns in order, without those of what is left out for the public.
  static func all(in extent: Extent) -> [Column] {
    identity + wording + greco
      + (extent.tellsOurProcedure
        ? ours + procedure + done + entries
        : (extent.tellsOurStatus ? [ours[0]] : []) + done)
      + [notice]
  }

  private static let identity = [
    text("id") { $0.recommendation.id },
    text("number") { $0.recommendation.number },
    text("theme") { $0.theme?.id },
    text("theme_title") { $0.theme?.title.text() },
    text("title") { $0.recommendation.title.text() },
  ]

  private static let wording = [
    text("text") { $0.recommendation.text.text() },
    text("wording") { $0.recommendation.wording.rawValue },
    text("parts") { $0.parts },
    text("replaces") { $0.recommendation.replaces.joined(separator: "\n") },
    text("about") { $0.about },
    text("sources") { $0.sources },
  ]

  private static let greco = [
    text("greco_status") { $0.finding?.finding.status.rawValue },
    text("greco_basis") { $0.finding?.finding.basis.rawValue },
    text("greco_report") { $0.finding?.report.id },
    text("greco_adopted") { $0.finding?.report.adopted.description },
    text("greco_confidential") { $0.isConfidential },
    text("greco_findings") { $0.findings },
  ]

  private static let ours = [
    text("our_status") { $0.saying?.event.value.string },
    text("our_since") { $0.saying.map { $0.since } },
    text("our_by") { $0.saying?.by },
    text("our_remark") { $0.ourRemark },
    text("our_parts") { $0.ourParts },
    text("look_again") { $0.dossier.needsWords($0.id) },
    text("two_answers") { $0.dossier.contestedWords($0.id) },
  ]

  private static let procedure = [
    text("lead") { $0.institutions.first },
    text("institutions") { $0.institutions.joined(separator: "\n") },
    text("due") { $0.recommendation.due?.description },
    number("days") { $0.dossier.days(of: $0.id) },
    text("timeliness") { $0.dossier.timeliness(of: $0.id).rawValue },
    number("times_postponed") { $0.dossier.timesPostponed($0.id) },
    text("first_due") { $0.dossier.postponements(of: $0.id)?.first.description },
    text("due_moves") { $0.dueMoves },
  ]

  private static let done = [
    text("measures") { $0.measures },
    text("evidence") { $0.evidence },
    text("answers") { $0.answers },
    text("refs") { $0.refs },
  ]

  private static let entries = [
    text("notes") { $0.notes },
    text("changed") { $0.changed },
  ]

  private static let notice = text("notice") { $0.dossier.notices.joined(separator: "\n") }
}
