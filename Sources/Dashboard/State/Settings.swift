public import Model

/// What was settled when the dashboard was opened.
public struct Settings: Hashable, Sendable {
  /// The colours.
  public var palette: Palette
  /// Whether only ASCII can be shown.
  public var isASCII: Bool
  /// Why nothing can be changed, in words; nil where it can.
  public var readOnlyReason: String?
  /// What dossier this is, such as "your own copy".
  public var copyName: String
  /// The languages in which texts are shown where they have them, best first.
  public var languages: [String]
  /// How many entries could not be read.
  public var problemCount: Int
  /// How the user wants things.
  public var preferences: Preferences

  /// Settings.
  public init(
    palette: Palette = .dark,
    isASCII: Bool = false,
    readOnlyReason: String? = nil,
    copyName: String = "your own copy",
    languages: [String] = ["en"],
    problemCount: Int = 0,
    preferences: Preferences = Preferences()
  ) {
    self.palette = palette
    self.isASCII = isASCII
    self.readOnlyReason = readOnlyReason
    self.copyName = copyName
    self.languages = languages
    self.problemCount = problemCount
    self.preferences = preferences
  }
}
