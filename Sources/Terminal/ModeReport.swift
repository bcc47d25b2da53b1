/// What a terminal answers when it is asked for one of its modes: `ESC [ ? mode ; setting $ y`
/// (DECRPM; VT510 Programmer Information).
struct ModeReport {
  /// Synchronised output: all of a frame is shown at once.
  static let synchronizedOutput = 2026

  /// The mode.
  let mode: Int
  /// Whether the terminal has it and lets us set it.
  let isOurs: Bool

  /// What a sequence reports; nil where it is no such report.
  init?(_ sequence: ControlSequence, final: UInt8) {
    let bytes = sequence.parameters
    guard final == UInt8(ascii: "y"), bytes.first == UInt8(ascii: "?"),
      bytes.last == UInt8(ascii: "$")
    else { return nil }
    let numbers = bytes.dropFirst().dropLast().split(separator: UInt8(ascii: ";"))
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 2, let mode = numbers[0], let setting = numbers[1] else { return nil }
    self.mode = mode
    // Set and not set; 0 is not known, 3 and 4 are for ever.
    isOurs = setting == 1 || setting == 2
  }
}
