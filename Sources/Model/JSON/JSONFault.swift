/// Why a text is not JSON, and where.
public struct JSONFault: Error, Hashable, Sendable {
  /// The byte it was found at, from 0.
  public var offset: Int
  /// What was expected, or what is wrong, in plain words.
  public var message: String
}

/// A place in a text file, as editors count.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// From 1.
  public var line: Int
  /// In characters, from 1.
  public var column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte.
  public init(of offset: Int, in bytes: [UInt8]) {
    var line = 1
    // Editors do not count a byte-order mark.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let end = min(offset, bytes.count)
    for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    // Continuation bytes of UTF-8 are no characters of their own.
    let column = bytes[min(start, end)..<end].count { $0 & 0xC0 != 0x80 }
    self.init(line: line, column: column + 1)
  }

  /// By line, then by column.
  public static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
