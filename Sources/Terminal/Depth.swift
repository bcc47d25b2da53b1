internal import Canvas

/// How many colours there are to choose from.
enum Depth: Hashable {
  /// None: attributes alone.
  case none
  /// The eight of ANSI.
  case eight
  /// The eight, and each of them bright.
  case sixteen
  /// xterm's 256.
  case wide
  /// Any; with so many bits for red, green and blue.
  case direct(red: Int, green: Int, blue: Int)

  /// The depth of a terminal with so many colours, and on a direct-colour one the bits of each
  /// component as a number of three hexadecimal digits.
  init(colors: Int, directBits: Int) {
    switch colors {
    case 257... where directBits != 0:
      self = .direct(red: directBits >> 8 & 15, green: directBits >> 4 & 15, blue: directBits & 15)
    case 256...: self = .wide
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }

  /// The number by which the terminal knows a colour; -1 is its own.
  func number(of color: Color) -> Int32 {
    switch self {
    case .none: -1
    case .eight: color.basic.map { Int32($0 & 7) } ?? -1
    case .sixteen: color.basic.map { Int32($0 & 15) } ?? -1
    case .wide: color.wide.map { Int32($0) } ?? -1
    case .direct(let red, let green, let blue):
      color.components.map { Self.packed($0, red, green, blue) } ?? -1
    }
  }

  private static func packed(
    _ components: (red: UInt8, green: UInt8, blue: UInt8),
    _ red: Int,
    _ green: Int,
    _ blue: Int
  ) -> Int32 {
    let (r, g, b) = components
    func scaled(_ component: UInt8, _ bits: Int) -> Int { (Int(component) << bits) >> 8 }
    let number = scaled(r, red) << (green + blue) | scaled(g, green) << blue | scaled(b, blue)
    // Some such terminals keep the first 256 numbers for indexed colours; one step of red avoids them.
    return Int32(number > 0 && number < 256 ? number | 1 << (green + blue) : number)
  }
}
