public import Canvas

/// A scheme of colours: a look for each role.
public struct Palette: Hashable, Sendable {
  /// The name that `--palette` takes.
  public let name: String
  /// What the terminal's background has to be for its colours to be read; nil if it has none.
  public let background: Background?
  /// The looks, in the order of the roles: every text that is drawn asks for one.
  private let styles: [Style]

  /// What a palette's colours are read on.
  public enum Background: Hashable, Sendable {
    /// Black or nearly so.
    case dark
    /// White or nearly so.
    case light
  }

  /// A palette; a role it does not name is plain text.
  init(_ name: String, on background: Background?, _ styles: [Role: Style]) {
    self.name = name
    self.background = background
    self.styles = Role.allCases.map { styles[$0] ?? .plain }
  }

  /// How a role looks.
  public subscript(role: Role) -> Style { styles[role.rawValue] }

  /// Every palette, by the names people choose from.
  public static let all = [
    dark, light, contrast, contrastLight, colourblind, colourblindLight, mono,
  ]

  /// The palette of a name.
  public static func named(_ name: String) -> Palette? { all.first { $0.name == name } }

  /// The one that suits the terminal's own background, as far as it tells.
  /// - Parameter colorFGBG: the variable `COLORFGBG` that some terminals set, such as `0;15`.
  /// - Returns: the light one on a background known to be light, else the dark one.
  public static func suiting(colorFGBG: String?) -> Palette {
    switch colorFGBG?.split(separator: ";").last {
    case "7", "15": light
    default: dark
    }
  }
}
