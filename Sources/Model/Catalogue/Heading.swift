/// What stands over the recommendations of a theme, and where among the themes it is.
struct Heading: Hashable, Sendable, Identifiable {
  /// The theme's id.
  var id: String
  /// Its title.
  var title: LocalizedText
  /// What belongs to it, and who arranged it so.
  var about: LocalizedText?
  /// Its place among the themes, from 1 on; nil for that of the catalogue, or behind all others.
  var place: Int?
}

extension Theme {
  /// What events on it are on: a recommendation may have the same id.
  public var eventID: String { Self.eventPrefix + id }

  /// The places among the themes that one can be given: far more than there are.
  public static let places = 1...10_000

  /// What stands before a theme's id where a recommendation's could as well be meant.
  public static let eventPrefix = "theme:"

  /// The id of the theme that events are on; the whole where it is not written as a theme's.
  static func id(ofEventsOn on: String) -> String {
    on.hasPrefix(eventPrefix) ? String(on.dropFirst(eventPrefix.count)) : on
  }

  /// What is said of itself, as an event has it.
  public var members: [JSON.Member] {
    [JSON.Member("title", title.json)] + (about.map { [JSON.Member("about", $0.json)] } ?? [])
  }
}
