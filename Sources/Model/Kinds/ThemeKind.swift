/// The theme it belongs to.
enum ThemeKind: FieldKind {
  static var counted: (one: String, many: String)? { ("move", "moves") }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    .string(theme.id)
  }
  // A move changes two themes, and no recommendation: the overlay does all of them together.
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {}

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    names.value("theme", value, days: days)
  }

  static var publicWords: String { "a move to another theme" }
}
