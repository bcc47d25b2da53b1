internal import Canvas
internal import Model

/// How a recommendation stands: GRECO's status and ours, who answers, and the own due date.
extension Telling {
  /// What GRECO found of a part and what we say of it, in short words where there is little room; nil
  /// where neither says something.
  func standing(of part: Recommendation.Part) -> Line? {
    let line = standing(of: part, \.words)
    guard let line, line.columns > width else { return line }
    return standing(of: part, \.shortWords)
  }

  private func standing(of part: Recommendation.Part, _ said: (Status) -> String) -> Line? {
    let finding = dossier.findings(of: id).last { $0.finding.part == part.id }
    let greco = finding.map {
      "GRECO \(symbols.mark($0.finding.status)) \(said($0.finding.status))"
        + TwoEntries.mark(dossier.isFindingContested(recommendation.eventID(of: part)))
    }
    let answers = dossier.contestedStatuses(of: recommendation.eventID(of: part))
    let ours = dossier.saying(on: recommendation.eventID(of: part)).map { saying in
      "We \(saying.status.map(symbols.mark) ?? symbols.unknown) \(saying.status.map(said) ?? saying.words)"
        + (answers.isEmpty ? "" : " for now \(symbols.contested) two entries")
    }
    let words = [greco, ours].compactMap(\.self)
    let runs = words.enumerated().map { place, words in
      Line.Run(text: (place == 0 ? "" : "   ") + words, role: .quiet)
    }
    return runs.isEmpty ? nil : Line([Line.Run(text: "     ", role: .quiet)] + runs)
  }

  /// GRECO's status and ours, who answers, and the own due date: a label before each.
  var standing: [Line] { standing(leads: lead.map { [row($0)] } ?? []).flatMap(\.lines) }

  /// The same with a row for each thing: who answers one by one.
  var standingRows: [Row] { standing(leads: leads) }

  private func standing(leads: [Row]) -> [Row] {
    let finding = dossier.finding(of: id)?.finding
    let found = finding.map { Thing.finding(report: $0.report, part: $0.part) }
    let greco = Row([greco, basis].compactMap(\.self).flatMap(wrapped), found)
    return [greco, row(ours)] + twoEntries + leads
      + [due.map { row($0, .due) }, moved.map { row($0, .due) }, place.map { row($0) }]
      .compactMap(\.self)
  }

  /// In whose place it stands, and who stands in its place.
  private var place: Line? {
    dossier.placeWords(recommendation, in: state.settings.languages, days: \.words).map {
      Line("Place".padded(to: Self.label), .quiet).adding($0, .text)
    }
  }

  private func row(_ line: Line, _ thing: Thing? = nil) -> Row { Row(wrapped(line), thing) }

  private func wrapped(_ line: Line) -> [Line] { line.wrapped(to: width, indent: Self.label) }

  /// GRECO's status and ours in one line; where it is narrow without the dates.
  var statuses: Line {
    func line(_ greco: Int, _ ours: Int) -> Line {
      let finding = findingRuns(isLong: false).prefix(greco)
      let runs =
        [Line.Run(text: "GRECO ", role: .quiet)] + finding
        + [Line.Run(text: "   We ", role: .quiet)] + sayingRuns.prefix(ours)
      return Line(Array(runs))
    }
    let lines = [line(3, 3), line(3, 1), line(2, 1)]
    return lines.first { $0.columns <= width } ?? lines[2]
  }

  private var greco: Line {
    var line = Line("GRECO".padded(to: Self.label), .quiet)
    line.runs += findingRuns(isLong: true)
    return line
  }

  private func findingRuns(isLong: Bool) -> [Line.Run] {
    guard let (finding, report) = dossier.finding(of: id) else {
      let mark = TwoEntries.mark(dossier.isFindingContested(id))
      return [Line.Run(text: "no finding yet" + mark, role: .quiet)]
    }
    let isContested = dossier.isFindingContested(id)
    let forNow = isContested ? " for now" : ""
    let two = dossier.mark(.report, on: report.id)
    let isInferred = !isLong && finding.basis == .inferred
    let source =
      (isLong ? "  \(report.kind.words), \(report.adopted.words)" : ", \(report.adopted.words)")
      + two
    let mark = symbols.mark(finding.status)
    return [
      Line.Run(text: "\(mark) \(finding.status.words)\(forNow)", role: finding.status.role),
      Line.Run(text: isInferred ? " (inferred)" : "", role: .quiet),
      Line.Run(text: source, role: .quiet),
    ]
  }

