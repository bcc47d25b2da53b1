public import Model

/// What was settled when the dashboard was opened.
public struct Settings: Hashable, Sendable {
  /// The colours.
  public var palette: Palette
  /// Whether only ASCII can be shown.
  public var isASCII: Bool
  /// Whether that is so because the locale has no more.
  public var lacksUnicode: Bool
  /// Why nothing can be changed, in words; nil where it can.
  public var readOnlyReason: String?
  /// The languages in which texts are shown where they have them, best first.
  public var languages: [String]
  /// In which order recommendations are shown at first.
  public var sort: Sort
  /// Whether the mouse is the dashboard's.
  public var hasMouse: Bool
  /// The user's own institution: its id, name or short name.
  public var institution: String?

  /// Settings.
  public init(
    palette: Palette = .dark,
    isASCII: Bool = false,
    lacksUnicode: Bool = false,
    readOnlyReason: String? = nil,
    languages: [String] = ["en"],
    sort: Sort = .number,
    hasMouse: Bool = true,
    institution: String? = nil
  ) {
    self.palette = palette
    self.isASCII = isASCII
    self.lacksUnicode = lacksUnicode
    self.readOnlyReason = readOnlyReason
    self.languages = languages
    self.sort = sort
    self.hasMouse = hasMouse
    self.institution = institution
  }
}
