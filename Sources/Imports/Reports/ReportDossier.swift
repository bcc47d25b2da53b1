internal import Model

/// A dossier made of an official report.
public struct ReportDossier: Sendable {
  /// Why none can be made.
  public enum Refusal: Error, Hashable, Sendable {
    /// The report does not say whose it is, of which round, or when it was adopted: what is missing.
    case unsaid(String)
    /// It has no recommendations, or not all of them.
    case noTexts

    /// Why, a phrase.
    public var words: String {
      switch self {
      case .unsaid(let what): "the report does not say \(what)"
      case .noTexts: "the report does not have the texts of all recommendations"
      }
    }
  }

  /// The files of the dossier, `dossier.json` first.
  public let files: [(name: String, bytes: [UInt8])]
  /// How many recommendations it has.
  public let count: Int
  /// The member.
  public let member: String

  /// Makes a dossier of all that a report says.
  ///
  /// Themes are the headings of its list. A recommendation's title is its first words, with an ellipsis, to be
  /// edited.
  public init(_ report: OfficialReport) throws(Refusal) {
    guard let member = report.member?.value else { throw .unsaid("whose it is") }
    guard let round = report.round?.value else { throw .unsaid("of which round it is") }
    guard let id = member.searchable.asID else { throw .unsaid("whose it is") }
    guard let adopted = report.adopted?.value, let kind = report.kind?.value,
      let reportID = report.idWords?.searchable.asID
    else { throw .unsaid("when it was adopted") }
    let isWhole = kind == .evaluation || report.recommendations.count == report.issued?.value
    guard isWhole, !report.recommendations.isEmpty else { throw .noTexts }
    let source = report.symbol?.value.searchable.asID ?? reportID + "-text"
    let themes = Self.themes(of: report, reportID: reportID, source: source)
    let names = themes.enumerated().map { "\($0 + 1)-\($1.id).json" }
    let frame: [(String, JSON?)] = [
      ("format", 1), ("id", .string(id)), ("member", .string(member)), ("round", .string(round)),
      ("symbol", kind == .evaluation ? report.symbol.map { .string($0.value) } : JSON?.none),
      ("issued", report.issued.map { .number($0.value) }),
      ("themes", .array(names.map { .string($0) })),
      (
        "reports",
        .array([
          Report(
            id: reportID,
            kind: kind,
            symbol: report.symbol?.value,
            adopted: adopted,
            published: report.published?.value,
            totals: report.totals,
            judgement: report.judgement?.value,
            ends: report.ends?.value,
            source: source
          ).json
        ])
      ),
      ("deadlines", .array(Self.deadlines(of: report, from: adopted, source: source))),
      ("institutions", []), ("sources", .object([JSON.Member(source, Self.source(of: report))])),
    ]
    let dossier = JSON.object(frame.compactMap { name, value in value.map { .init(name, $0) } })
    files = ([("dossier.json", dossier)] + zip(names, themes.map(\.json))).map { name, json in
      (name, Array((json.text(.indented) + "\n").utf8))
    }
    (count, self.member) = (report.recommendations.count, member)
  }

  private static func source(of report: OfficialReport) -> JSON {
    .object(
      [
        JSON.Member("title", .string(report.title)), JSON.Member("publisher", "GRECO"),
      ].setting("published", to: report.published.map { .string($0.value.description) })
    )
  }

  private static func deadlines(
    of report: OfficialReport,
    from adopted: PartialDay,
    source: String
  ) -> [JSON] {
    guard let due = report.nextReportBy?.value else { return [] }
    return [
      [
        "id": .string("report-\(due)"), "title": .string(Deadline.nextReport),
        "due": .string(due.description), "from": .string(adopted.description),
        "basis": .string(Basis.stated.rawValue), "source": .string(source),
      ]
    ]
  }
}

/// The themes of a dossier made of a report.
extension ReportDossier {
  private typealias Entry = (id: String, json: JSON)

  private static func themes(
    of report: OfficialReport,
    reportID: String,
    source: String
  ) -> [Entry] {
    var titles: [String] = []
    var members: [String: [JSON]] = [:]
    var taken: Set<String> = []
    var numbers: Set<String> = []
    for recommendation in report.recommendations {
      let title = recommendation.group ?? "Recommendations"
      if members[title] == nil { titles.append(title) }
      let isFirst = numbers.insert(recommendation.number).inserted
      let finding = report.findings.first { $0.number == recommendation.number }
      members[title, default: []].append(
        json(
          of: recommendation,
          id: id(for: WorkingTitle.of(recommendation.text), besides: &taken),
          isNumbered: isFirst,
          findings: finding.map { findings($0, reportID, source) } ?? [],
          source: source
        )
      )
    }
    var themes: Set<String> = []
    return titles.map { title in
      let id = id(for: title, besides: &themes)
      return (
        id,
        [
          "format": 1, "id": .string(id), "title": .string(title),
          "recommendations": .array(members[title] ?? []),
        ]
      )
    }
  }

  private static func json(
    of recommendation: OfficialReport.Recommendation,
    id: String,
    isNumbered: Bool,
    findings: [JSON],
    source: String
  ) -> JSON {
    let citation = Citation(source, paragraph: recommendation.paragraph.map(String.init))
    let parts = recommendation.parts.map { part -> JSON in
      ["id": .string(part.id), "text": .string(part.text)]
    }
    let fields: [(String, JSON?)] = [
      ("id", .string(id)), ("number", isNumbered ? .string(recommendation.number) : .null),
      ("title", .string(WorkingTitle.of(recommendation.text))),
      ("text", .string(recommendation.text)), ("wording", .string(Wording.official.rawValue)),
      ("sources", .array([citation.json])), ("parts", parts.isEmpty ? JSON?.none : .array(parts)),
      ("findings", .array(findings)),
    ]
    return .object(fields.compactMap { name, value in value.map { .init(name, $0) } })
  }

  private static func findings(
    _ finding: OfficialReport.Finding,
    _ report: String,
    _ source: String
  ) -> [JSON] {
    let all =
      [(String?.none, finding.status)] + finding.parts.sorted { $0.key < $1.key }.map { ($0, $1) }
    return all.map { part, status in
      let fields: [(String, String?)] = [
        ("report", report), ("status", status.rawValue), ("part", part),
        ("basis", Basis.stated.rawValue), ("source", source),
      ]
      return .object(fields.compactMap { name, value in value.map { .init(name, .string($0)) } })
    }
  }

  /// A short id made of words, which none of those taken is.
  private static func id(for words: String, besides taken: inout Set<String>) -> String {
    var pieces = (words.searchable.asID ?? "item").split(separator: "-")
    while pieces.count > 1, pieces.joined(separator: "-").count > 40 { pieces.removeLast() }
    let beginning = pieces.joined(separator: "-")
    var id = beginning
    var number = 2
    while taken.contains(id) || Roman.numeral(typed: id) != nil {
      id = "\(beginning)-\(number)"
      number += 1
    }
    taken.insert(id)
    return id
  }
}
