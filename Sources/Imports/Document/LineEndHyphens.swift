/// Whether a hyphen at the end of a line belongs to its word.
///
/// A word that stands whole elsewhere in the text tells by itself. Else the hyphen stays behind and
/// before parts that are written with one (`co-`, `-making`), and in a text whose words are never parted at
/// the ends of lines, where a line breaks at such hyphens only.
struct LineEndHyphens {
  private var hyphenated: Set<UInt64> = []
  private var whole: Set<UInt64> = []
  private var partsWords = false

  /// What the lines of a text tell of it.
  init(_ pages: [PrintedPage]) {
    var candidates: Set<UInt64> = []
    var ends = 0
    var lines = 0
    Self.forEachEnd(in: pages) { first, second in
      ends += 1
      candidates.insert(Self.hash(of: [first, second]))
      candidates.insert(Self.hash(of: [first, "-", second]))
    }
    guard !candidates.isEmpty else { return }
    var seen: Set<UInt64> = []
    for page in pages {
      lines += page.count
      for line in page { Self.collect(line.text, candidates, into: &seen) }
    }
    var broken = 0
    Self.forEachEnd(in: pages) { first, second in
      let (joined, parted) = (
        Self.hash(of: [first, second]), Self.hash(of: [first, "-", second])
      )
      if seen.contains(parted) { hyphenated.insert(parted) }
      if seen.contains(joined) {
        whole.insert(joined)
        if !seen.contains(parted) { broken += 1 }
      }
    }
    partsWords = broken > 0 || ends > 2 && ends * 50 > lines
  }

  /// Whether the hyphen between the end of a line and the beginning of the next stays.
  func stays(between first: Substring, and second: Substring) -> Bool {
    if hyphenated.contains(Self.hash(of: [first, "-", second])) { return true }
    if whole.contains(Self.hash(of: [first, second])) { return false }
    let (head, tail) = (first.lowercased(), second.lowercased())
    if Self.heads.contains(head) || Self.tails.contains(tail) { return true }
    if head == "à" || head.hasSuffix("-à") { return true }
    return !partsWords
  }

  private static let heads: Set<String> = [
    "co", "non", "anti", "self", "well", "vice", "follow", "whistle", "decision", "policy", "ci",
    "lui", "eux", "celui", "celle", "ceux", "celles", "peut", "c'est", "vis", "au", "par", "là",
    "twenty", "thirty", "forty", "dix", "vingt", "trente", "quarante",
  ]
  private static let tails: Set<String> = [
    "making", "based", "wide", "term", "level", "ranking", "mentioned", "holder", "holders",
    "related", "specific", "ci", "là", "même", "mêmes", "elles", "être", "delà", "dessus",
    "dessous",
  ]

  // MARK: Words

  /// The two halves around every hyphen that ends a line before a small letter.
  private static func forEachEnd(
    in pages: [PrintedPage],
    _ body: (Substring, Substring) -> Void
  ) {
    var before: String?
    for page in pages {
      for line in page {
        if let before, let halves = halves(before, line.text) { body(halves.0, halves.1) }
        before = line.text.utf8.last == 0x2D ? line.text : nil
      }
    }
  }

  /// The halves of a word that is parted by the end of a line; nil where none is.
  static func halves(_ line: String, _ next: String) -> (Substring, Substring)? {
    guard line.utf8.last == 0x2D, next.unicodeScalars.first?.properties.isLowercase == true else {
      return nil
    }
    let scalars = line.unicodeScalars
    let whole = scalars[..<scalars.index(before: scalars.endIndex)]
    let start = whole.lastIndex { !isOfWord($0) }.map { whole.index(after: $0) }
    let first = whole[(start ?? whole.startIndex)...]
    let second = next.unicodeScalars.prefix(while: isOfWord)
    guard first.last?.properties.isAlphabetic == true else { return nil }
    return (Substring(first), Substring(second))
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.properties.isAlphabetic
  }

  /// Adds the candidates that a line has whole.
  private static func collect(
    _ line: String,
    _ candidates: Set<UInt64>,
    into seen: inout Set<UInt64>
  ) {
    var hash = seed
    var isWord = false
    var quote = 0
    for byte in line.utf8 {
      // General punctuation, of three bytes, is no letter.
      if byte == 0xE2 { quote = 3 }
      let isLetter = quote == 0 && isLetterOrHyphen(byte)
      if quote > 0 { quote -= 1 }
      if isLetter {
        hash = mixed(hash, byte)
        isWord = true
      } else if isWord {
        if candidates.contains(hash) { seen.insert(hash) }
        (hash, isWord) = (seed, false)
      }
    }
    if isWord, candidates.contains(hash) { seen.insert(hash) }
  }

  private static func isLetterOrHyphen(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x2D || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01B3
  }

  private static func hash(of parts: [Substring]) -> UInt64 {
    parts.reduce(seed) { $1.utf8.reduce($0, mixed) }
  }
}
