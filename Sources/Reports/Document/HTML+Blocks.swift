/// The pieces of a document in HTML.
extension HTML {
  /// Who reads the page.
  enum Reader {
    /// A person with a browser.
    case browser
    /// A program that makes another format of it; one of those loses the first cell of a row that heads it.
    case converter
  }

  /// A section with its heading and those in it.
  static func section(_ section: Document.Section, level: Int = 2, for reader: Reader) -> HTML {
    let heading = element("h\(min(level, 6))", .direction, inside: [.text(section.heading)])
    return lines(
      "section",
      Attribute("id", section.anchor),
      inside: [heading] + section.blocks.map { block($0, for: reader) },
      each: section.sections.lazy.map { Self.section($0, level: level + 1, for: reader) }
    )
  }

  /// A block.
  static func block(_ block: Block, for reader: Reader) -> HTML {
    switch block {
    case .paragraph(let inlines): paragraph(inlines)
    case .quote(let paragraphs, let provenance):
      lines(
        "blockquote",
        inside: paragraphs.map(paragraph) + [element("footer", inside: spans(provenance))]
      )
    case .list(let items):
      lines("ul", inside: items.map { element("li", .direction, inside: spans($0)) })
    case .table(let table): self.table(table, for: reader)
    case .figure(let figure):
      lines(
        "figure",
        inside: [
          .made(figure.markup), element("figcaption", inside: [.text(figure.caption)]),
        ]
      )
    }
  }

  /// Words of several looks.
  static func spans(_ inlines: [Inline]) -> [HTML] { inlines.map(span) }

  private static func paragraph(_ inlines: [Inline]) -> HTML {
    element("p", .direction, inside: spans(inlines))
  }

  private static func span(_ span: Inline) -> HTML {
    switch span {
    case .text(let words): .text(words)
    case .strong(let words): element("strong", inside: [.text(words)])
    case .emphasis(let words): element("em", inside: [.text(words)])
    case .link(let words, let address):
      // Where the address itself is what is read, paper need not show it twice.
      .element(
        "a",
        [Attribute("href", address.text)]
          + (words == address.text ? [Attribute("class", "bare")] : []),
        [.text(words)]
      )
    case .reference(let words, let anchor):
      element(
        "a",
        Attribute("href", "#" + anchor),
        Attribute("class", "bare"),
        inside: [.text(words)]
      )
    case .lineBreak: .empty("br", [])
    }
  }

  private static func table(_ table: Table, for reader: Reader) -> HTML {
    let whole = max(1, table.columns.map(\.share).reduce(0, +))
    let columns = table.columns.map { column in
      HTML.empty("col", [Attribute("style", "width: \(column.share * 100 / whole)%")])
    }
    let heads = table.columns.map { column in
      element("th", Attribute("scope", "col"), inside: [.text(column.heading)])
    }
    return lines(
      "table",
      inside: [
        element("caption", inside: [.text(table.caption)]),
        element("colgroup", inside: columns),
        element("thead", inside: [element("tr", inside: heads)]),
        lines("tbody", inside: table.rows.map { row($0, of: table, for: reader) }),
      ]
    )
  }

  private static func row(_ cells: [[Inline]], of table: Table, for reader: Reader) -> HTML {
    let cells = zip(table.columns, cells).enumerated().map { place, cell in
      let inside = spans(cell.1)
      if place > 0 {
        let column = Attribute("data-column", cell.0.heading.shown)
        return element("td", column, .direction, inside: inside)
      }
      switch reader {
      case .browser: return element("th", Attribute("scope", "row"), .direction, inside: inside)
      case .converter: return element("td", inside: inside)
      }
    }
    return element("tr", inside: cells)
  }
}
