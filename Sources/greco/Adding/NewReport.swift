import ArgumentParser
import Entering
import Model
import Reports

/// A report, by its options.
struct NewReport: Addition {
  static let noun = "a report"
  static let word = "report"
  static let shared = ["--published"]
  static let needed = ["--adopted", "--kind"]

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "When GRECO adopted it, or the authorities submitted it; a month will do.",
      valueName: "day"
    ),
    transform: DayText.behind("--adopted")
  )
  var adopted: DayText?

  @Option(
    help: ArgumentHelp(
      "What kind of report: \(Report.Kind.allCases.map(\.rawValue).joined(separator: ", ")), or what "
        + "else GRECO calls it.",
      valueName: "kind"
    ),
    completion: .list(Report.Kind.allCases.map(\.rawValue))
  )
  var kind: String?

  @Option(help: ArgumentHelp("GRECO's document number.", valueName: "text"))
  var symbol: String?

  @Option(help: ArgumentHelp("GRECO's overall judgement in its own words.", valueName: "text"))
  var judgement: String?

  @Option(
    help: ArgumentHelp(
      "How many of all have each finding, as: satisfactory=8,partly=7,not=12.",
      valueName: "totals"
    )
  )
  var totals: String?

  @Option(
    help: ArgumentHelp("The ID of the deadline that is met by it.", valueName: "deadline"),
    completion: .deadlines
  )
  var closes: String?

  @Flag(help: "GRECO closed the procedure with it: nothing is due any more.")
  var endsProcedure = false

  var typed: KeyValuePairs<String, Bool> {
    [
      "--adopted": adopted != nil,
      "--kind": kind != nil,
      "--symbol": symbol != nil,
      "--judgement": judgement != nil,
      "--totals": totals != nil,
      "--closes": closes != nil,
      "--ends-procedure": endsProcedure,
    ]
  }

  func validate() throws { try adopted?.validate() }

  func deed(
    _ id: NewID,
    _ shared: SharedOptions,
    in dossier: Dossier
  ) throws(Refusal) -> any Deed {
    // Both are there: the command has asked for them.
    guard let kind, let adopted = try adopted?.read(from: dossier.day) else {
      throw .unread(.noText(of: "a report"))
    }
    return ReportDeed(
      id,
      kind: try Choices.reportKind(kind),
      adopted: adopted,
      published: try shared.published?.read(from: dossier.day),
      symbol: try .ifWritten(symbol, of: "--symbol"),
      judgement: try .ifWritten(judgement, of: "--judgement"),
      totals: try totals.map { text throws(Refusal) in try Statuses.totals(text) } ?? [:],
      ends: endsProcedure ? .procedure : nil,
      closes: try closes.map { id throws(Refusal) in try dossier.findDeadline(id) }
    )
  }

  func hints(_ id: String, in dossier: Dossier) -> [String] {
    guard let report = dossier.catalogue.report(id) else { return [] }
    let isAdopted = dossier.reports.contains { $0.id == id }
    return [
      report.kind.unknownWords,
      isAdopted ? nil : "It is shown from \(report.adopted.earliest) on, when it is adopted.",
      report.published == nil
        ? "It is confidential until it is published: greco edit \(id) published DAY." : nil,
    ].compactMap(\.self)
  }
}

extension Report.Kind {
  /// That it is none of those that the program knows; nil of one that is.
  var unknownWords: String? {
    isOther
      ? "\u{201C}\(words.shown)\u{201D} is a kind that greco does not know; it is taken as written."
      : nil
  }
}
