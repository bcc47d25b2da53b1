/// Whose words the text of a recommendation is.
enum WordingKind: FieldKind {
  static var isReported: Bool { true }
  static var members: [EventMember] { [.source, .paragraph] }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    .string(recommendation.wording.rawValue)
  }
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {
    guard let wording = value.string.flatMap(Wording.init(rawValue:)) else { return }
    recommendation.set(\.wording, "wording", to: wording)
  }

  static var publicWords: String { "whose words a corrected text is" }
}
