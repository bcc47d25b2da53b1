/// How the letters of a text are written as bytes.
enum TextEncoding: Hashable {
  case utf8
  case utf16(isLittleEndian: Bool)
  case windows1251
  case windows1252

  /// What it is called.
  var words: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1251: "Windows-1251"
    case .windows1252: "Windows-1252"
    }
  }
}

/// A text whose encoding was told by its bytes, as UTF-8.
public struct EncodedText {
  let encoding: TextEncoding
  /// The text without its byte-order mark.
  public let utf8: [UInt8]

  /// A text.
  ///
  /// - Throws: Where most of it is UTF-8 and some is not: half a letter was lost.
  public init(_ bytes: [UInt8]) throws(Unreadable) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      try self.init(marked: bytes.dropFirst(3))
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes.dropFirst(2), isLittleEndian: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), isLittleEndian: false)
    } else if let isLittleEndian = bytes.isLittleEndianUTF16 {
      self.init(utf16: bytes[...], isLittleEndian: isLittleEndian)
    } else {
      try self.init(octets: bytes)
    }
  }

  private init(marked bytes: ArraySlice<UInt8>) throws(Unreadable) {
    let letters = UTF8Letters(of: bytes)
    if let stray = letters.firstStray { throw Self.damaged(bytes, at: stray) }
    (encoding, utf8) = (.utf8, Array(bytes))
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isLittleEndian: Bool) {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      let (one, other) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittleEndian ? other << 8 | one : one << 8 | other
    }
    encoding = .utf16(isLittleEndian: isLittleEndian)
    utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private init(octets bytes: [UInt8]) throws(Unreadable) {
    let letters = UTF8Letters(of: bytes[...])
    guard let stray = letters.firstStray else {
      (encoding, utf8) = (.utf8, bytes)
      return
    }
    if letters.count > 4 * letters.strays { throw Self.damaged(bytes[...], at: stray) }
    encoding = OneByteWords(of: bytes).isCyrillic ? .windows1251 : .windows1252
    let table = encoding == .windows1251 ? CodePage.windows1251 : CodePage.windows1252
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 { utf8.append(byte) } else { utf8 += table[Int(byte) - 0x80] }
    }
    self.utf8 = utf8
  }

  private static func damaged(_ bytes: ArraySlice<UInt8>, at place: Int) -> Unreadable {
    let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
    return .damaged("a letter in line \(line) is not UTF-8, as the others are")
  }
}

extension [UInt8] {
  /// Whether it is UTF-16 without a mark, and which: every other byte of ASCII is zero in it; nil where it is
  /// not.
  fileprivate var isLittleEndianUTF16: Bool? {
    guard count >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (place, byte) in prefix(1 << 16).enumerated() where byte == 0 {
      if place & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd > 0, zeros.even * 20 <= zeros.odd { return true }
    if zeros.even > 0, zeros.odd * 20 <= zeros.even { return false }
    return nil
  }
}

/// How many letters of several bytes a text has, and how many bytes are part of none.
private struct UTF8Letters {
  var count = 0
  var strays = 0
  var firstStray: Int?

  init(of bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { text in
      var place = 0
      while place < text.count {
        let length = Self.length(of: text, at: place)
        if length == 0 {
          strays += 1
          firstStray = firstStray ?? place + bytes.startIndex
        } else if length > 1 {
          count += 1
        }
        place += max(1, length)
      }
    }
  }

  /// How many bytes the letter at a place has; 0 where there is none.
  private static func length(of text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let first = text[place]
    if first < 0x80 { return 1 }
    let length: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard place + length <= text.count, second.contains(text[place + 1]) else { return 0 }
    for next in text[(place + 1)..<(place + length)] where next & 0xC0 != 0x80 { return 0 }
    return length
  }
}
