internal import Model

/// Words above a table that say of which day it is, as `As of: 20.11.2021`.
enum StandMark {
  /// Whether a text has such words, with a day behind them.
  static func isSaid(by text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let plain = " \(text.plainWords()) "
    return phrases.contains { plain.contains($0) }
  }

  private static let phrases: [String] = [
    "as of", "as at", "status on", "situation au", "état au", "à la date du", "по состоянию на",
    "на дату", "станом на", "жағдай бойынша", "жағдайы бойынша",
  ].map { " \($0.plainWords()) " }
}
