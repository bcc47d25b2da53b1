import Model

/// The text of a recommendation: what it says, its parts, and the paragraph it refers to.
struct RecommendedText {
  /// What it says, without the paragraph and a mark at its end.
  var text: String
  /// Its parts.
  var parts: [(id: String, text: String)] = []
  /// The first paragraph that it names at its end.
  var paragraph: Int?

  /// Reads a text as it stands in a list, or behind `recommends`.
  init(_ written: String) {
    text = Self.withoutEnd(written)
    if let reference = Self.reference(in: text) {
      paragraph = reference.paragraph
      text = Self.withoutEnd(String(text[..<reference.start]))
    }
    parts = Self.parts(of: text)
  }

  private static let marks: Set<Character> = [";", ".", ",", " ", "\t"]

  /// A text without the marks and the `and` that lead on to the next.
  static func withoutEnd(_ text: String) -> String {
    var text = text[...]
    while true {
      while let last = text.last, marks.contains(last) { text.removeLast() }
      let isLed = text.utf8.count > 4
      if isLed, text.hasSuffix("; and") || text.hasSuffix(", and") || text.hasSuffix(") and") {
        text.removeLast(3)
      } else if isLed, text.hasSuffix("; et") || text.hasSuffix(", et") || text.hasSuffix(") et") {
        text.removeLast(2)
      } else {
        return String(text)
      }
    }
  }

  /// `(paragraph 4)`, `(paragraphs 4 and 6)`, `(paragraphe 4)` at the end.
  private static func reference(in text: String) -> (start: String.Index, paragraph: Int)? {
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
    let words = WordedText(text[open...]).words.dropFirst()
    guard let name = words.first?.text, names.contains(name) else { return nil }
    return words.lazy.compactMap { Int($0.text) }.first.map { (open, $0) }
  }

  private static let names: Set<String> = [
    "paragraph", "paragraphs", "para", "paras", "paragraphe", "paragraphes", "par", "§", "§§",
    "see",
    "cf", "voir",
  ]

  /// The parts `(i)`, `(ii)`, … or `i)`, `ii)`, … that follow each other outside of other brackets; none of a
  /// single one.
  private static func parts(of text: String) -> [(id: String, text: String)] {
    let bytes = text.utf8
    var starts: [(open: String.Index, close: String.Index)] = []
    var index = bytes.startIndex
    var depth = 0
    var isApart = true
    var isOpened = true
    while index < bytes.endIndex {
      let numeral = Roman.numeral(starts.count + 1) + ")"
      if depth == 0,
        bytes[index] == UInt8(ascii: "(") || isApart && bytes[index] == numeral.utf8.first
      {
        let isHere = bytes[index] == UInt8(ascii: "(")
        let mark = isHere ? "(" + numeral : numeral
        if starts.isEmpty || isOpened == isHere, text[index...].hasPrefix(mark) {
          let close = bytes.index(index, offsetBy: mark.utf8.count)
          starts.append((index, close))
          (isOpened, isApart) = (isHere, false)
          index = close
          continue
        }
      }
      isApart = bytes[index] == 0x20
      if bytes[index] == UInt8(ascii: "(") {
        depth += 1
      } else if bytes[index] == UInt8(ascii: ")") {
        depth = max(0, depth - 1)
      }
      index = bytes.index(after: index)
    }
    guard starts.count > 1 else { return [] }
    return starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1].open : text.endIndex
      return (Roman.numeral(place + 1), partText(text[start.close..<end]))
    }
  }

  private static func partText(_ text: Substring) -> String {
    let whole = withoutEnd(text.trimmingBlanks)
    for word in [" and", " et", " as well as", " ainsi que"] where whole.hasSuffix(word) {
      return withoutEnd(String(whole.dropLast(word.count)))
    }
    return whole
  }

  /// A text by which two places are compared: without blanks, quotes, hyphens and a capital at its beginning.
  static func essence(_ text: String) -> String {
    var essence = String.UnicodeScalarView()
    for scalar in withoutEnd(text).unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "-", "\u{2013}", "\u{AD}", "'", "\u{2018}", "\u{2019}", "\"",
        "\u{201C}", "\u{201D}",
        "\u{AB}", "\u{BB}", "\u{A0}":
        break
      default: essence.append(scalar)
      }
    }
    let whole = String(essence)
    return whole.prefix(1).lowercased() + whole.dropFirst()
  }
}

extension Substring {
  /// Without the blanks around it.
  fileprivate var trimmingBlanks: String {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
