internal import Canvas
internal import Model

/// The first row: which member and round, which day, and what has to be known before reading on.
struct Header {
  let state: State

  func draw(_ pen: inout Pen) {
    if state.layers.last?.kind == .portfolio { return drawSeveral(&pen) }
    let width = state.size.width
    let margin = state.size.margin
    var right = width - margin
    // What must be known before reading on comes before the date, and before the round.
    let needed = warnings.filter(\.isNeeded).reduce(0) { $0 + $1.text.columns + 2 }
    let filter = FilterWords(of: state)
    if state.dossier.isPast
      || width >= 40 && dayWords.columns + needed + 14 + (filter?.least ?? 0) <= width
    {
      pen.putRight(dayWords, state.dossier.isPast ? .strong : .quiet, right: right, y: 0)
      right -= dayWords.columns + 2
    }
    if let filter {
      let shown = filter.text(within: right - needed - margin - 10)
      pen.putRight(shown, .accent, right: right, y: 0)
      right -= shown.columns + 2
    }
    for warning in warnings where right - warning.text.columns > (warning.isNeeded ? 0 : 24) {
      pen.putRight(warning.text, warning.role, right: right, y: 0)
      right -= warning.text.columns + 2
    }
    pen.put(name(within: right - margin), x: margin, y: 0, limit: right - margin)
  }

  /// Above several dossiers, nothing is said of the one at the front.
  private func drawSeveral(_ pen: inout Pen) {
    let (width, margin) = (state.size.width, state.size.margin)
    pen.put(Line("Dossiers", .strong), x: margin, y: 0, limit: width - margin)
    pen.putRight(dayWords, state.dossier.isPast ? .strong : .quiet, right: width - margin, y: 0)
  }

  /// The member, the round, and in which folder all of it is; the round gives way first.
  private func name(within room: Int) -> Line {
    let member = Line(state.text(state.dossier.catalogue.member), .strong)
    let round = state.text(state.dossier.catalogue.round)
    let folder = " \(state.symbols.dot) \(state.desk.copyName)"
    let left = room - member.columns - 2 - folder.columns
    guard left >= min(round.columns, 12) else { return member.adding("  " + round, .quiet) }
    let cut = round.cut(to: left, ellipsis: state.symbols.ellipsis)
    return member.adding("  " + cut + folder, .quiet)
  }

  private var dayWords: String {
    let day = state.dossier.day
    return state.dossier.isPast ? "as of \(day.words), read-only" : day.wordsWithWeekday
  }

  /// What nobody may miss, however little room there is.
  private static let invented = "INVENTED"

  /// Something to know before reading on.
  private struct Warning {
    var text: String
    var role: Role = .strong
    /// Whether it is said however little room there is.
    var isNeeded = false
  }

  private var warnings: [Warning] {
    var warnings: [Warning] = []
    if let news = state.newsWords {
      // Where there is little room, how many are new is enough.
      let isLow = state.size.width < 60
      let text = isLow ? "\(state.arrivals.count) new" : news
      warnings.append(Warning(text: text, role: .accent, isNeeded: true))
    }
    if state.dossier.catalogue.isInvented {
      warnings.append(Warning(text: Self.invented, isNeeded: true))
    }
    if hasConfidentialReport { warnings.append(Warning(text: "CONFIDENTIAL", isNeeded: true)) }
    if !state.marks.isEmpty {
      let gone = state.missingMarks.count
      let words = "\(state.marks.count) marked" + (gone > 0 ? ", \(gone) gone" : "")
      warnings.append(Warning(text: words, role: .accent))
    }
    if state.sort != .number {
      warnings.append(Warning(text: state.sort.shortWords, role: .quiet))
    }
    if state.readOnlyReason != nil, !state.dossier.isPast {
      warnings.append(Warning(text: "READ-ONLY"))
    }
    if state.problemCount > 0 {
      warnings.append(Warning(text: "\(state.problemCount) left out: greco check"))
    }
    return warnings
  }

  /// Whether something shown comes from a report that was not public on the day.
  private var hasConfidentialReport: Bool { !state.dossier.confidentialReports.isEmpty }
}
