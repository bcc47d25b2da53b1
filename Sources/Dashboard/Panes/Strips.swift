internal import Canvas
internal import Model

/// The strips at the top: GRECO's findings, our statuses and the report's window.
struct Strips {
  let state: State
  let area: Rectangle

  /// What is before the words, the same in each row: a label, then a mark for each recommendation.
  struct Lead {
    var label: Int
    /// The columns of the marks; zero where there is no room for them.
    var bar: Int
    var gap = 2
  }

  func draw(_ pen: inout Pen) {
    switch area.height {
    case 0: break
    case 1: drawSum(&pen)
    default:
      let lead = lead
      drawGRECO(lead, &pen)
      drawOurs(lead, &pen)
      ReportStrip(state: state).draw(
        &pen,
        lead,
        x: area.x,
        y: area.y + 2,
        width: area.width
      )
    }
  }

  private var statistics: Statistics { state.summary.statistics }

  /// As airy as there is room for beside the counts; a mark never stands for more than one.
  private var lead: Lead {
    let count = max(statistics.issued ?? 0, statistics.described)
    let counts = [statistics.findings.words, statistics.said.words].map { Line($0).columns }
    let words = max(24, counts.max() ?? 0)
    let leads = [Lead(label: 8, bar: max(27, count)), Lead(label: 7, bar: count, gap: 1)]
    return leads.first { $0.label + $0.bar + $0.gap + words <= area.width }
      ?? Lead(label: 8, bar: 0)
  }

  /// The label and the marks of a row, those without a status last.
  private func head(
    _ label: String,
    _ counts: [Status: Int],
    rest: Int,
    _ role: Role,
    _ lead: Lead,
    _ pen: Pen
  ) -> Line {
    let line = Line(label.padded(to: lead.label), .quiet)
    guard lead.bar > 0, rest > 0 || !counts.isEmpty else { return line }
    let marks = line.adding(counts.marks(pen.symbols))
      .adding(String(repeating: pen.symbols.unsaid, count: rest), role)
    return marks.padded(to: lead.label + lead.bar + lead.gap)
  }

  private func drawGRECO(_ lead: Lead, _ pen: inout Pen) {
    let counted = statistics.findings.values.reduce(0, +)
    let rest = max(0, (statistics.foundAmong ?? counted) - counted)
    let head = head("GRECO", statistics.findings, rest: rest, .faint, lead, pen)
    var line = head.adding(statistics.findings.words)
    // The fuller name of the report where it fits, its date where that does.
    let gap = statistics.findings.isEmpty ? "" : "  "
    let names = reportNames.map { line.adding(gap + $0, .quiet) }
    line = names.first { $0.columns < area.width } ?? line
    let right = statistics.issued.map { "\($0) issued" } ?? ""
    if line.columns < area.width - right.columns - 2 {
      pen.putRight(right, .quiet, right: area.right, y: area.y)
    }
    pen.put(line, x: area.x, y: area.y, limit: area.width)
  }

  private var reportNames: [String] {
    guard let report = statistics.report else { return ["no findings yet"] }
    let mark = state.dossier.mark(.report, on: report.id)
    if let count = statistics.foundSoFar {
      let found = "\(count) of \(statistics.described) found"
      return [
        "as last found; in the \(report.kind.words), \(report.adopted.words)\(mark), \(found)",
        "as last found; \(found) \(report.adopted.words)\(mark)", found + mark,
      ]
    }
    return [
      "\(report.kind.words), \(report.adopted.words)\(mark)", report.adopted.words + mark,
    ]
  }

  private func drawOurs(_ lead: Lead, _ pen: inout Pen) {
    let row = area.y + 1
    defer { putDescribed(row, &pen) }
    guard statistics.unsaid < statistics.described else {
      let line = Line("We".padded(to: lead.label), .quiet).adding(nothingSaid, .quiet)
      pen.put(line, x: area.x, y: row, limit: area.width - 1)
      return
    }
    let line = head("We", statistics.said, rest: statistics.unsaid, .quiet, lead, pen)
    let disputed = state.summary.disputed
    let mark = disputed > 0 ? "  \(pen.symbols.contested) \(disputed)" : ""
    let counted = line.adding(statistics.said.words).adding(mark, .alarm)
    let lines = unsaidWords.map { counted.adding($0, .quiet) }
    // A mark of its own says that something is unsaid; words for it come after those that count.
    let bare = lead.bar > 0 ? counted : lines[lines.count - 1]
    let fitting = lines.first { $0.columns <= area.width }
    pen.put(fitting ?? bare, x: area.x, y: row, limit: area.width)
  }

  /// How many recommendations are here, where that differs from how many were issued.
  private func putDescribed(_ row: Int, _ pen: inout Pen) {
    guard area.width >= 100, statistics.described != statistics.issued else { return }
    pen.putRight(
      "\(Span.count(statistics.described, "subject")) here",
      .quiet,
      right: area.right,
      y: row
    )
  }

  private var unsaidWords: [String] {
    let count = statistics.unsaid
    return count > 0 ? ["  \(count) not said yet", "  \(count) unsaid"] : [""]
  }

  private var nothingSaid: String {
    if statistics.described == 0 { return "no recommendation is in this dossier" }
    guard state.readOnlyReason == nil else { return "nothing said yet" }
    return area.width >= 72
      ? "nothing said yet: move with arrows, + or - says where it stands"
      : "nothing said yet: + or - says where it stands"
  }

  /// All three in one row, where there are not three to spare.
  private func drawSum(_ pen: inout Pen) {
    var line = Line("GRECO", .quiet)
    line.runs += statistics.findings.marked(pen.symbols)
    if statistics.unsaid < statistics.described {
      line = line.adding("  We", .quiet)
      line.runs += statistics.said.marked(pen.symbols)
    }
    if state.dossier.procedureEnd != nil {
      line = line.adding("  procedure closed", .quiet)
    } else if let window = state.dossier.deadline {
      line = line.adding("  \(ReportStrip(state: state).shortWords(window))", .quiet)
    }
    pen.put(line, x: area.x, y: area.y, limit: area.width)
  }
}
