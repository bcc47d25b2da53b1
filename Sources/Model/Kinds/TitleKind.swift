/// The title of a recommendation.
enum TitleKind: FieldKind {
  static var isReported: Bool { true }
  static var saysText: Bool { true }
  static var members: [EventMember] { [.source, .paragraph] }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    recommendation.title.json
  }
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {
    guard let title = LocalizedText(value) else { return }
    recommendation.set(\.title, "title", to: title)
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    names.value("title", value, days: days)
  }

  static var publicWords: String { "a corrected title" }
}
