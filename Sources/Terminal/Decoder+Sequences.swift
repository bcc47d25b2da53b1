internal import Canvas

/// What follows an ESC.
extension Decoder {
  mutating func takeByte(_ byte: UInt8) {
    switch place {
    case .ground: takeText(byte)
    case .escape(let isDouble): takeAfterEscape(byte, isDouble)
    case .escaped:
      place = .ground
      if !begins(byte) { takeText(byte) }
    case .sequence(let sequence): takeSequence(sequence, byte)
    case .string(let string): takeString(string, byte)
    case .shifted: takeShifted(byte)
    case .oldMouse(let bytes): takeOldMouse(bytes + [byte])
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, _ isDouble: Bool) {
    hasAlt = isDouble
    if byte == 0x1B {
      if isDouble { inputs.append(.key(.escape)) }
      return place = .escape(isDouble: true)
    }
    place = .ground
    if begins(byte, opener: Character(Unicode.Scalar(byte))) { return }
    hasAlt = true
    takeText(byte)
  }

  /// Whether a byte after ESC begins a sequence.
  mutating func begins(_ byte: UInt8, opener: Character? = nil) -> Bool {
    switch byte {
    case UInt8(ascii: "["): place = .sequence(ControlSequence())
    case UInt8(ascii: "O"): place = .shifted
    case _ where ControlString.begins(with: byte): place = .string(ControlString(opener: opener))
    default: return false
    }
    return true
  }

  private mutating func takeSequence(_ sequence: ControlSequence, _ byte: UInt8) {
    var sequence = sequence
    switch sequence.take(byte) {
    case .goesOn: place = .sequence(sequence)
    case .ends(let token):
      place = .ground
      if let mouse = MouseReport.modern(sequence, final: byte) { inputs.append(.mouse(mouse)) }
      if let report = ModeReport(sequence, final: byte) { answer = report }
      if let token { takeWhole(token) }
      hasAlt = false
    case .foreign:
      place = .ground
      hasAlt = false
      takeText(byte)
    }
  }

  private mutating func takeString(_ string: ControlString, _ byte: UInt8) {
    var string = string
    switch string.take(byte) {
    case .goesOn: place = .string(string)
    case .ends: place = .ground
    case .endsBefore: takeAfterEscape(byte, false)
    case .foreign:
      place = .ground
      // Only what is meant to get away is a key there.
      if byte == 0x03 { takeText(byte) }
    }
    if case .string = place { return }
    if case .ground = place { hasAlt = false }
  }

  private mutating func takeShifted(_ byte: UInt8) {
    // A key that is held with it.
    if (UInt8(ascii: "1")...UInt8(ascii: "8")).contains(byte) { return }
    place = .ground
    switch byte {
    case UInt8(ascii: "M"): emit(.enter)
    case UInt8(ascii: "X"): emit("=")
    case UInt8(ascii: "c"): emit(.wordRight)
    case UInt8(ascii: "d"): emit(.wordLeft)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The keypad: each sign with 64 added.
      emit(.character(Character(Unicode.Scalar(byte - 64))))
    default:
      if let key = ControlSequence.lettered(byte) {
        emit(key)
      } else if byte < 0x40 || byte > 0x7E {
        takeText(byte)
      }
    }
    hasAlt = false
  }

  private mutating func takeOldMouse(_ bytes: [UInt8]) {
    place = bytes.count < 3 ? .oldMouse(bytes) : .ground
    if let mouse = MouseReport.old(bytes) { inputs.append(.mouse(mouse)) }
  }
}
