/// A text in one language or in several.
public struct LocalizedText: Hashable, Sendable {
  /// Each text by its language, in the order written; the language is empty where none is named.
  public let texts: [(language: String, text: String)]

  /// A text in a language that is not named.
  public init(_ text: String) {
    texts = [("", text)]
  }

  /// Texts by language; at least one.
  public init?(_ texts: [(language: String, text: String)]) {
    guard !texts.isEmpty else { return nil }
    self.texts = texts
  }

  /// The text in the first of the languages it has, else the first it has at all.
  public func text(in languages: [String] = ["en"]) -> String {
    for language in languages {
      if let found = texts.first(where: { $0.language == language }) { return found.text }
    }
    return texts.first?.text ?? ""
  }

  /// The same with something behind it in every language.
  func adding(_ end: String) -> LocalizedText {
    end.isEmpty ? self : LocalizedText(texts.map { ($0.language, $0.text + end) }) ?? self
  }

  /// Every text, for finding.
  public var all: String { texts.map(\.text).joined(separator: "\n") }

  /// As in the catalogue.
  public var json: JSON {
    if texts.count == 1, texts[0].language.isEmpty { return .string(texts[0].text) }
    return .object(texts.map { JSON.Member($0.language, .string($0.text)) })
  }

  /// The same texts in the same order.
  public static func == (a: LocalizedText, b: LocalizedText) -> Bool {
    a.texts.elementsEqual(b.texts, by: ==)
  }

  /// Hashes the texts.
  public func hash(into hasher: inout Hasher) {
    for (language, text) in texts {
      hasher.combine(language)
      hasher.combine(text)
    }
  }
}

extension LocalizedText {
  /// A text as an event has it: a string, or texts by language.
  public init?(_ value: JSON) {
    switch value {
    case .string(let text): self.init(text)
    case .object(let members):
      self.init(members.compactMap { member in member.value.string.map { (member.name, $0) } })
    case .null, .bool, .number, .array: return nil
    }
  }
}
