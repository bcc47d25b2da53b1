internal import Canvas
internal import Model

/// The first row: which member and round, which day, and what has to be known before reading on.
struct Header {
  let state: State

  func draw(_ pen: inout Pen) {
    let width = state.size.width
    let margin = width >= 60 ? 1 : 0
    var right = width - margin
    let day = dayWords
    if width >= 40 || state.dossier.isPast {
      pen.putRight(day, state.dossier.isPast ? .strong : .quiet, right: right, y: 0)
      right -= day.columns + 2
    }
    for (text, role) in warnings where right - text.columns > 24 || text == Self.invented {
      pen.putRight(text, role, right: right, y: 0)
      right -= text.columns + 2
    }
    var line = Line(state.text(state.dossier.catalogue.member), .strong)
    line = line.adding("  " + state.text(state.dossier.catalogue.round), .quiet)
    pen.put(line, x: margin, y: 0, limit: right - margin)
  }

  private var dayWords: String {
    let day = state.dossier.day
    return state.dossier.isPast ? "as of \(day.words), read-only" : day.wordsWithWeekday
  }

  /// What nobody may miss, however little room there is.
  private static let invented = "INVENTED"

  private var warnings: [(String, Role)] {
    var warnings: [(String, Role)] = []
    if state.dossier.catalogue.isInvented { warnings.append((Self.invented, .strong)) }
    if !state.filter.isEmpty {
      let count = state.dossier.recommendations.count
      warnings.append(("\(filterWords)  \(state.shownCount) of \(count)", .accent))
    }
    if !state.marks.isEmpty { warnings.append(("\(state.marks.count) marked", .accent)) }
    if state.sort != .number { warnings.append((state.sort.shortWords, .quiet)) }
    if state.readOnlyReason != nil, !state.dossier.isPast {
      warnings.append(("READ-ONLY", .strong))
    }
    if hasConfidentialReport { warnings.append(("CONFIDENTIAL", .strong)) }
    if state.problemCount > 0 {
      warnings.append(("\(state.problemCount) left out: greco check", .strong))
    }
    return warnings
  }

  /// What is shown only, as `/judges · late`.
  private var filterWords: String {
    let words = state.filter.words.isEmpty ? [] : ["/" + state.filter.words]
    return (words + state.filter.facets.map { state.words(for: $0) })
      .joined(separator: " \(state.symbols.dot) ")
  }

  /// Whether something shown comes from a report that was not public on the day.
  private var hasConfidentialReport: Bool {
    state.dossier.reports.contains { $0.isConfidential(on: state.dossier.day) }
  }
}
