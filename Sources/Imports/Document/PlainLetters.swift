/// Letters as people type them, in place of those that printing makes of them.
///
/// Ligatures become their letters, odd blanks become plain ones, what has no width is gone. Quotes stay as
/// they are printed.
struct PlainLetters {
  /// What is written so far, blanks being single; where four or more stood is a tab, so that what stands
  /// in columns beside each other can be told apart.
  private(set) var text = ""
  /// How many blanks stand before the first letter.
  private(set) var indent = 0
  /// The column behind the last letter.
  private(set) var end = 0
  /// The line with all of its blanks, where two or more of them stand between letters; without those before the
  /// first.
  var spread: String? { wide.map(String.init) }

  private var wide: String.UnicodeScalarView?
  private var column = 0
  private var blanks = 0

  /// The letters of a line; a soft hyphen at its end is kept, since it tells that a word goes on.
  init(line: some Sequence<Unicode.Scalar>) {
    var isSoft = false
    var letters = String.UnicodeScalarView()
    for scalar in line {
      if isSoft { isSoft = false }
      switch scalar.value {
      case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: blanks += 1
      case 0x09: blanks += 4
      case 0xAD: isSoft = true
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0...0x1F, 0x7F: break
      case 0x300...0x327 where Self.isMark(scalar):
        Self.compose(scalar, onto: &letters)
        if var wide { Self.compose(scalar, onto: &wide); self.wide = wide }
      default: write(scalar, to: &letters)
      }
    }
    if isSoft { letters.append("\u{AD}") }
    text = String(letters)
  }

  private mutating func write(_ scalar: Unicode.Scalar, to letters: inout String.UnicodeScalarView)
  {
    if letters.isEmpty {
      indent = blanks
    } else if blanks > 0 {
      if blanks > 1, wide == nil { wide = letters }
      letters.append(blanks > 3 ? "\t" : " ")
      wide?.append(contentsOf: repeatElement(" ", count: blanks))
    }
    column += blanks + 1
    (blanks, end) = (0, column)
    if scalar.value >= 0x2010, let written = Self.letters(of: scalar) {
      letters.append(contentsOf: written.unicodeScalars)
      wide?.append(contentsOf: written.unicodeScalars)
    } else {
      letters.append(scalar)
      wide?.append(scalar)
    }
  }

  private static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2010, 0x2011: "-"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }

  // MARK: Accents that stand behind their letter

  private static let marks: [(mark: Unicode.Scalar, plain: String, composed: String)] = [
    ("\u{300}", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"), ("\u{301}", "aeiouAEIOU", "áéíóúÁÉÍÓÚ"),
    ("\u{302}", "aeiouAEIOU", "âêîôûÂÊÎÔÛ"), ("\u{308}", "aeiouAEIOU", "äëïöüÄËÏÖÜ"),
    ("\u{327}", "cC", "çÇ"),
  ]

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    marks.contains { $0.mark == scalar }
  }

  private static func compose(
    _ mark: Unicode.Scalar,
    onto letters: inout String.UnicodeScalarView
  ) {
    guard let letter = letters.last, let row = marks.first(where: { $0.mark == mark }) else {
      return
    }
    let pair = zip(row.plain.unicodeScalars, row.composed.unicodeScalars).first { $0.0 == letter }
    guard let pair else { return letters.append(mark) }
    letters.removeLast()
    letters.append(pair.1)
  }
}
