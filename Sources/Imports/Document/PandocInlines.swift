import Model

/// The text of what stands within a paragraph, in the JSON of pandoc.
enum PandocInlines {
  /// Their text, in which a break of the line is a line feed.
  ///
  /// Notes, comments, pictures and what was taken out are left out.
  static func text(_ inlines: [JSON]) -> String {
    var text = ""
    for inline in inlines { append(inline, to: &text) }
    return text
  }

  private static func append(_ inline: JSON, to text: inout String) {
    let content = inline["c"]
    switch inline["t"]?.string {
    case "Str": text += content?.string ?? ""
    case "Space", "SoftBreak": text += " "
    case "LineBreak": text += "\n"
    case "Emph", "Strong", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps":
      for inner in content?.elements ?? [] { append(inner, to: &text) }
    case "Quoted":
      let isSingle = content?.elements?.first?["t"]?.string == "SingleQuote"
      text += isSingle ? "\u{2018}" : "\u{201C}"
      appendInner(content, at: 1, to: &text)
      text += isSingle ? "\u{2019}" : "\u{201D}"
    case "Cite", "Link": appendInner(content, at: 1, to: &text)
    case "Span":
      guard !isLeftOut(content) else { return }
      appendInner(content, at: 1, to: &text)
    case "Code", "Math": text += content?.elements?.last?.string ?? ""
    default: break
    }
  }

  private static func appendInner(_ content: JSON?, at place: Int, to text: inout String) {
    guard let parts = content?.elements, parts.indices.contains(place) else { return }
    for inner in parts[place].elements ?? [] { append(inner, to: &text) }
  }

  /// Whether it is a comment, or what was taken out of a text whose changes are tracked.
  private static func isLeftOut(_ content: JSON?) -> Bool {
    let classes = content?.elements?.first?.elements?.dropFirst().first?.elements ?? []
    return classes.contains {
      ["comment-start", "comment-end", "deletion", "paragraph-deletion"].contains($0.string)
    }
  }
}
