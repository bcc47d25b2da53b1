/// The national due date.
enum DueKind: FieldKind {
  static var question: String? { "due date" }
  static var counted: (one: String, many: String)? { ("due date", "due dates") }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    .optional(recommendation.due?.description)
  }
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {
    // Any other word than a day, such as none, says that there is no date.
    recommendation.set(\.due, "due", to: value.string.flatMap { Day($0) })
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    value.string.flatMap { PartialDay($0) }.map(days) ?? Event.text(value)
  }

  static func deed(_ words: EventWords) -> String {
    let move = Postponements.Move.words(by: words.event)
    return "\(words.event.kind): \(words.change)" + (move.map { ", \($0)" } ?? "")
  }

  static var publicWords: String { "a national due date" }
  static var disclosure: Disclosure { .withheld("it is the authorities' own") }
  static func isPublic(_ event: Event, reports: Set<String>, sources: Set<String>) -> Bool { false }
}
