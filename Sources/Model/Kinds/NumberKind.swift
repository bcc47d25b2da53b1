/// GRECO's number for a recommendation.
enum NumberKind: FieldKind {
  static var isReported: Bool { true }
  static var members: [EventMember] { [.source, .paragraph] }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    .optional(recommendation.number)
  }
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {
    recommendation.set(\.number, "number", to: value.string?.lowercased())
  }

  static var publicWords: String { "a corrected number" }
}
