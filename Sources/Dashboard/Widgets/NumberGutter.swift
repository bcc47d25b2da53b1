internal import Canvas
internal import Model

/// GRECO's numbers in a column of their own before the titles, on every screen as wide.
extension State {
  /// The columns that numbers take with the blank behind them; none where no recommendation has one.
  var numberColumns: Int { summary.numberColumns == 0 ? 0 : summary.numberColumns + 1 }

  /// GRECO's number, so that all end at one column and all titles begin at one.
  func number(of recommendation: Recommendation) -> String {
    guard numberColumns > 0 else { return "" }
    return (recommendation.number ?? "").ending(at: numberColumns - 1) + " "
  }

  /// The columns of the longest title of some recommendations: no more are looked at than are read.
  func titleColumns(of ids: some Sequence<String>) -> Int {
    ids.prefix(400).reduce(0) { longest, id in
      max(longest, dossier.recommendation(id).map { text($0.title).columns } ?? 0)
    }
  }
}
