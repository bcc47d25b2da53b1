/// The text of a recommendation, or of a part.
enum TextKind: FieldKind {
  static var isOnParts: Bool { true }
  static var fillsGaps: Bool { true }
  static var isReported: Bool { true }
  static var saysText: Bool { true }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    recommendation.text.json
  }
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {
    guard let text = LocalizedText(value) else { return }
    recommendation.set(\.text, "text", to: text)
  }
  /// Lays a text over a part; a part that is not there yet is put in at its number.
  static func lay(_ value: JSON, over recommendation: inout Recommendation, part id: String) {
    guard let text = LocalizedText(value) else { return }
    var parts = recommendation.parts
    if let place = parts.firstIndex(where: { $0.id == id }) {
      parts[place].text = text
    } else if Roman.numeral(typed: id) == id, let number = Roman.value(id) {
      let later = parts.firstIndex { (Roman.value($0.id) ?? 0) > number }
      parts.insert(Recommendation.Part(id: id, text: text), at: later ?? parts.endIndex)
    }
    recommendation.set(\.parts, "parts", to: parts)
  }

  static var publicWords: String { "a corrected text" }
}
