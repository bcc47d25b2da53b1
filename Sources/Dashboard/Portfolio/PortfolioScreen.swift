internal import Canvas
internal import Model

/// Several dossiers, a line each: what each of them is, how it stands, what comes next, and how much presses.
struct PortfolioScreen: Screenful {
  static var kind: ScreenKind { .portfolio }
  static var placeName: String { "among the dossiers" }
  var widest: Int { 150 }
  var isOfEverything: Bool { true }

  /// The dossiers, as far as they were looked into.
  let entries: [Portfolio.Entry]

  static func open(in state: State) -> PortfolioScreen? {
    state.portfolio.map { PortfolioScreen(entries: $0.entries) }
  }

  /// The one at the front.
  func first(of rows: [Row], in state: State) -> Int? {
    rows.firstIndex { $0.thing == .dossier(state.desk.folder) }
  }

  func head(in state: State, width: Int) -> [Line] {
    PortfolioTable(entries, state, width: width).head
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    let table = PortfolioTable(entries, state, width: width)
    return entries.prefix(count).map { Row(table.line(of: $0), .dossier($0.folder)) }
  }
}
