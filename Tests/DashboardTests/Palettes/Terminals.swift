import Canvas

@testable import Dashboard

/// Terminals by the colours they make of ours.
enum Terminals: CaseIterable {
  /// 256 colours, which no scheme changes, and direct colour, which is sent the same.
  case wide
  /// xterm's own 16; where there are 8, the others are their bold.
  case xterm
  /// The Linux console's.
  case console

  /// What a colour looks like; nil is the terminal's own.
  func shade(_ color: Color?) -> Shade? {
    switch self {
    case .wide:
      color?.components.map { Shade(Int($0.red) << 16 | Int($0.green) << 8 | Int($0.blue)) }
    case .xterm: color?.basic.map { Shade(Self.ofXterm[Int($0)]) }
    case .console: color?.basic.map { Shade(Self.ofConsole[Int($0)]) }
    }
  }

  private static let ofXterm = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
  private static let ofConsole = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
}

extension Palette.Background {
  /// Usual ones of its kind.
  var shades: [Shade] {
    switch self {
    case .dark: [0x000000, 0x121212, 0x1E1E1E, 0x282C34].map(Shade.init)
    case .light: [0xFFFFFF, 0xFAFAFA, 0xFDF6E3].map(Shade.init)
    }
  }
}

extension Role {
  /// Whether words are written in it.
  var isText: Bool { self != .faint }
}
