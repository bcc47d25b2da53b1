import Canvas
import Testing

@testable import Dashboard

@Suite("Good, partly, poor and late are told apart by colour")
struct ColourVisionTests {
  /// A distance of 2.3 in CIELAB is just noticed side by side; this is seen on small marks.
  static let enough = 15.0
  static let roles: [Role] = [.good, .partly, .poor, .alarm]

  @Test(
    "With all eyes, where there are 256 colours or more",
    arguments: [Palette.colourblind, .colourblindLight],
    Eye.allCases
  )
  func many(palette: Palette, eye: Eye) {
    expectApart(palette, .wide, eye)
  }

  @Test(
    "With all eyes, where there are 16 and the background is dark",
    arguments: [Terminals.xterm, .console],
    Eye.allCases
  )
  func few(terminal: Terminals, eye: Eye) {
    // On a light one only black, red and blue of the sixteen can be read; shapes tell the rest.
    expectApart(.colourblind, terminal, eye)
  }

  @Test("The check can fail: red and green marks are hard to tell apart without one cone")
  func redAndGreen() {
    let (red, green) = (Shade(0xAF5F5F), Shade(0x5F875F))
    #expect(red.distance(to: green) > Self.enough)
    let distance = red.seen(with: .withoutGreen).distance(to: green.seen(with: .withoutGreen))
    #expect(distance < Self.enough)
  }

  private func expectApart(_ palette: Palette, _ terminal: Terminals, _ eye: Eye) {
    // What has a background of its own is seen by that first.
    let seen = Self.roles.compactMap { role in
      (terminal.shade(palette[role].background) ?? terminal.shade(palette[role].foreground))
        .map { (role: role, shade: $0.seen(with: eye)) }
    }
    #expect(seen.count == Self.roles.count)
    for (index, one) in seen.enumerated() {
      for other in seen[(index + 1)...] {
        #expect(
          one.shade.distance(to: other.shade) >= Self.enough,
          "\(one.role) and \(other.role)"
        )
      }
    }
  }
}