  /// What source says so, or lets one infer it; where there is none, who entered it.
  private var basis: Line? {
    guard let finding = dossier.finding(of: id)?.finding, let words = words(onBasisOf: finding)
    else { return nil }
    return Line("".padded(to: Self.label), .quiet).adding(words, .quiet)
  }

  private func words(onBasisOf finding: Finding) -> String? {
    if let source = finding.source.map(shortName) {
      return finding.basis == .stated ? "stated by \(source)" : "inferred from \(source)"
    }
    let entered = dossier.entered(finding, of: recommendation)
      .map { dossier.enteredWords($0, \.words) }
    let said = [finding.basis == .inferred ? "inferred" : nil, entered].compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  private var ours: Line {
    var line = Line("We".padded(to: Self.label), .quiet)
    line.runs += sayingRuns
    return line
  }

  private var sayingRuns: [Line.Run] {
    guard let saying = dossier.saying(on: id) else {
      return [Line.Run(text: "nothing said yet", role: .quiet)]
    }
    let mark = saying.status.map(symbols.mark) ?? symbols.unknown
    let forNow = dossier.contestedStatuses(of: id).isEmpty ? "" : " for now"
    let said = words(for: dossier.day(of: saying.origin))
    let since = saying.event.day.map { "since \($0.words), said \(said)" } ?? said
    var runs = [
      Line.Run(text: "\(mark) \(saying.words)\(forNow)", role: saying.status?.role ?? .text),
      Line.Run(text: ", \(since)", role: .quiet),
    ]
    if dossier.isBeforeFinding(id) {
      runs.append(Line.Run(text: ", before GRECO's finding", role: .partly))
    }
    return runs
  }

  private var lead: Line? {
    dossier.leadWords(recommendation, in: state.settings.languages).map {
      Line("Lead".padded(to: Self.label), .quiet).adding($0, .text)
    }
  }

  /// Who answers, each on a row; of two entries by one of which nobody does, that nobody is named.
  private var leads: [Row] {
    let responsible = recommendation.responsible
    guard !responsible.isEmpty else { return lead.map { [row($0)] } ?? [] }
    return responsible.enumerated().map { place, id in
      let name = dossier.name(ofInstitution: id, in: state.settings.languages)
      let isLast = place == responsible.count - 1
      let end = isLast ? dossier.mark(.responsible, on: recommendation.id) : ","
      let line = Line((place == 0 ? "Lead" : "").padded(to: Self.label), .quiet)
      return row(line.adding((place == 0 ? "" : "with ") + name + end, .text), .institution(id))
    }
  }

  /// How often the date was postponed and that it was late then; nil where it never was.
  private var moved: Line? {
    let words = dossier.movedWords(id, \.words)
    guard !words.isEmpty else { return nil }
    return Line("".padded(to: Self.label), .quiet).adding(words.joined(separator: ", "), .quiet)
  }

  private var due: Line? {
    guard let due = dossier.due(of: id) else {
      // What was put off without a day is not passed over.
      return dossier.timesPostponed(id) == 0
        ? nil : Line("Due".padded(to: Self.label), .quiet).adding("none (national)", .text)
    }
    let days = dossier.days(of: id) ?? 0
    let line = Line("Due".padded(to: Self.label), .quiet)
    let words = due.words + (dossier.isDueContested(id) ? " for now" : "")
    switch dossier.timeliness(of: id) {
    case .overdue:
      return line.adding("\(words), \(Span.count(-days, "day")) late (national)", .alarm)
    case .dueSoon, .onTime:
      let left = days == 0 ? "today" : "in \(Span.count(days, "day"))"
      return line.adding("\(words), \(left) (national)", .text)
    case .none: return line.adding("\(words) (national)", .quiet)
    }
  }
}
