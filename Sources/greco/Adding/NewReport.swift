import ArgumentParser
import Entering
import Model

/// A report, by its options.
struct NewReport: Addition {
  static let noun = "a report"
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

  @Option(help: "What kind of report.")
  var kind: Report.Kind?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "When it was made public; without it, it is confidential.",
      valueName: "day"
    ),
    transform: DayText.behind("--published")
  )
  var published: DayText?

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

  var typed: KeyValuePairs<String, Bool> {
    [
      "--adopted": adopted != nil,
      "--kind": kind != nil,
      "--published": published != nil,
      "--symbol": symbol != nil,
      "--judgement": judgement != nil,
      "--totals": totals != nil,
      "--closes": closes != nil,
    ]
  }

  func validate() throws {
    try adopted?.validate()
    try published?.validate()
  }

  func drafts(_ id: String, in dossier: Dossier) throws(Failure) -> [EventDraft] {
    guard let kind, let adopted = try adopted?.read(from: dossier.day) else {
      throw Failure("A report needs --adopted and --kind.", .usage)
    }
    let published = try published.map { day throws(Failure) in try day.read(from: dossier.day) }
    let report = try report(id, kind, adopted.partial, published?.partial, in: dossier)
    let deadline = try closes.map { id throws(Failure) in try dossier.findDeadline(id) }
    let closing = deadline.flatMap { deadline in
      dossier.journal.editing(
        .deadline,
        on: deadline.id,
        [("closedBy", .string(id))],
        otherwise: deadline.members
      )
    }
    let added = dossier.journal.drafting(.report, on: id, value: .object(report.members))?
      .noting(adopted, published)
    return [added, closing].compactMap(\.self)
  }

  func hints(_ id: String, in dossier: Dossier) -> [String] {
    guard let report = dossier.catalogue.report(id) else { return [] }
    let isAdopted = dossier.reports.contains { $0.id == id }
    return [
      isAdopted ? nil : "It is shown from \(report.adopted.earliest) on, when it is adopted.",
      report.published == nil
        ? "It is confidential until it is published: greco edit \(id) published DAY." : nil,
    ].compactMap(\.self)
  }

  private func report(
    _ id: String,
    _ kind: Report.Kind,
    _ adopted: PartialDay,
    _ published: PartialDay?,
    in dossier: Dossier
  ) throws(Failure) -> Report {
    let report = Report(
      id: id,
      kind: kind,
      symbol: try symbol.map { text throws(Failure) in try filled(text, "--symbol") },
      adopted: adopted,
      published: published,
      totals: try totals.map { text throws(Failure) in try Status.totals(text) } ?? [:],
      judgement: try judgement.map { text throws(Failure) in try filled(text, "--judgement") }
    )
    try dossier.accept(report)
    return report
  }
}
