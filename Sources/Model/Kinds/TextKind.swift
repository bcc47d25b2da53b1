/// The text of a recommendation, or of a part.
enum TextKind: FieldKind {
  static var isOnParts: Bool { true }
  static var isReported: Bool { true }
  static var saysText: Bool { true }
  static var members: [EventMember] { [.source, .paragraph] }

  static func value(in recommendation: Recommendation, of theme: Theme) -> JSON {
    recommendation.text.json
  }
  static func lay(_ value: JSON, over recommendation: inout Recommendation) {
    guard let text = LocalizedText(value) else { return }
    recommendation.set(\.text, "text", to: text)
  }
  /// Another text is from the source that is named for it, and from no other; the same one may be said to be
  /// from another.
  static func lay(_ event: Event, over recommendation: inout Recommendation) {
    let text = recommendation.text(ofPart: event.part)
    if let part = event.part {
      lay(event.value, over: &recommendation, part: part)
    } else {
      lay(event.value, over: &recommendation)
    }
    guard event.citation != nil || recommendation.text(ofPart: event.part) != text else { return }
    recommendation.cite(event.citation.map { [$0] } ?? [], ofPart: event.part)
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

extension Recommendation {
  /// Its text, or that of a part; nil where there is no such part.
  fileprivate func text(ofPart id: String?) -> LocalizedText? {
    guard let id else { return text }
    return parts.first { $0.id == id }?.text
  }

  /// Names what the text is from, or that of a part.
  fileprivate mutating func cite(_ citations: [Citation], ofPart id: String?) {
    guard let id else { return set(\.sources, "sources", to: citations) }
    guard let place = parts.firstIndex(where: { $0.id == id }) else { return }
    var parts = parts
    parts[place].sources = citations
    set(\.parts, "parts", to: parts)
  }
}
