internal import Canvas
internal import Model

/// A strip for each of GRECO's reports and one for what we say, with a mark for each recommendation.
struct OverviewStrips {
  private let state: State
  private let overview: Overview
  private let strips: [Strip]

  init(_ overview: Overview, in state: State) {
    (self.overview, self.state) = (overview, state)
    // That some were issued is no news of those.
    let reports = overview.reports.filter {
      state.filter.isEmpty || !$0.isSilent || $0.report.kind != .evaluation
    }
    strips = reports.map { Strip($0, overview, state) } + [Strip(overview, state)]
  }

  /// The columns with which every mark is seen, and what moved in most cases beside it.
  var least: Int { columns(.short) + min(Self.wordsColumns, wordsColumns) }
  /// The columns with which nothing is left out.
  var most: Int { columns(.full) + wordsColumns }

  /// A heading, and a row for each.
  func rows(_ width: Int) -> [Row] {
    let words = wordsColumns
    let form =
      Form.marked.first { columns($0) + words <= width }
      ?? Form.small.first { columns($0) + min(Self.wordsColumns, words) <= width } ?? .bare
    return [.words(head(form, width))] + strips.map { Row(lines(of: $0, form, width), $0.thing) }
  }

  /// As many columns are kept for what is said behind the marks.
  private static let wordsColumns = 18

  private var wordsColumns: Int { strips.map(\.words.columns).max() ?? 0 }

  /// How much of a day is told.
  enum DayForm { case full, month, none }

  /// What is left out where there is little room.
  private struct Form {
    var hasLongLabel = false
    var day = DayForm.month
    var hasMarks = true

    static let full = Form(hasLongLabel: true, day: .full)
    static let short = Form()
    static let bare = Form(day: .none, hasMarks: false)
    static let marked = [full, Form(day: .full), short]
    static let small = [short, Form(hasMarks: false)]
  }

  private var numberColumns: Int {
    1 + max(2, strips.compactMap { $0.satisfactory.map { "\($0)".columns } }.max() ?? 0)
  }

  private func columns(_ form: Form) -> Int {
    label(form) + day(form) + bar(form) + numberColumns + 2
  }

  private func label(_ form: Form) -> Int {
    (strips.map { $0.label(form.hasLongLabel).columns }.max() ?? 0) + 1
  }

  private func day(_ form: Form) -> Int {
    let columns = strips.map { $0.day(form.day).columns }.max() ?? 0
    return columns > 0 ? columns + 2 : 0
  }

  private func bar(_ form: Form) -> Int {
    strips.map { $0.barColumns(form.hasMarks, state.symbols) }.max() ?? 0
  }

  /// What the columns are; the count stands below the end of its word.
  private func head(_ form: Form, _ width: Int) -> Line {
    let isOfSome = !state.filter.isEmpty
    let some = ", of the \(overview.described) shown"
    let titles =
      isOfSome
      ? ["GRECO, report by report" + some, "GRECO" + some, "GRECO"]
      : ["GRECO, report by report", "GRECO"]
    let end = columns(form) - 2
    let count = "satisfactory"
    let fitting = titles.first { $0.columns + 2 + count.columns <= end }
    guard let fitting, strips.contains(where: { $0.satisfactory != nil }) else {
      return Line(titles.first { $0.columns <= width } ?? "GRECO", .strong)
    }
    let line = Line(fitting, .strong).ending(with: Line(count, .quiet), at: end)
    let hasMoves = overview.reports.contains { !$0.forward.isEmpty || !$0.back.isEmpty }
    return hasMoves && end + 7 <= width ? line.adding("  moved", .quiet) : line
  }

  private func lines(of strip: Strip, _ form: Form, _ width: Int) -> [Line] {
    let label = strip.label(form.hasLongLabel).padded(to: label(form))
    let day = strip.day(form.day).padded(to: day(form))
    var line = Line(.init(text: label, role: .text), .init(text: day, role: .quiet))
    guard let satisfactory = strip.satisfactory else {
      return line.adding(strip.words.runs).wrapped(to: width, indent: min(line.columns, width / 2))
    }
    let bar = strip.bar(form.hasMarks, state.symbols).padded(to: bar(form))
    let number = "\(satisfactory)"
    let gap = String(repeating: " ", count: max(1, numberColumns - number.columns))
    line = line.adding(bar.runs).adding(gap + number, .strong).adding("  ", .text)
    let indent = line.columns
    line = line.adding(strip.words.runs)
    if line.columns + 2 + strip.aside.columns <= width {
      line = line.adding(strip.words.runs.isEmpty ? "" : "  ", .text).adding(strip.aside, .quiet)
    }
    return line.wrapped(to: width, indent: indent + 16 <= width ? indent : 4)
  }
}
