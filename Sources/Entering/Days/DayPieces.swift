internal import Model

/// A line in numbers and words; what stands between them is left out.
struct DayPieces {
  /// The sign that it begins with, 1 or -1.
  let sign: Int?
  let pieces: [Piece]

  /// A number, with as many digits as are written, or a word.
  enum Piece: Hashable {
    case number(Int, digits: Int)
    case word(String)
  }

  /// Nil where there are signs in it that no day has.
  init?(_ line: String) {
    let line = line.searchable
    sign = line.first.flatMap { ["+": 1, "-": -1][$0] }
    let rest = sign == nil ? line[...] : line.dropFirst()
    let between = sign == nil ? " .,-/'\u{2019}" : " ."
    var pieces: [Piece] = []
    var place = rest.startIndex
    while place < rest.endIndex {
      let isDigit = rest[place].isDigit
      guard isDigit || rest[place].isLetter else {
        guard rest[place].isWhitespace || between.contains(rest[place]) else { return nil }
        place = rest.index(after: place)
        continue
      }
      let run = rest[place...].prefix { isDigit ? $0.isDigit : $0.isLetter }
      guard let piece = Self.piece(String(run), isNumber: isDigit) else { return nil }
      pieces.append(piece)
      place = run.endIndex
    }
    self.pieces = pieces
  }

  /// The word that it is, where it is one and no more.
  var onlyWord: String? {
    guard sign == nil, pieces.count == 1, case .word(let word) = pieces[0] else { return nil }
    return word
  }

  private static func piece(_ run: String, isNumber: Bool) -> Piece? {
    isNumber ? Int(run).map { .number($0, digits: run.utf8.count) } : .word(run)
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
