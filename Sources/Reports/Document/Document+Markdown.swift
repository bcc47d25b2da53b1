/// A document as Markdown: CommonMark, with pipe tables.
extension Document {
  /// The whole of it.
  public var markdown: LongText {
    let marks = marks.map { mark in
      Markdown.paragraph((mark.word.map { [.strong($0), .text(" ")] } ?? []) + [.text(mark.text)])
    }
    let facts = facts.map { Markdown.item([.strong($0.label + ":"), .text(" ")] + $0.value) }
    let head = ["# " + Markdown.text(title)] + marks + (facts.isEmpty ? [] : [facts.joined()])
    var text = LongText()
    text.append(head.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n"))
    for block in preface { text.append("\n" + Markdown.block(block)) }
    text.append(contentsOf: sections.lazy.flatMap { Markdown.section($0, level: 2) })
    return text
  }
}

/// The pieces of a document in Markdown, each with the end of its last line.
enum Markdown {
  /// A section and those in it, heading by heading, with an empty line before each piece.
  static func section(_ section: Document.Section, level: Int) -> LongText {
    let marks = String(repeating: "#", count: min(level, 6))
    var whole = LongText()
    whole.append("\n\(marks) \(text(section.heading))\n")
    for block in section.blocks { whole.append("\n" + Self.block(block)) }
    whole.append(
      contentsOf: section.sections.lazy.flatMap { Self.section($0, level: level + 1) }
    )
    return whole
  }

  /// A block.
  static func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let inlines): paragraph(inlines)
    case .quote(let paragraphs, let provenance):
      (paragraphs + [provenance]).map { "> " + lines($0, behind: "> ") + "\n" }
        .joined(separator: ">\n")
    case .list(let items): items.map(item).joined()
    case .table(let table): Self.table(table)
    // A picture has no place in a text; what it shows is said in words beside it.
    case .figure: ""
    }
  }

  /// A paragraph.
  static func paragraph(_ inlines: [Inline]) -> String { lines(inlines, behind: "") + "\n" }

  /// An item of a list.
  static func item(_ inlines: [Inline]) -> String { "- " + lines(inlines, behind: "  ") + "\n" }

  private static func table(_ table: Table) -> String {
    let rule = table.columns.map { String(repeating: "-", count: max(3, $0.share)) }
    let head = [row(table.columns.map { text($0.heading) }), row(rule)]
    let rows = table.rows.map { cells in row(cells.map(cell)) }
    return paragraph([.strong(table.caption)]) + "\n" + (head + rows).joined()
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// A cell has one line.
  private static func cell(_ inlines: [Inline]) -> String {
    inlines.map { $0 == .lineBreak ? " " : span($0) }.joined()
  }

  private static func lines(_ inlines: [Inline], behind indent: String) -> String {
    inlines.map { $0 == .lineBreak ? "\\\n" + indent : span($0) }.joined()
  }

  private static func span(_ span: Inline) -> String {
    switch span {
    case .text(let words): text(words)
    case .strong(let words): "**\(text(words))**"
    case .emphasis(let words): "*\(text(words))*"
    case .link(let words, let address): "[\(text(words))](<\(address.text)>)"
    case .reference(let words, _): text(words)
    case .lineBreak: "\n"
    }
  }
}
