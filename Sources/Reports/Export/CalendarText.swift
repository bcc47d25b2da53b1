/// The lines of a calendar as RFC 5545 has them: folded so that none is longer than 75 bytes, each
/// with CR LF at its end.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// How many bytes a line may have, without its end.
  private static let width = 75

  /// Adds a property whose value is a text: what would end or divide it is escaped.
  ///
  /// Control characters, which a calendar cannot hold, are shown by their pictures.
  mutating func add(_ name: String, text: String) {
    var line = name + ":"
    var previous: Unicode.Scalar?
    for scalar in text.withControlsShown.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        line += "\\"
        line.unicodeScalars.append(scalar)
      case "\r": line += "\\n"
      // A line ends once, though two characters say so.
      case "\n": line += previous == "\r" ? "" : "\\n"
      default: line.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    add(line)
  }

  /// Adds a line as it is, in as many pieces as it takes; none ends within a character.
  mutating func add(_ line: String) {
    var room = Self.width
    for scalar in line.unicodeScalars {
      let character = UTF8.encode(scalar).map(Array.init) ?? []
      if character.count > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = Self.width - 1
      }
      bytes += character
      room -= character.count
    }
    bytes += [0x0D, 0x0A]
  }
}
