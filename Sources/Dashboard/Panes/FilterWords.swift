internal import Canvas
internal import Model

/// What is shown only and how many those are, as `shown: /judges · late  2 of 22`.
struct FilterWords {
  private let pieces: [String]
  private let shortPieces: [String]
  private let count: String
  private let symbols: Symbols

  private static let label = "shown: "
  /// So many columns are left to the round and the folder before what is shown is labelled.
  private static let enough = 44

  /// The words; nil where nothing is left out, or where a screen tells of everything.
  init?(of state: State) {
    guard !state.filter.isEmpty, !state.tellsOfEverything else { return nil }
    let (filter, dossier, languages) = (state.filter, state.dossier, state.settings.languages)
    let words = filter.words.isEmpty ? [] : ["/" + filter.words]
    pieces = words + filter.words(in: dossier, languages: languages)
    shortPieces = words + filter.words(in: dossier, languages: languages, isShort: true)
    count = "\(state.shownCount) of \(state.dossier.recommendations.count)"
    symbols = state.symbols
  }

  /// The columns without which it tells too little.
  var least: Int { min(text(pieces).columns, count.columns + 16) }

  /// As much of it as there is room for: short names, then each of the words shortened; the count
  /// stays.
  func text(within room: Int) -> String {
    let whole = Self.label + text(pieces)
    if whole.columns + Self.enough <= room { return whole }
    for words in [pieces, shortPieces] where text(words).columns <= room { return text(words) }
    let gaps = 3 * (pieces.count - 1) + 2
    var left = room - count.columns - gaps
    guard left >= 2 * pieces.count else { return count }
    var cut = shortPieces
    // What needs less than its share leaves the rest to the others.
    let order = shortPieces.indices.sorted { shortPieces[$0].columns < shortPieces[$1].columns }
    for (place, index) in order.enumerated() {
      let share = left / (order.count - place)
      cut[index] = shortPieces[index].cut(to: share, ellipsis: symbols.ellipsis)
      left -= cut[index].columns
    }
    return text(cut)
  }

  private func text(_ words: [String]) -> String {
    words.joined(separator: " \(symbols.dot) ") + "  " + count
  }
}

extension State {
  /// Whether the screen on top tells of the whole dossier, whatever the panes show of it.
  fileprivate var tellsOfEverything: Bool { screen?.isOfEverything ?? false }
}
