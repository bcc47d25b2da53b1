internal import Canvas
internal import Model

/// Several dossiers, a line each: what each of them is, how it stands, what comes next, and how much presses.
struct PortfolioScreen: Screenful {
  static var kind: ScreenKind { .portfolio }
  static var placeName: String { "among the dossiers" }
  var widest: Int { 150 }
  var isOfEverything: Bool { true }

  /// The dossiers, as far as they were looked into.
  let portfolio: Portfolio
  /// Those that are shown.
  let found: [Portfolio.Entry]

  init(_ portfolio: Portfolio) {
    self.portfolio = portfolio
    found = portfolio.found
  }

  static func open(in state: State) -> PortfolioScreen? {
    state.portfolio.map { PortfolioScreen($0) }
  }

  /// The one at the front, where it is shown.
  func first(of rows: [Row], in state: State) -> Int? {
    rows.firstIndex { $0.thing == .dossier(state.desk.folder) }
      ?? rows.firstIndex { $0.thing != nil }
  }

  func head(in state: State, width: Int) -> [Line] {
    PortfolioTable(portfolio, state, width: width).head(found.count)
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    guard !found.isEmpty else { return [.words(Line("No dossier here is like that.", .quiet))] }
    let table = PortfolioTable(portfolio, state, width: width)
    return found.prefix(count).map { Row(table.line(of: $0), .dossier($0.folder)) }
  }
}
