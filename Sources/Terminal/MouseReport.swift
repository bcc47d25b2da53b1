internal import Canvas

/// What a terminal says about its mouse, in the two ways it may say it.
enum MouseReport {
  /// `ESC [ < button ; column ; row M`, or `m` when the button goes up.
  static func modern(_ sequence: ControlSequence, final: UInt8) -> Mouse? {
    let numbers = sequence.numbers
    guard sequence.isMouse, numbers.count == 3, final == UInt8(ascii: "M") else { return nil }
    return mouse(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  /// `ESC [ M` and three bytes, each 32 more than what it says.
  static func old(_ bytes: [UInt8]) -> Mouse? {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
    return mouse(
      button: Int(bytes[0]) - 32,
      column: Int(bytes[1]) - 32,
      row: Int(bytes[2]) - 32
    )
  }

  /// Where a terminal can have a cell, from 1.
  private static let places = 1...0xFFFF

  private static func mouse(button: Int, column: Int, row: Int) -> Mouse? {
    guard places.contains(column), places.contains(row) else { return nil }
    let modifiers = 4 | 8 | 16
    switch button & ~modifiers {
    case 0: return Mouse(.press, x: column - 1, y: row - 1)
    case 64: return Mouse(.wheelUp, x: column - 1, y: row - 1)
    case 65: return Mouse(.wheelDown, x: column - 1, y: row - 1)
    default: return nil
    }
  }
}
