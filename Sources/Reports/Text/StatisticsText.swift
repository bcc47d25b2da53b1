public import Model

/// The counts of a dossier in words.
public struct StatisticsText: Sendable {
  private let dossier: Dossier

  /// The counts of a dossier.
  public init(_ dossier: Dossier) {
    self.dossier = dossier
  }

  /// The three strips, then how many are satisfactory in each theme.
  public var text: String {
    let strips = Strips(dossier: dossier)
    var columns = Columns()
    columns.add("GRECO", "We", "", "")
    columns.add("satisfactory", "satisfactory", "of", "Theme")
    for theme in dossier.catalogue.themes {
      let ids = theme.recommendations.map(\.id)
      columns.add(
        String(ids.count { !dossier.isOutstanding($0) }),
        String(ids.count { dossier.status(of: $0)?.isSatisfactory == true }),
        String(ids.count),
        theme.title.text().shown
      )
    }
    let told = [strips.greco, strips.ours, strips.report].map(\.text)
    let lines = [dossier.catalogue.inventedWords].compactMap(\.self) + told + [""]
    return lines.map { $0 + "\n" }.joined() + columns.text
  }

  /// All of it on one line, for a prompt or a status bar.
  public var line: String {
    let statistics = Statistics(dossier)
    let unfound = statistics.unfound
    let findings = [
      Self.counts(statistics.findings), unfound > 0 ? "\(unfound) \(Strips.unfoundWords)" : "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let said = Self.counts(statistics.said)
    let areDescribed = statistics.foundAmong != statistics.issued
    let isConfidential = statistics.report?.isConfidential(on: dossier.day) ?? false
    return [
      dossier.catalogue.isInvented ? "INVENTED" : nil,
      "GRECO \(findings.isEmpty ? "no findings yet" : findings)"
        + (statistics.foundAmong.map { " of \($0)" } ?? "")
        + (areDescribed ? " described" : "")
        + (isConfidential ? " (confidential)" : "")
        + (statistics.report.map { dossier.mark(.report, on: $0.id) } ?? ""),
      "We \(said.isEmpty ? "nothing said" : said) of \(statistics.described)",
      deadline,
    ].compactMap(\.self).joined(separator: " | ") + "\n"
  }

  private var deadline: String? {
    if let closed = dossier.closedWords(\.description) { return closed.capitalizedFirst }
    guard let window = dossier.deadline, window.isUnmet else { return nil }
    let basis = window.deadline.basis == .inferred ? " (inferred)" : ""
    let mark = dossier.mark(.deadline, on: window.deadline.id)
    return "Report due \(window.deadline.due)\(basis)\(mark), \(window.away)"
  }

  private static func counts(_ counts: [Status: Int]) -> String {
    counts.bestFirst.map { "\($0.count) \($0.status.shortWords)" }.joined(separator: ", ")
  }
}
