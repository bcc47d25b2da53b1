internal import Canvas
internal import Model

/// The strips at the top: GRECO's findings, our statuses and the report's window.
struct Strips {
  let state: State
  let area: Rectangle

  private static let label = 8
  private static let barWidth = 27

  func draw(_ pen: inout Pen) {
    switch area.height {
    case 0: break
    case 1: drawSum(&pen)
    default:
      drawGRECO(&pen)
      drawOurs(&pen)
      ReportStrip(state: state).draw(
        &pen,
        label: Self.label,
        bar: hasMarks ? barWidth : 0,
        x: area.x,
        y: area.y + 2,
        width: area.width
      )
    }
  }

  private var statistics: Statistics { state.summary.statistics }
  private var barWidth: Int { max(Self.barWidth, statistics.issued ?? 0) }

  /// Whether there is room for a mark for each; a mark never stands for more than one.
  private var hasMarks: Bool { Self.label + barWidth + 2 + 24 <= area.width }

  private func drawGRECO(_ pen: inout Pen) {
    var line = Line("GRECO".padded(to: Self.label), .quiet)
    let bare = line
    let counted = statistics.findings.values.reduce(0, +)
    let hasMarks = hasMarks && counted <= area.width
    if hasMarks { line.runs += statistics.findings.marks(pen.symbols) }
    let among = statistics.foundAmong ?? counted
    let rest = max(0, among - counted)
    if hasMarks, among > 0 {
      let rest = dots(rest, pen).padded(to: max(0, barWidth - counted))
      line = line.adding(rest + "  ", .faint)
    }
    let words = statistics.findings.words
    // The counts say it; the marks give way where both do not fit.
    if Line(line.runs + words).columns > area.width { line = bare }
    line.runs += words
    // The fuller name of the report where it fits, its date where that does.
    let names = reportNames.map { line.adding($0, .quiet) }
    line = names.first { $0.columns < area.width } ?? line
    let right = statistics.issued.map { "\($0) issued" } ?? ""
    if line.columns < area.width - right.columns - 2 {
      pen.putRight(right, .quiet, right: area.right, y: area.y)
    }
    pen.put(line, x: area.x, y: area.y, limit: area.width - 1)
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

  private func drawOurs(_ pen: inout Pen) {
    let row = area.y + 1
    var line = Line("We".padded(to: Self.label), .quiet)
    defer { putDescribed(row, &pen) }
    guard statistics.unsaid < statistics.described else {
      line = line.adding(nothingSaid, .quiet)
      pen.put(line, x: area.x, y: row, limit: area.width - 1)
      return
    }
    let bare = line
    if hasMarks, statistics.described <= area.width {
      line.runs += statistics.said.marks(pen.symbols)
      line = line.adding(
        dots(statistics.unsaid, pen).padded(to: max(0, barWidth - saidCount)) + "  ",
        .quiet
      )
    }
    // The counts say it; the marks give way where both do not fit.
    let lines = [line, bare].flatMap { line in unsaidWords.map { ourCounts(behind: line, $0) } }
    let fitting = lines.first { $0.columns <= area.width }
    pen.put(fitting ?? lines[lines.count - 1], x: area.x, y: row, limit: area.width)
  }

  /// How many recommendations are here, where that differs from how many were issued.
  private func putDescribed(_ row: Int, _ pen: inout Pen) {
    guard area.width >= 100, statistics.described != statistics.issued else { return }
    pen.putRight("\(statistics.described) subjects here", .quiet, right: area.right, y: row)
  }

  private var unsaidWords: [String] {
    let count = statistics.unsaid
    return count > 0 ? ["\(count) not said yet", "\(count) unsaid"] : [""]
  }

  private func ourCounts(behind line: Line, _ unsaid: String) -> Line {
    Line(line.runs + statistics.said.words).adding(unsaid, .quiet)
  }

  private var saidCount: Int { statistics.said.values.reduce(0, +) }

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
    line.runs += markedCounts(statistics.findings, pen)
    if statistics.unsaid < statistics.described {
      line = line.adding("  We", .quiet)
      line.runs += markedCounts(statistics.said, pen)
    }
    if let window = state.dossier.deadline {
      line = line.adding("  \(ReportStrip(state: state).shortWords(window))", .quiet)
    }
    pen.put(line, x: area.x, y: area.y, limit: area.width)
  }

  private func markedCounts(_ counts: [Status: Int], _ pen: Pen) -> [Line.Run] {
    counts.bestFirst.map { status, count in
      Line.Run(text: " \(pen.symbols.mark(status))\(count)", role: status.role)
    }
  }

  private func dots(_ count: Int, _ pen: Pen) -> String {
    String(repeating: pen.symbols.unsaid, count: count)
  }
}
