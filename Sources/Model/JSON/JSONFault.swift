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
    self = Self.places(of: [offset], in: bytes)[0]
  }

  /// The places of bytes, in one pass over the text however many they are.
  static func places(
    of offsets: [Int],
    in bytes: some RandomAccessCollection<UInt8>
  )
    -> [TextPosition]
  {
    var places = [TextPosition](repeating: TextPosition(line: 1, column: 1), count: offsets.count)
    var here = TextPosition(line: 1, column: 1)
    // Editors do not count a byte-order mark.
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var passed = bytes.count - rest.count
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      while passed < offsets[index], let byte = rest.popFirst() {
        passed += 1
        if byte == UInt8(ascii: "\n") {
          here = TextPosition(line: here.line + 1, column: 1)
        } else if byte & 0xC0 != 0x80 {
          // Continuation bytes of UTF-8 are no characters of their own.
          here.column += 1
        }
      }
      places[index] = here
    }
    return places
  }

  /// By line, then by column.
  public static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
