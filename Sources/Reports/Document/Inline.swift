internal import Model

/// A run of words that looks alike.
public enum Inline: Hashable, Sendable {
  /// Words, our own or from data.
  case text(String)
  /// What must not be missed.
  case strong(String)
  /// What stands apart.
  case emphasis(String)
  /// A way to a page on the web.
  case link(String, to: WebAddress)
  /// A way to a section of the document, by its anchor.
  case reference(String, to: String)
  /// What follows stands on a line of its own.
  case lineBreak

  /// An address or a path: a link only where it leads to a page on the web.
  static func address(_ text: String) -> Inline {
    WebAddress(text).map { .link(text, to: $0) } ?? .text(text)
  }

  /// A text as it was written, each of its paragraphs line by line.
  static func paragraphs(_ text: String) -> [[Inline]] {
    var paragraphs: [[Inline]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = String(line).trimmed
      if words.isEmpty {
        paragraphs.append([])
      } else {
        let last = paragraphs.count - 1
        paragraphs[last] += (paragraphs[last].isEmpty ? [] : [.lineBreak]) + [.text(words)]
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}

extension [[Inline]] {
  /// All of them in one, with something between.
  func joined(by separator: Inline) -> [Inline] {
    enumerated().flatMap { $0.offset == 0 ? $0.element : [separator] + $0.element }
  }
}
