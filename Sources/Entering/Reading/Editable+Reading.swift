internal import Model

extension Editable.Field {
  /// What a text sets the field to, nil where it is taken away, and the day that it is, if it is one.
  func read(
    _ text: String,
    by reader: DayReader,
    in dossier: Dossier
  ) throws(Refusal) -> (value: JSON?, day: WrittenDay?) {
    if let use = DayUse(self) {
      let day =
        isOptional
        ? try reader.readOrNone(text, for: use, of: rawValue)
        : try reader.read(text, for: use, of: rawValue)
      return (day.map { .string($0.partial.description) }, day)
    }
    return (
      isOptional && WrittenNone.isSaid(by: text) ? JSON?.none : try value(of: text, in: dossier),
      nil
    )
  }

  private func value(of text: String, in dossier: Dossier) throws(Refusal) -> JSON {
    switch self {
    case .number: .string(try Numbers.official(text))
    case .kind: .string(try Choices.reportKind(text).rawValue)
    case .ends: try choice(text, Report.Ending.self)
    case .wording: try choice(text, Wording.self)
    case .basis: try choice(text, Basis.self)
    case .replaces: .array(try dossier.findReplaced(text).map { .string($0) })
    case .closedBy: .string(try dossier.findReport(text).id)
    case .totals: Report.json(totals: try Statuses.totals(text))
    case .place: .number(try Numbers.place(text))
    case .source: .string(try dossier.findSource(text))
    case .title, .text, .about, .judgement, .symbol, .name, .short, .publisher, .url, .note,
      .adopted,
      .published, .due, .from, .met:
      .string(try SaidText(text, of: "the \(rawValue)").text)
    }
  }

  private func choice<Choice: WrittenChoice>(
    _ text: String,
    _ type: Choice.Type
  ) throws(Refusal) -> JSON {
    let choice: Choice = try Choices.one(text, of: rawValue)
    return .string(choice.rawValue)
  }
}
