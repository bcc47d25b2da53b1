/// Where in a source something stands.
public struct Citation: Hashable, Sendable {
  /// The key of the source.
  public var source: String
  /// The number of its paragraph, or whatever else finds the place; nil where nobody says.
  public var paragraph: String?

  /// A place in a source, or the whole of it.
  public init(_ source: String, paragraph: String? = nil) {
    (self.source, self.paragraph) = (source, paragraph)
  }

  /// What a catalogue file or an event says: a key, or an object of a key and a paragraph.
  init?(_ json: JSON) {
    guard let source = json.string ?? json["source"]?.string else { return nil }
    self.init(source, paragraph: json["paragraph"]?.string)
  }

  /// As a catalogue file or an event has it.
  public var json: JSON {
    guard let paragraph else { return .string(source) }
    return ["source": .string(source), "paragraph": .string(paragraph)]
  }

  /// The paragraph behind a comma, or nothing.
  public var paragraphWords: String { paragraph.map { ", paragraph \($0)" } ?? "" }
}

extension Event {
  /// Where it says that a text stands.
  var citation: Citation? { source.map { Citation($0, paragraph: paragraph) } }
}

extension [JSON.Member] {
  /// The same, said to be from another place in a source; nil names none.
  public func citing(_ citation: Citation?) -> [JSON.Member] {
    setting(.source, to: citation.map { .string($0.source) })
      .setting(.paragraph, to: citation?.paragraph.map { .string($0) })
  }
}
