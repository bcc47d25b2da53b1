internal import Canvas

/// The program that is at work, at the end of the row.
extension Footer {
  /// Draws which it is, for how long it has been at work, and the key that ends it.
  ///
  /// - Returns: Where the rest of the row ends.
  func put(
    _ work: Work,
    in room: Int,
    right: Int,
    y: Int,
    _ pen: inout Pen,
    _ buttons: inout [Button]
  ) -> Int {
    let end = Words(keys: [.control("c")], word: "ends it", symbols: state.symbols)
    let gap = 2
    // In a question the key leaves that first.
    let isEnded = state.prompt == nil && work.least.columns + gap + end.columns <= room
    let behind = isEnded ? gap + end.columns : 0
    let words = work.words(in: room - behind)
    guard words.columns + behind <= room else { return right }
    let start = right - words.columns - behind
    let place = pen.put(words, .strong, x: start, y: y, limit: words.columns)
    if isEnded { _ = put(end, x: place + gap, y: y, limit: end.columns, &pen, &buttons) }
    return start - gap
  }

  /// How many of some columns are the program's: what is asked and what went wrong is read first.
  func room(in free: Int, beside hints: some Sequence<Words>) -> Int {
    let answers = hints.reduce(0) { $0 + $1.columns + 2 }
    return switch message?.tone {
    case nil where state.prompt != nil: free - answers
    case nil: free * 2 / 3
    case .failed: free - (message?.text.columns ?? 0) - 2
    case .done, .told, .refused: free / 2
    }
  }
}
