/// The upper halves of the code pages that Windows wrote tables in before UTF-8, each byte from 0x80 on as
/// UTF-8; bytes that stand for nothing are U+FFFD.
enum CodePage {
  /// Cyrillic: Russian, Ukrainian, Belarusian, Bulgarian, Serbian; of Kazakh's own letters it has і alone.
  static let windows1251 = table(
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\
    \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї
    """,
    then: 0x410
  )

  /// Western: French, English, German, Spanish.
  static let windows1252 = table(
    """
    €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿
    """,
    then: 0xC0
  )

  /// The 64 letters of a text, then 64 from a code point on.
  private static func table(_ letters: String, then start: UInt32) -> [[UInt8]] {
    let rest = (start..<start + 64).compactMap(Unicode.Scalar.init)
    return (Array(letters.unicodeScalars) + rest).map { Array(String($0).utf8) }
  }
}

/// What the words of a text in one of the two pages tell of which it is.
///
/// A word that has only bytes of the upper half is Cyrillic; Western words have a few among others.
struct OneByteWords {
  /// Whether it is Cyrillic.
  let isCyrillic: Bool

  init(of bytes: [UInt8]) {
    var (cyrillic, western, numbers) = (0, 0, 0)
    var (upper, lower) = (0, 0)
    func end() {
      if upper >= 2, lower == 0 { cyrillic += 1 }
      if upper >= 1, lower >= 1 { western += 1 }
      (upper, lower) = (0, 0)
    }
    for byte in bytes {
      switch byte {
      case 0xC0...0xFF, 0xA8, 0xB8, 0xB2, 0xB3, 0xAF, 0xBF, 0xAA, 0xBA, 0xA5, 0xB4: upper += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): lower += 1
      default:
        // The sign №, which in the Western page is a raised one.
        if byte == 0xB9 { numbers += 1 }
        end()
      }
    }
    end()
    isCyrillic = cyrillic != western ? cyrillic > western : numbers > 0
  }
}

extension EncodedText {
  /// Whether letters may stand for others, or were lost before: Kazakh ones have no place in Windows-1251.
  var hasLostLetters: Bool {
    guard encoding == .windows1251 else { return false }
    let letters = String(decoding: utf8, as: UTF8.self).unicodeScalars
    return zip(letters, letters.dropFirst()).contains { letter, next in
      next.isCyrillic && (letter == "?" || Self.borrowed.contains(letter))
    }
  }

  /// Letters of Macedonian and Serbian, at whose places Kazakh's code page has Kazakh ones.
  private static let borrowed: Set<Unicode.Scalar> = [
    "Ќ", "ќ", "Џ", "џ", "Ў", "ў", "Ј", "ј", "Ѕ", "ѕ",
  ]
}

extension Unicode.Scalar {
  fileprivate var isCyrillic: Bool { (0x400...0x4FF).contains(value) }
}
