import Canvas
import Testing

@testable import Dashboard

/// What a palette makes of every view: the same as the dark one does, in its own colours.
@Suite struct PaletteGoldenTests {
  static let others = Palette.all.filter { $0 != .dark }

  @Test("Every view in every palette shows the same, each thing in its role", arguments: others)
  func roles(palette: Palette) {
    for scene in Scene.allCases {
      for (width, height) in Scene.sizes {
        let dark = scene.play(width, height).frame
        let other = scene.play(width, height, palette: palette).frame
        #expect(other.textRows == dark.textRows, "\(scene) \(width)x\(height)")
        let odd = zip(dark.cells, other.cells).filter { !Self.isSame($0, $1, palette) }
        #expect(odd.isEmpty, "\(scene) \(width)x\(height): \(odd.count) cells")
      }
    }
  }

  @Test("The colours are those that were looked at", arguments: Palette.all)
  func colours(palette: Palette) {
    Golden.check(
      Role.allCases.map { "\($0)".padded(to: 8) + Self.words(palette[$0]) },
      "palette-\(palette.name)"
    )
  }

  /// Whether two cells look as the same role does in the two palettes.
  private static func isSame(_ dark: Cell, _ other: Cell, _ palette: Palette) -> Bool {
    // What is selected has the terminal's own colours exchanged, and blanks have none.
    if dark.isReversed, other.isReversed { return true }
    if dark.character == " ", dark.style == other.style { return true }
    return Role.allCases.contains { role in
      [[], .bold].contains {
        Palette.dark[role].adding($0) == dark.style && palette[role].adding($0) == other.style
      }
    }
  }

  private static func words(_ style: Style) -> String {
    let colour = { (color: Color?) in
      color.map { "\($0.wide.map { "\($0)" } ?? "-")/\($0.basic.map { "\($0)" } ?? "-")" } ?? "own"
    }
    let attributes =
      [("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse)]
      as [(String, Style.Attributes)]
    let marks = attributes.filter { style.attributes.contains($0.1) }.map(\.0)
    return ([colour(style.foreground), "on", colour(style.background)] + marks)
      .joined(separator: " ")
  }
}

extension Cell {
  fileprivate var isReversed: Bool { style.attributes.contains(.reverse) }
}
