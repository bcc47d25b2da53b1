/// A document as the templates see it: every name in them is a property here.
///
/// A template looks for a name in what is around when it is missing, so no two things have one.
struct PageContext {
  var title: String
  var language: String
  var layout: String
  var style = Document.styleSheet
  /// Whether another program takes it on; one of those loses the first cell of a row that heads it.
  var isHandedOver = false
  var marks: [MarkContext]
  /// Their words on one line, for every page of paper.
  var markWords: String
  var facts: [FactContext]
  var preface: [BlockContext]
  var contents: ContentsContext?
  var sections: [SectionContext]

  /// From how many headings on there is a table of contents.
  private static let contentsFrom = 8

  init(_ document: Document) {
    title = document.title.shown
    language = document.language
    layout = document.layout.rawValue
    marks = document.marks.map(MarkContext.init)
    markWords = document.markWords
    facts = document.facts.map { FactContext(label: $0.label.shown, value: Self.inlines($0.value)) }
    preface = document.preface.map(BlockContext.init)
    sections = document.sections.map { SectionContext($0, level: 2) }
    let count = document.sections.map { 1 + $0.sections.count }.reduce(0, +)
    let isLong = count >= Self.contentsFrom
    contents = isLong ? ContentsContext(entries: document.sections.map(ContentsEntry.init)) : nil
  }

  static func inlines(_ inlines: [Inline]) -> [InlineContext] { inlines.map(InlineContext.init) }
}

struct MarkContext {
  /// How it looks: what has a word of its own must not be missed.
  var kind: String
  var word: String?
  var sentence: String

  init(_ mark: Document.Mark) {
    kind = mark.word == nil ? "remark" : "mark"
    word = mark.word?.shown
    sentence = mark.text.shown
  }
}

struct FactContext {
  var label: String
  var value: [InlineContext]
}

struct ContentsContext {
  var entries: [ContentsEntry]
}

/// A line of the table of contents, and those below it.
struct ContentsEntry {
  var target: String
  var entryTitle: String
  var below: ContentsContext?

  init(_ section: Document.Section) {
    target = section.anchor
    entryTitle = section.heading.shown
    let entries = section.sections.map(ContentsEntry.init)
    below = entries.isEmpty ? nil : ContentsContext(entries: entries)
  }
}

struct SectionContext {
  var anchor: String
  var level: Int
  var heading: String
  var blocks: [BlockContext]
  var subsections: [SectionContext]

  init(_ section: Document.Section, level: Int) {
    anchor = section.anchor
    self.level = min(level, 6)
    heading = section.heading.shown
    blocks = section.blocks.map(BlockContext.init)
    subsections = section.sections.map { SectionContext($0, level: level + 1) }
  }
}

/// A block: one of these is there.
struct BlockContext {
  var isParagraph = false
  var paragraph: [InlineContext] = []
  var quote: QuoteContext?
  var list: ListContext?
  var table: TableContext?
  var figure: Figure?

  init(_ block: Block) {
    switch block {
    case .paragraph(let inlines):
      isParagraph = true
      paragraph = PageContext.inlines(inlines)
    case .quote(let paragraphs, let provenance):
      quote = QuoteContext(
        quoted: paragraphs.map { LineContext(inlines: PageContext.inlines($0)) },
        provenance: PageContext.inlines(provenance)
      )
    case .list(let items):
      list = ListContext(items: items.map { LineContext(inlines: PageContext.inlines($0)) })
    case .table(let table): self.table = TableContext(table)
    case .figure(let figure): self.figure = figure
    }
  }
}

struct LineContext {
  var inlines: [InlineContext]
}

struct QuoteContext {
  var quoted: [LineContext]
  var provenance: [InlineContext]
}

struct ListContext {
  var items: [LineContext]
}

struct TableContext {
  var caption: String
  var columns: [ColumnContext]
  var rows: [RowContext]

  struct ColumnContext {
    var columnHeading: String
    var percent: Int
  }

  struct RowContext {
    var first: CellContext
    var rest: [CellContext]
  }

  struct CellContext {
    var columnName: String
    var cell: [InlineContext]
  }

  init(_ table: Table) {
    caption = table.caption.shown
    let whole = max(1, table.columns.map(\.share).reduce(0, +))
    columns = table.columns.map {
      ColumnContext(columnHeading: $0.heading.shown, percent: $0.share * 100 / whole)
    }
    rows = table.rows.compactMap { row in
      let cells = zip(table.columns, row).map { column, inlines in
        CellContext(columnName: column.heading.shown, cell: PageContext.inlines(inlines))
      }
      return cells.first.map { RowContext(first: $0, rest: Array(cells.dropFirst())) }
    }
  }
}

/// A span: one of these is there.
struct InlineContext {
  var words: String?
  var strong: String?
  var emphasis: String?
  var link: LinkContext?
  var reference: ReferenceContext?
  var isBreak = false

  struct LinkContext {
    var address: String
    var linked: String
    /// Whether the address itself is what is read, so that paper need not show it twice.
    var isBare: Bool
  }

  struct ReferenceContext {
    var place: String
    var referred: String
  }

  init(_ span: Inline) {
    switch span {
    case .text(let text): words = text.shown
    case .strong(let text): strong = text.shown
    case .emphasis(let text): emphasis = text.shown
    case .link(let text, let address):
      link = LinkContext(address: address.text, linked: text.shown, isBare: text == address.text)
    case .reference(let text, let anchor):
      reference = ReferenceContext(place: anchor, referred: text.shown)
    case .lineBreak: isBreak = true
    }
  }
}
