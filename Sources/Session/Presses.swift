internal import Canvas

/// Counts presses of the mouse that follow each other quickly on the same place.
struct Presses {
  private var last: (mouse: Mouse, moment: Int)?

  /// How soon a second press has to follow to be one of two, in milliseconds.
  private static let patience = 400

  /// An input with its count, at a moment in milliseconds on a clock that nobody sets.
  mutating func counted(_ input: Input, at now: Int) -> Input {
    guard case .mouse(var mouse) = input, mouse.kind == .press else { return input }
    if let last, last.mouse.x == mouse.x, last.mouse.y == mouse.y,
      now - last.moment <= Self.patience
    {
      mouse.count = last.mouse.count + 1
    }
    last = (mouse, now)
    return .mouse(mouse)
  }
}
