internal import Canvas
internal import Model

/// The dossier at a glance: GRECO report by report with ours below, who owes what, how ready the next
/// report is, and below them every recommendation with what was found and is said of it.
struct OverviewScreen: Screenful {
  static var kind: ScreenKind { .overview }
  static var placeName: String { "in the overview" }
  var widest: Int { 190 }

  static func open(in state: State) -> OverviewScreen? { OverviewScreen() }

  /// The first recommendation; where what is counted takes the whole screen, the first report.
  func first(of rows: [Row], in state: State) -> Int? {
    rows.first(seenIn: state.pageArea.height) { $0.recommendation != nil }
      ?? rows.firstIndex { $0.thing != nil }
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    let ids = state.panes.flatMap(\.ids)
    guard !ids.isEmpty else { return [.words(nothing(state, width))] }
    let overview = Overview(state.dossier, of: state.filter.isEmpty ? nil : ids)
    let above = above(overview, ids, state, width)
    let matrix = OverviewMatrix(overview, ids, in: state, width: width)
    let themes = state.panes.filter { !$0.ids.isEmpty }
    let room = state.pageArea.height - above.height
    let isAiry = ids.count + 2 * themes.count - 1 <= room
    var (rows, lines) = (above, above.height)
    for theme in themes where lines < count {
      if isAiry, theme != themes.first { rows.append(.blank) }
      rows.append(.words(matrix.head(of: theme.theme)))
      rows += theme.ids.prefix(count - lines).map { Row(matrix.line(of: $0), .recommendation($0)) }
      lines += theme.ids.count + (isAiry ? 2 : 1)
    }
    if lines < count, state.filter.isEmpty {
      rows.append(.words([.blank] + OverviewTime(state: state).lines(width)))
    }
    return rows
  }

  private func nothing(_ state: State, _ width: Int) -> [Line] {
    let isEmpty = state.dossier.recommendations.isEmpty
    let words = isEmpty ? "No recommendation is in this dossier." : "Nothing is like that."
    return Line.paragraph(words, .strong, width: width)
  }

  /// What is counted: the strips, beside them who owes what where both fit, and the next report.
  private func above(
    _ overview: Overview,
    _ ids: [String],
    _ state: State,
    _ width: Int
  ) -> [Row] {
    let strips = OverviewStrips(overview, in: state)
    let owed = OverviewOwed(ids, in: state)
    let report = owed.report(width)
    let gap = 3
    let rule = Row.words(Line(String(repeating: state.symbols.rule, count: width), .faint))
    let isBeside = width >= 100 && strips.least + gap + owed.least <= width
    guard isBeside else {
      let rows = strips.rows(width) + [report]
      let leads = owed.isEmpty ? [] : owed.rows(in: 0..<width, of: width)
      return rows + (leads.isEmpty ? [] : [.blank]) + leads + [rule]
    }
    // Full names where the strips lose nothing by it.
    let right = min(owed.most, max(owed.least, width - gap - strips.most))
    let left = width - gap - right
    let beside = owed.rows(in: left + gap..<width, of: width)
    let rows = strips.rows(left).map { $0.inColumns(0..<left) }
    return rows + beside + [report, rule]
  }
}
