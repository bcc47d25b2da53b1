internal import CNcurses
internal import Canvas

/// Which key is meant by a code of ncurses.
enum KeyCodes {
  private static let known: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home, KEY_SHOME: .home,
    KEY_END: .end, KEY_SELECT: .end, KEY_LL: .end, KEY_C1: .end, KEY_SEND: .end,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_SPREVIOUS: .pageUp,
    KEY_NPAGE: .pageDown, KEY_C3: .pageDown, KEY_SNEXT: .pageDown,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_SDC: .delete,
    KEY_ENTER: .enter, KEY_BTAB: .backTab,
  ]

  /// Arrows and the like with control, shift or alt: ncurses' names for them, but for the digit.
  private static let modified: [String: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete,
  ]

  /// The key with a code, or nil if nothing is made of it.
  static func key(for code: Int32) -> Key? {
    if let key = known[code] { return key }
    if code > KEY_F0, code <= KEY_F0 + 63 { return .function(Int(code - KEY_F0)) }
    return nil
  }

  /// The key with a name, for the codes that ncurses gives out as it reads the terminal database.
  static func key(named name: String) -> Key? {
    if let key = modified[name] { return key }
    guard let held = name.last?.wholeNumberValue else { return nil }
    return modified[String(name.dropLast())]?.held(with: held)
  }
}
