import Model

/// What a line or paragraph begins with when it is numbered.
enum LineLabel: Hashable {
  /// `12.`, as paragraphs of a report have it.
  case paragraph(Int)
  /// `xii.` or `xii)`, as recommendations in a list have it.
  case item(Int)
  /// `II.` before a word that begins with a capital, as chapters have it.
  case chapter(Int)

  /// What a text begins with; nil where it is not numbered so.
  init?(_ text: String) {
    let bytes = text.utf8
    guard let first = bytes.first, let end = Self.end(in: text) else { return nil }
    let behind = bytes.index(after: end)
    let isApart = behind == bytes.endIndex || bytes[behind] == 0x20 || bytes[behind] == 0x09
    guard isApart else { return nil }
    let mark = text[..<end]
    switch first {
    case 0x30...0x39:
      guard bytes[end] == 0x2E, let number = Int(mark), mark.utf8.count < 5 else { return nil }
      self = .paragraph(number)
    case 0x61...0x7A:
      guard let number = Numeral.value(String(mark)) else { return nil }
      self = .item(number)
    case 0x41...0x5A:
      guard bytes[end] == 0x2E, let number = Numeral.value(mark.lowercased()),
        Self.rest(of: text).first?.isUppercase == true
      else { return nil }
      self = .chapter(number)
    default: return nil
    }
  }

  /// What stands behind the label of a text that has one.
  static func rest(of text: String) -> Substring {
    guard let end = end(in: text) else { return text[...] }
    return text[text.utf8.index(after: end)...].drop { $0 == " " || $0 == "\t" }
  }

  /// Where the stop or bracket is that ends a label.
  private static func end(in text: String) -> String.Index? {
    text.utf8.prefix(8).firstIndex { $0 == 0x2E || $0 == 0x29 }
  }
}

/// Roman numerals as reports number with.
enum Numeral {
  private static let values = Dictionary(
    uniqueKeysWithValues: (1...99).map { (Roman.numeral($0), $0) }
  )

  /// The number of a small numeral; nil where it is none, or a single letter that is more often a word.
  static func value(_ text: String) -> Int? {
    text == "l" || text == "c" ? nil : values[text]
  }
}
