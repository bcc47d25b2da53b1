internal import Canvas

/// Makes what a person did out of what the keyboard sent; pure, so that every oddity of a terminal
/// can be played to it in a test.
struct Decoder {
  /// Where in a sequence the next token falls.
  enum Place {
    case ground
    /// After an ESC, which may still become a part of something; and after two.
    case escape(isDouble: Bool)
    /// After an ESC that was taken for the key, for nothing came with it; a slow line may bring the rest.
    case escaped
    case sequence(ControlSequence)
    case string(ControlString)
    /// After `ESC O`, and the digit of a key held with it.
    case shifted
    case oldMouse([UInt8])
  }

  /// How long the rest of something that was torn is waited for, in milliseconds: first of something
  /// that a key sends as well, then of what is certainly no key.
  private static let patience = (key: 300, rest: 1000)

  var place = Place.ground
  /// Whether an ESC came before what is being read.
  var hasAlt = false
  var inputs: [Input] = []
  /// What the terminal answered last, until somebody takes it.
  var answer: ModeReport?
  private var letter = Letter()
  private var paste: Paste?
  private var last = 0

  /// Whether what comes now is pasted, until its end mark.
  var isPasting: Bool { paste != nil }

  /// Whatever came at once, at a moment in milliseconds; an unfinished paste or sequence is kept for
  /// the next call, as far as that comes soon.
  mutating func decode(_ tokens: [Token], at now: Int = 0) -> [Input] {
    if now - last > patience { place = .ground }
    last = now
    if tokens == [.byte(0x03)], let paste {
      // The way out for someone whose terminal forgot to end a paste.
      finish(paste)
    } else {
      for token in tokens { take(token) }
    }
    endReading()
    defer { inputs = [] }
    return inputs
  }

  private var patience: Int {
    switch place {
    case .ground: .max
    case .escape, .escaped, .shifted: Self.patience.key
    case .string(let string) where string.isEmpty: Self.patience.key
    case .sequence, .string, .oldMouse: Self.patience.rest
    }
  }

  /// What may be a key or the beginning of something is a key for now.
  private mutating func endReading() {
    switch place {
    case .escape(let isDouble):
      if isDouble { inputs.append(.key(.escape)) }
      inputs.append(.key(.escape))
      place = .escaped
      hasAlt = false
    case .string(var string):
      guard let opener = string.opener, string.isEmpty else { return }
      inputs.append(.key(.alt(.character(opener))))
      string.opener = nil
      place = .string(string)
    case .ground, .escaped, .sequence, .shifted, .oldMouse: break
    }
  }

  private mutating func take(_ token: Token) {
    if case .resize(let width, let height) = token {
      inputs.append(.resize(width: width, height: height))
    } else if paste != nil {
      takePasted(token)
    } else if case .byte(let byte) = token {
      takeByte(byte)
    } else {
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

  /// What ncurses has put together; anything unfinished before it is nothing, but an ESC before a key is
  /// a part of that.
  mutating func takeWhole(_ token: Token) {
    // A byte that ncurses knows as a key may stand in a string.
    if case .string = place, case .key(.backspace) = token { return }
    if case .escape(let isDouble) = place {
      if case .key = token { hasAlt = true } else { inputs.append(.key(.escape)) }
      if isDouble { inputs.append(.key(.escape)) }
    }
    place = .ground
    letter.reset()
    switch token {
    case .key(let key): emit(key)
    case .pasteStart: paste = Paste()
    case .mouse: place = .sequence(ControlSequence("<"))
    case .oldMouse: place = .oldMouse([])
    case .byte, .pasteEnd, .resize, .unknown: break
    }
    hasAlt = false
  }

  mutating func emit(_ key: Key) {
    inputs.append(.key(hasAlt ? .alt(key) : key))
    hasAlt = false
  }

  /// A byte of text, or one that is a key by itself.
  mutating func takeText(_ byte: UInt8) {
    guard byte < 0x80 else { return takeLetter(byte) }
    letter.reset()
    if byte == 0x1B {
      place = .escape(isDouble: false)
    } else if byte == 0x03 {
      // Whoever wants to get away presses much at once.
      hasAlt = false
      emit(.control("c"))
    } else if let key = ControlKeys.key(for: byte) {
      emit(key)
    } else {
      emit(.character(Character(Unicode.Scalar(byte))))
    }
  }

  private mutating func takeLetter(_ byte: UInt8) {
    if !letter.isOpen, (0x80..<0xA0).contains(byte) { return takeControl(byte) }
    guard let scalar = letter.take(byte) else { return }
    if scalar.value < 0xA0 {
      takeControl(UInt8(scalar.value))
    } else {
      emit(.character(Character(scalar)))
    }
  }

  /// A control character between 128 and 159: ESC and a sign in one (ECMA-48, C1).
  private mutating func takeControl(_ byte: UInt8) {
    hasAlt = false
    _ = begins(byte - 0x40)
  }
}
