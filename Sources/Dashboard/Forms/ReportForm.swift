internal import Entering
internal import Model

/// A report: its kind, its number, its days, and what it says of all recommendations.
struct ReportForm: Form {
  let edited: Editable?
  let begun: [String]
  let noun = "report"

  private static let fields: [Editable.Field] = [
    .kind, .adopted, .published, .symbol, .judgement, .totals, .ends,
  ]

  var parts: [FormPart] {
    let parts = Self.fields.map { FormPart.field($0) }
    return parts + (edited == nil ? [.closes, .id] : [.field(.source)])
  }

  /// A new one.
  init(in state: State) {
    edited = nil
    let isFirst = state.dossier.reports.isEmpty
    begun = [isFirst ? Report.Kind.evaluation.words : "", "", "", "", "", "", "", "", ""]
  }

  /// One that is there.
  init(_ report: Report, in state: State) {
    let thing = Editable.report(report)
    edited = thing
    begun = (Self.fields + [.source]).map { state.written($0, of: thing) }
  }

  func name(in answers: FormAnswers) -> String {
    let text = answers.text(.field(.kind))
    let kind = (try? Choices.reportKind(text))?.rawValue ?? text
    return ([kind] + year(answers)).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The year in which it was adopted, as far as that can be seen in what is typed.
  private func year(_ answers: FormAnswers) -> [String] {
    let digits = answers.text(.field(.adopted)).split { !$0.isASCII || !$0.isNumber }
    return digits.first { $0.count == 4 }.map { [String($0)] } ?? []
  }

  func addition(_ answers: inout FormAnswers, in state: State) throws(Refusal) -> any Deed {
    let kind = try Choices.reportKind(answers.said(.field(.kind)) ?? "")
    guard let adopted = try answers.day(.adopted, in: state) else {
      throw .unread(.noText(of: "the day on which it was adopted"))
    }
    let published = try answers.day(.published, in: state)
    let (symbol, judgement) = (try answers.ifSaid(.symbol), try answers.ifSaid(.judgement))
    let totals = try answers.said(.field(.totals))
      .map { text throws(Refusal) in try Statuses.totals(text) }
    let closes = try answers.said(.closes)
      .map { id throws(Refusal) in try state.dossier.findDeadline(id) }
    let ends = try answers.said(.field(.ends))
      .map { text throws(Refusal) in try Choices.ending(text) }
    let year = adopted.partial.description.prefix { $0 != "-" }
    return ReportDeed(
      try answers.id(from: "\(kind.rawValue) \(year)", in: state.dossier),
      kind: kind,
      adopted: adopted,
      published: published,
      symbol: symbol,
      judgement: judgement,
      totals: totals ?? [:],
      ends: ends,
      closes: closes
    )
  }
}
