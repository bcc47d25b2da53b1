internal import CNcurses
internal import Canvas
internal import Glibc

/// Reads whatever the keyboard has sent.
struct Keyboard {
  /// How much is read before somebody gets to see it; a paste may be endless.
  private static let portion = 1 << 16
  /// As much as a terminal's line holds.
  private static let pastedAtOnce = 1 << 12

  private var decoder = Decoder()
  private let needsWidening = cn_needs_widening()
  private var size = (width: Int(cn_width()), height: Int(cn_height()))
  /// Whether reading stopped before the end: ncurses may hold bytes that no poll would tell of.
  private(set) var hasMore = false
  /// Whether the last reading found anything.
  private(set) var foundAnything = false
  /// Whether the last reading found that the size had changed, if only there and back.
  private(set) var foundResize = false

  /// All that is there, as far as it is complete.
  mutating func read() -> [Input] {
    let now = Self.now()
    var inputs: [Input] = []
    var tokens: [Token] = []
    var room = Self.portion
    hasMore = true
    foundResize = false
    foundAnything = false
    while room > 0 {
      if decoder.isPasting, let pasted = readPasted() {
        room -= pasted.count
        foundAnything = true
        inputs += decoder.decode(pasted, at: now)
        continue
      }
      let code = cn_read()
      guard code >= 0 else {
        hasMore = false
        break
      }
      room -= 1
      if code == KEY_RESIZE { foundResize = true } else { add(code, to: &tokens) }
      if tokens.last == .pasteStart {
        inputs += decoder.decode(tokens, at: now)
        tokens = []
        foundAnything = true
      }
    }
    foundAnything = foundAnything || !tokens.isEmpty
    addSize(to: &tokens)
    if !tokens.isEmpty { inputs += decoder.decode(tokens, at: now) }
    takeAnswer()
    return inputs
  }

  /// Takes what the terminal answered, which is nobody's key.
  private mutating func takeAnswer() {
    if let answer = decoder.answer, answer.mode == ModeReport.synchronizedOutput {
      cn_answer(answer.isOurs)
    }
    decoder.answer = nil
  }

  /// What has come of a paste, past ncurses, which takes bytes one by one; nil if nothing has.
  private func readPasted() -> [Token]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.pastedAtOnce) { buffer, count in
      count = Int(cn_read_pasted(buffer.baseAddress, Int32(Self.pastedAtOnce)))
    }
    guard !bytes.isEmpty else { return nil }
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count)
    for byte in bytes { add(Int32(byte), to: &tokens) }
    return tokens
  }

  /// Reads what is there and makes nothing of it: it was meant for whoever had the terminal before.
  ///
  /// An answer of the terminal that has only begun to come is still known as one when it goes on.
  mutating func discard() {
    let known = size
    repeat { _ = read() } while hasMore
    // Of a new size the next reading tells.
    size = known
  }

  /// Milliseconds since whenever.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The size, once for however many changes: of those that came together only the last matters.
  private mutating func addSize(to tokens: inout [Token]) {
    let now = (width: Int(cn_width()), height: Int(cn_height()))
    guard foundResize || now != size else { return }
    size = now
    tokens.append(.resize(width: now.width, height: now.height))
  }

  private func add(_ code: Int32, to tokens: inout [Token]) {
    guard let byte = UInt8(exactly: code) else { return tokens.append(token(code)) }
    guard needsWidening else { return tokens.append(.byte(byte)) }
    let scalar = cn_widen(byte)
    guard scalar >= 0, let scalar = Unicode.Scalar(UInt32(scalar)) else { return }
    tokens += String(scalar).utf8.map(Token.byte)
  }

  private func token(_ code: Int32) -> Token {
    switch code {
    case Int32(CN_PASTE_START.rawValue): .pasteStart
    case Int32(CN_PASTE_END.rawValue): .pasteEnd
    case Int32(CN_MOUSE.rawValue): .mouse
    case Int32(CN_OLD_MOUSE.rawValue), KEY_MOUSE: .oldMouse
    default: named(code)
    }
  }

  private func named(_ code: Int32) -> Token {
    if let key = KeyCodes.key(for: code) { return .key(key) }
    guard let name = cn_key_name(code) else { return .unknown }
    return KeyCodes.key(named: String(cString: name)).map(Token.key) ?? .unknown
  }
}
