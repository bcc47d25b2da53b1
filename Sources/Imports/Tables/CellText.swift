extension String {
  /// What a cell with this text says to people: without blanks around, soft hyphens, blanks without width
  /// and escapes left in from web pages (`&nbsp;`, `&amp;`, `<br>`), with `\n` where a line breaks and plain
  /// blanks for those that keep words together.
  ///
  /// Whoever compares something with a cell compares it as a cell would say it.
  public var asACellSaysIt: String {
    guard needsCleaning else { return self }
    return unicodeScalars.cleaned
  }

  /// Whether there may be something to clean; most texts have nothing.
  private var needsCleaning: Bool {
    var text = self
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      if first <= 0x20 || last <= 0x20 { return true }
      for (place, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "\r"): return true
        // U+00A0, U+00AD; U+2000…, U+202F, U+2060; U+FEFF
        case 0xC2 where bytes[place + 1] == 0xA0 || bytes[place + 1] == 0xAD: return true
        case 0xE2 where bytes[place + 1] == 0x80 || bytes[place + 1] == 0x81: return true
        case 0xE3 where bytes[place + 1] == 0x80: return true
        case 0xEF where bytes[place + 1] == 0xBB: return true
        default: break
        }
      }
      return false
    }
  }
}

extension String.UnicodeScalarView {
  fileprivate var cleaned: String {
    var text = String.UnicodeScalarView()
    var place = startIndex
    while place < endIndex {
      let scalar = self[place]
      if scalar == "&", let (character, behind) = self[place...].escape {
        place = behind.startIndex
        if let character { text.append(character) }
        continue
      }
      if scalar == "<", let behind = self[place...].lineBreak {
        place = behind.startIndex
        text.append("\n")
        continue
      }
      place = index(after: place)
      if scalar == "\r" {
        if place == endIndex || self[place] != "\n" { text.append("\n") }
      } else if let shown = scalar.shown {
        text.append(shown)
      }
    }
    return text.trimmed
  }

  private var trimmed: String {
    guard let start = firstIndex(where: { !$0.properties.isWhitespace }),
      let last = lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[start...last])
  }
}

extension Unicode.Scalar {
  /// What people see of it: nothing of a soft hyphen and of a blank without width.
  fileprivate var shown: Unicode.Scalar? {
    switch self {
    case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": nil
    case "\u{A0}", "\u{202F}", "\u{2007}": " "
    default: self
    }
  }
}

extension Substring.UnicodeScalarView {
  /// The character that an escape at the beginning stands for, and what comes behind it; nil if there is no
  /// such escape.
  fileprivate var escape: (Unicode.Scalar?, Self)? {
    guard dropFirst().first.map({ $0 == "#" || $0.properties.isAlphabetic }) ?? false,
      let end = prefix(10).firstIndex(of: ";")
    else { return nil }
    let name = String(self[index(after: startIndex)..<end])
    let behind = self[index(after: end)...]
    if let known = Self.escapes[name] { return (known.shown, behind) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let scalar = number.flatMap(Unicode.Scalar.init), scalar == "\n" || scalar.value >= 0x20
    else { return nil }
    return (scalar.shown, behind)
  }

  private static let escapes: [String: Unicode.Scalar] = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "shy": "\u{AD}",
    "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…",
  ]

  /// What comes behind a `<br>` at the beginning; nil if there is none.
  fileprivate var lineBreak: Self? {
    guard dropFirst().first.map({ $0 == "b" || $0 == "B" }) ?? false,
      let end = prefix(8).firstIndex(of: ">")
    else { return nil }
    let tag = String(self[index(after: startIndex)..<end]).lowercased()
      .filter { $0 != " " && $0 != "/" }
    return tag == "br" ? self[index(after: end)...] : nil
  }
}
