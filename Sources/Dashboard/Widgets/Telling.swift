internal import Canvas
internal import Model

/// What can be told of a recommendation, as lines: the pane below and the view in full both take
/// from here.
struct Telling {
  let state: State
  let recommendation: Recommendation
  let width: Int

  private var dossier: Dossier { state.dossier }
  private var id: String { recommendation.id }
  private var symbols: Symbols { state.symbols }
  private static let label = 7

  /// The title, with GRECO's number where it is known.
  var title: Line {
    let number = recommendation.number.map { $0 + " " } ?? ""
    return Line(number + state.text(recommendation.title), .strong)
  }

  /// Whose words the text is and where they come from, a line each.
  var provenance: [Line] {
    let missing = recommendation.wording == .official ? "" : "; official text not in this dossier"
    let sources = recommendation.sources.map { dossier.catalogue.source($0)?.shortName ?? $0 }
    let from = Line(sources.joined(separator: " \(symbols.dot) "), .quiet)
    return [Line(recommendation.wording.words + missing, .quiet)] + (sources.isEmpty ? [] : [from])
  }

  /// What is recommended, part by part, and what has to be known about the text.
  var text: [Line] {
    let said = state.text(recommendation.text)
    let isExcerpt = recommendation.wording == .excerpt
    let ellipsis = symbols.ellipsis
    let shown = isExcerpt ? symbols.quoted("\(ellipsis) \(said) \(ellipsis)") : said
    var lines = Line.paragraph(shown, width: width)
    if !recommendation.parts.isEmpty { lines.append(.blank) }
    for part in recommendation.parts {
      lines += Line.labelled("\(part.id).", state.text(part.text), indent: 5, width: width)
    }
    if let note = recommendation.note {
      lines += Line.paragraph(state.text(note), .quiet, width: width)
    }
    return lines
  }

  /// GRECO's status and ours, who answers, and the own due date: a label before each.
  var standing: [Line] {
    let lines = [greco, basis, ours].compactMap(\.self) + answers + [lead, due].compactMap(\.self)
    return lines.flatMap { $0.wrapped(to: width, indent: Self.label) }
  }

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
      return [Line.Run(text: "no finding yet", role: .quiet)]
    }
    let isInferred = !isLong && finding.basis == .inferred
    let source =
      isLong ? "  \(report.kind.words), \(report.adopted.words)" : ", \(report.adopted.words)"
    let mark = symbols.mark(finding.status)
    return [
      Line.Run(text: "\(mark) \(finding.status.words)", role: finding.status.role),
      Line.Run(text: isInferred ? " (inferred)" : "", role: .quiet),
      Line.Run(text: source, role: .quiet),
    ]
  }

  /// Whether the source says it in so many words.
  private var basis: Line? {
    guard let basis = dossier.finding(of: id)?.finding.basis else { return nil }
    let words = basis == .stated ? "as the source states" : "inferred, not stated by the source"
    return Line("".padded(to: Self.label), .quiet).adding(words, .quiet)
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
    let forNow = dossier.answers(on: id).isEmpty ? "" : " for now"
    let said = words(for: dossier.day(of: saying.event))
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

  /// Each of two or more answers, with who and when.
  private var answers: [Line] {
    let answers = dossier.answers(on: id)
    guard !answers.isEmpty else { return [] }
    let label = Line.Run(text: "".padded(to: Self.label), role: .quiet)
    let lines = answers.map { event in
      let said = event.value.string.flatMap(Status.init(rawValue:))?.words ?? "nothing said"
      return Line(
        label,
        Line.Run(text: "\(symbols.contested) \(said),", role: .alarm),
        Line.Run(text: " \(event.by), \(words(for: dossier.day(of: event)))", role: .alarm)
      )
    }
    return lines + [
      Line(
        label,
        Line.Run(text: "the later counts for now; s settles it", role: .quiet)
      )
    ]
  }

  private var lead: Line? {
    guard !recommendation.responsible.isEmpty else { return nil }
    let names = recommendation.responsible.map { id in
      dossier.catalogue.institution(id).map { state.text($0.name) } ?? id
    }
    return Line("Lead".padded(to: Self.label), .quiet).adding(names.joined(separator: ", "), .text)
  }

  private var due: Line? {
    guard let due = dossier.due(of: id) else { return nil }
    let days = dossier.days(of: id) ?? 0
    let line = Line("Due".padded(to: Self.label), .quiet)
    switch dossier.timeliness(of: id) {
    case .overdue:
      return line.adding("\(due.words), \(Span.count(-days, "day")) late (national)", .alarm)
    case .dueSoon, .onTime:
      let left = days == 0 ? "today" : "in \(Span.count(days, "day"))"
      return line.adding("\(due.words), \(left) (national)", .text)
    case .none: return line.adding("\(due.words) (national)", .quiet)
    }
  }

  /// Where it comes from, to be looked up.
  var sources: [Line] {
    recommendation.sources.flatMap { key -> [Line] in
      guard let source = dossier.catalogue.source(key) else { return [Line(key, .quiet)] }
      let published = source.published.map { ", \($0.words)" } ?? ", undated"
      let head = Line.paragraph(
        "\(source.publisher ?? key)\(published): \(source.title)",
        width: width
      )
      let more = [source.url, source.note].compactMap(\.self)
      return head + more.flatMap { Line.paragraph($0, .quiet, width: width) }
    }
  }

  /// The notes that stand, the latest first.
  var notes: [Line] {
    dossier.notes(of: id).reversed().flatMap { entry -> [Line] in
      let mark = entry.now.isInternal ? "internal: " : ""
      let day = dossier.day(of: entry.first).words
      let head = Line.labelled(
        day,
        mark + (entry.now.value.string ?? ""),
        indent: 13,
        width: width
      )
      return head + [Line(String(repeating: " ", count: 13) + entry.now.by, .quiet)]
    }
  }

  /// What was done to it, the latest first.
  var history: [Line] {
    let events = dossier.history(of: id).reversed()
    let days = events.map { words(for: dossier.day(of: $0)) }
    let dayColumn = days.map(\.columns).max() ?? 0
    let names = events.map(\.by.columns).max() ?? 0
    let column = min(max(8, names), max(8, width / 4))
    return zip(events, days).flatMap { event, day -> [Line] in
      let who = event.by.cut(to: column, ellipsis: symbols.ellipsis).padded(to: column)
      let indent = String(repeating: " ", count: max(0, dayColumn - day.columns))
      let label = indent + day + "  " + who + "  "
      let words = HistoryWords(event, in: state, width: width - label.columns)
      let blank = String(repeating: " ", count: label.columns)
      return [(label, words.text), (blank, words.note)].flatMap { label, text in
        text.map { Line.labelled(label, $0, .quiet, indent: label.columns, width: width) } ?? []
      }
    }
  }

  /// A day of this year does without its year.
  private func words(for day: Day) -> String {
    day.parts.year == dossier.day.parts.year ? day.shortWords : day.words
  }
}
