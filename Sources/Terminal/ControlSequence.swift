internal import Canvas

/// A sequence `ESC [ … final`, put together from its bytes: ncurses leaves it to us when it does not
/// know it, or when a slow line tore it from its ESC.
struct ControlSequence {
  /// Everything between the bracket and the final byte.
  private(set) var parameters: [UInt8] = []
  /// Whether there are more than any key or report has; it means nothing, and is no text either.
  private var isTooLong = false
  /// Whether it is one of the Linux console's function keys: `ESC [ [ A`.
  private var isConsoleKey = false

  /// What a byte was to the sequence.
  enum Step {
    case goesOn
    case ends(Token?)
    /// Not a part of it; the sequence is given up.
    case foreign
  }

  /// A sequence that begins with these parameters.
  init(_ start: String = "") {
    parameters = Array(start.utf8)
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    switch byte {
    case 0x20..<0x40:
      if parameters.count < 64 { parameters.append(byte) } else { isTooLong = true }
      return .goesOn
    case UInt8(ascii: "[") where parameters.isEmpty && !isConsoleKey:
      isConsoleKey = true
      return .goesOn
    case 0x40..<0x7F:
      return .ends(meaning(byte))
    default:
      return .foreign
    }
  }

  /// Whether it reports a use of the mouse.
  var isMouse: Bool { parameters.first == UInt8(ascii: "<") }

  /// The numbers before the final byte; what is left out or is not a number counts as 0.
  var numbers: [Int] {
    let digits = isMouse ? parameters.dropFirst() : parameters[...]
    return digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }

  private func meaning(_ final: UInt8) -> Token? {
    if isMouse || isTooLong { return nil }
    if isConsoleKey {
      let isKnown = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      return isKnown ? .key(.function(Int(final) - 64)) : nil
    }
    if final == UInt8(ascii: "M"), parameters.isEmpty { return .oldMouse }
    if final == UInt8(ascii: "Z") { return .key(.backTab) }
    if final == UInt8(ascii: "~") { return Self.numbered(numbers.first ?? 0) }
    return Self.lettered(final).map { .key($0.held(with: numbers.dropFirst().first ?? 1)) }
  }

  /// The key that a letter stands for, after `ESC [` and `ESC O` alike.
  static func lettered(_ letter: UInt8) -> Key? {
    switch Unicode.Scalar(letter) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Token? {
    switch number {
    case 1, 7: .key(.home)
    case 4, 8: .key(.end)
    case 3: .key(.delete)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(number - 10))
    case 17...21: .key(.function(number - 11))
    case 23, 24: .key(.function(number - 12))
    case 200: .pasteStart
    case 201: .pasteEnd
    default: nil
    }
  }
}

extension Key {
  /// What it is with the keys that a number stands for, one more than the sum of shift 1, alt 2 and
  /// control 4 (xterm's control sequences, "PC-Style Function Keys"): the arrows then go by words.
  func held(with modifiers: Int) -> Key {
    guard modifiers > 1, (modifiers - 1) & 6 != 0 else { return self }
    return self == .left ? .wordLeft : self == .right ? .wordRight : self
  }
}
