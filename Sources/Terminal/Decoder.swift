internal import Canvas

/// Makes what a person did out of what the keyboard sent; pure, so that every oddity of a terminal
/// can be played to it in a test.
struct Decoder {
  /// Where in a sequence the next token falls.
  private enum Place {
    case ground
    /// After an ESC, which may still become a part of something.
    case escape
    /// After an ESC that was taken for the key, for nothing came with it; a slow line may bring the rest.
    case escaped
    case sequence(ControlSequence)
    /// After `ESC O`.
    case shifted
    case oldMouse([UInt8])
  }

  private var place = Place.ground
  private var letter = Letter()
  private var letterHasAlt = false
  private var paste: Paste?
  private var inputs: [Input] = []

  /// Whether what comes now is pasted, until its end mark.
  var isPasting: Bool { paste != nil }

  /// Whatever came at once; an unfinished paste or sequence is kept for the next call.
  mutating func decode(_ tokens: [Token]) -> [Input] {
    if tokens == [.byte(0x03)], let paste {
      // The way out for someone whose terminal forgot to end a paste.
      finish(paste)
    } else {
      for token in tokens { take(token) }
    }
    if case .escape = place {
      inputs.append(.key(.escape))
      place = .escaped
    }
    defer { inputs = [] }
    return inputs
  }

  private mutating func take(_ token: Token) {
    if case .resize(let width, let height) = token {
      inputs.append(.resize(width: width, height: height))
    } else if paste != nil {
      takePasted(token)
    } else if case .byte(let byte) = token {
      takeByte(byte)
    } else {
      abandon()
      takeWhole(token)
    }
  }

  private mutating func takePasted(_ token: Token) {
    switch token {
    case .byte(let byte):
      if paste?.take(byte) == true { endPaste() }
    case .pasteEnd: endPaste()
    case .key(.enter): _ = paste?.take(0x0A)
    case .key, .pasteStart, .mouse, .oldMouse, .resize, .unknown: break
    }
  }

  private mutating func endPaste() {
    if let paste { finish(paste) }
  }

  private mutating func finish(_ whole: Paste) {
    paste = nil
    inputs.append(.paste(whole.text))
  }

  /// An ESC before a key was a key of its own; anything else unfinished is nothing.
  private mutating func abandon() {
    if case .escape = place { inputs.append(.key(.escape)) }
    place = .ground
    letter.reset()
  }

  private mutating func takeWhole(_ token: Token) {
    switch token {
    case .key(let key): inputs.append(.key(key))
    case .pasteStart: paste = Paste()
    case .mouse: place = .sequence(ControlSequence("<"))
    case .oldMouse: place = .oldMouse([])
    case .byte, .pasteEnd, .resize, .unknown: break
    }
  }

  private mutating func takeByte(_ byte: UInt8) {
    switch place {
    case .ground: takeText(byte, alt: false)
    case .escape: takeAfterEscape(byte)
    case .escaped:
      place = .ground
      if !begins(byte) { takeText(byte, alt: false) }
    case .sequence(let sequence): takeSequence(sequence, byte)
    case .shifted: takeShifted(byte)
    case .oldMouse(let bytes): takeOldMouse(bytes + [byte])
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    if begins(byte) { return }
    if byte < 0x20 || byte == 0x7F { inputs.append(.key(.escape)) }
    place = .ground
    takeText(byte, alt: true)
  }

  /// Whether a byte after ESC begins a sequence.
  private mutating func begins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["): place = .sequence(ControlSequence())
    case UInt8(ascii: "O"): place = .shifted
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
      if let token { takeWhole(token) }
    case .foreign:
      place = .ground
      takeText(byte, alt: false)
    }
  }

  private mutating func takeShifted(_ byte: UInt8) {
    place = .ground
    switch byte {
    case UInt8(ascii: "M"): inputs.append(.key(.enter))
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The keypad: each sign with 64 added.
      inputs.append(.key(.character(Character(Unicode.Scalar(byte - 64)))))
    default:
      if let key = ControlSequence.lettered(byte) {
        inputs.append(.key(key))
      } else {
        takeText(byte, alt: false)
      }
    }
  }

  private mutating func takeOldMouse(_ bytes: [UInt8]) {
    place = bytes.count < 3 ? .oldMouse(bytes) : .ground
    if let mouse = MouseReport.old(bytes) { inputs.append(.mouse(mouse)) }
  }

  private mutating func takeText(_ byte: UInt8, alt: Bool) {
    if byte >= 0x80 {
      if !letter.isOpen { letterHasAlt = alt }
      if let character = letter.take(byte) {
        inputs.append(.key(letterHasAlt ? .alt(character) : .character(character)))
      }
      return
    }
    letter.reset()
    if byte == 0x1B {
      place = .escape
    } else if let key = ControlKeys.key(for: byte) {
      inputs.append(.key(key))
    } else {
      let character = Character(Unicode.Scalar(byte))
      inputs.append(.key(alt ? .alt(character) : .character(character)))
    }
  }
}
