import Testing

@testable import Model
@testable import Reports

/// Everything that a dossier leaves as: a new format is one more line here.
enum Formats {
  /// A format's name, and a dossier in it.
  struct Format: Sendable, CustomTestStringConvertible {
    var name: String
    var text: @Sendable (Dossier) -> String
    var testDescription: String { name }

    init(_ name: String, _ text: @escaping @Sendable (Dossier) -> String) {
      self.name = name
      self.text = text
    }
  }

  static let all = [
    Format("recommendations, JSON") { RecommendationList($0).json.text.joined() },
    Format("recommendations, text") { RecommendationList($0).text },
    Format("pages, JSON") { pages($0).map { $0.json.text() }.joined(separator: "\n") },
    Format("pages, text") { pages($0).map(\.text).joined(separator: "\n") },
    Format("statistics, JSON") { $0.statisticsJSON.text() },
    Format("statistics, text") { StatisticsText($0).text + StatisticsText($0).line },
    Format("changes, JSON") { ChangeList($0, since: .day(Day(number: 0))).json.text() },
    Format("changes, text") { ChangeList($0, since: .day(Day(number: 0))).text },
    Format("log, JSON") { EventLog($0).jsonLines.joined() },
    Format("log, text") { EventLog($0).text },
    Format("plain view") { PlainView($0, place: "").text },
    Format("deadlines, JSON") { DeadlineList($0).json.text() },
    Format("deadlines, text") { DeadlineList($0).text },
    Format("export, json") { Export($0).json.text.joined() },
    Format("export, csv") { Export($0).csv().joined() },
    Format("export, workbook") { text(Export($0).workbookBytes) },
    Format("export, svg") { text(Export($0).svg) },
    Format("export, ics") { text(Export($0).calendar ?? []) },
    Format("export, md") { Export($0).document.markdown.joined() },
    Format("export, html") { Export($0).document.html.joined() },
    Format("export, dossier") { Export($0).folder.map { text($0.bytes) }.joined(separator: "\n") },
    Format("everything in memory") { memory($0) },
  ]

  /// All of them, one behind the other.
  static func everything(of dossier: Dossier) -> String {
    all.map { $0.text(dossier) }.joined(separator: "\n")
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func pages(_ dossier: Dossier) -> [RecommendationPage] {
    dossier.recommendations.map { RecommendationPage($0, in: dossier) }
  }

  /// Every stored property, and what recommendations were read from.
  private static func memory(_ dossier: Dossier) -> String {
    var text = ""
    dump(dossier.shipped, to: &text)
    dump(dossier.catalogue, to: &text)
    dump(dossier.journal, to: &text)
    return text + dossier.recommendations.map { $0.source.text() }.joined(separator: "\n")
  }
}
