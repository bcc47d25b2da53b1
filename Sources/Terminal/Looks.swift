internal import CNcurses
internal import Canvas

/// The looks of cells as ncurses knows them, with the colour pairs that have been defined so far.
struct Looks {
  /// Attributes and colour pair.
  struct Look: Hashable {
    var attributes: UInt32
    var pair: Int32
  }

  private struct Colors: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private let depth: Depth
  private let limit: Int32
  private var pairs: [Colors: Int32] = [:]
  private var looks: [Style: Look] = [:]
  private var last: (style: Style, look: Look) = (.plain, Look(attributes: 0, pair: 0))

  /// No looks yet; `limit` is the number of pairs that the terminal has.
  init(depth: Depth, limit: Int32) {
    self.depth = depth
    self.limit = limit
  }

  /// How to tell ncurses of a style.
  mutating func look(for style: Style) -> Look {
    // Neighbours mostly look alike.
    if last.style == style { return last.look }
    let look = looks[style] ?? make(style)
    last = (style, look)
    return look
  }

  private mutating func make(_ style: Style) -> Look {
    let paint = Paint(style, depth: depth)
    let look = Look(
      attributes: Self.bits(paint.attributes),
      pair: paint.hasColor
        ? pair(Colors(foreground: paint.foreground, background: paint.background)) : 0
    )
    looks[style] = look
    return look
  }

  private mutating func pair(_ colors: Colors) -> Int32 {
    if let pair = pairs[colors] { return pair }
    let next = Int32(pairs.count) + 1
    guard next < limit, define(next, colors) else { return 0 }
    pairs[colors] = next
    return next
  }

  private func define(_ pair: Int32, _ colors: Colors) -> Bool {
    if cn_define_pair(pair, colors.foreground, colors.background) { return true }
    // A terminal that cannot go back to its own colours: white on black is what ncurses takes them for.
    let foreground = colors.foreground < 0 ? 7 : colors.foreground
    return cn_define_pair(pair, foreground, max(0, colors.background))
  }

  /// The bits of ncurses for attributes.
  static func bits(_ attributes: Style.Attributes) -> UInt32 {
    var bits: UInt32 = 0
    if attributes.contains(.bold) { bits |= CN_BOLD }
    if attributes.contains(.reverse) { bits |= CN_REVERSE }
    if attributes.contains(.underline) { bits |= CN_UNDERLINE }
    if attributes.contains(.dim) { bits |= CN_DIM }
    return bits
  }
}
