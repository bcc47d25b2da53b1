/// A document as HTML.
extension Document {
  /// A page: one file without script that needs nothing from elsewhere, read on a phone, in the dark
  /// and on paper.
  public var html: LongText {
    let page = HTML.lines(
      "body",
      HTML.Attribute("class", layout.rawValue),
      inside: [
        header, contents, HTML.lines("main", inside: written(for: .browser)),
        HTML.lines("footer", inside: marks.map(Self.reminder)),
      ]
    )
    return text(
      head: [
        .empty(
          "meta",
          [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]
        ),
        .empty("meta", [.init("name", "color-scheme"), .init("content", "light dark")]),
        name, .element("style", inside: [.lineEnd, .made(styleSheet)]),
      ],
      body: page
    )
  }

  /// The same without what only a browser needs, to be made into another format; its title and
  /// language are in its head.
  public var htmlToHandOver: String {
    let marks = HTML.lines(
      "div",
      .init("class", "marks"),
      inside: marks.map(Self.notice)
    )
    let page = HTML.lines(
      "div",
      .init("class", layout.rawValue),
      inside: [marks, factsTable] + written(for: .converter)
    )
    return text(head: [name], body: .lines("body", inside: [page])).joined()
  }

  /// How it looks, with what must not be missed on every page that is printed; part of the page
  /// already.
  public var styleSheet: String {
    // Only browsers made for print can take the words from the page itself.
    Self.pageStyle.replacing("\"MARKS\"", with: "\"\(markWords)\"")
  }

  private static let pageStyle = String(decoding: PackageResources.page_css, as: UTF8.self)

  private func text(head: [HTML], body: HTML) -> LongText {
    let charset = HTML.empty("meta", [.init("charset", "utf-8")])
    let page = HTML.lines(
      "html",
      .init("lang", language),
      inside: [.lines("head", inside: [charset] + head), body]
    )
    var text = LongText()
    text.append("<!doctype html>\n")
    page.write(to: &text)
    text.append("\n")
    return text
  }

  private var name: HTML { .element("title", inside: [.text(title)]) }

  /// What stands in it, section by section.
  private func written(for reader: HTML.Reader) -> [HTML] {
    preface.map { HTML.block($0, for: reader) } + sections.map { HTML.section($0, for: reader) }
  }

  private var header: HTML {
    let facts = facts.map { fact in
      HTML.element(
        "div",
        inside: [
          .element("dt", inside: [.text(fact.label)]),
          .element("dd", .direction, inside: HTML.spans(fact.value)),
        ]
      )
    }
    return .lines(
      "header",
      inside: [.element("h1", .direction, inside: [.text(title)])] + marks.map(Self.notice)
        + [.lines("dl", .init("class", "facts"), inside: facts)]
    )
  }

  private var factsTable: HTML {
    let widths = ["25%", "75%"].map { HTML.empty("col", [.init("style", "width: \($0)")]) }
    let rows = facts.map { fact in
      HTML.element(
        "tr",
        inside: [
          .element("td", inside: [.element("strong", inside: [.text(fact.label)])]),
          .element("td", inside: HTML.spans(fact.value)),
        ]
      )
    }
    return .lines(
      "table",
      .init("class", "facts"),
      inside: [.element("colgroup", inside: widths), .lines("tbody", inside: rows)]
    )
  }

  /// What has a word of its own must not be missed; the rest is a remark.
  private static func notice(_ mark: Mark) -> HTML {
    let word = mark.word.map { [.element("strong", inside: [.text($0)]), HTML.text(" ")] } ?? []
    return .element(
      "div",
      .init("class", mark.word == nil ? "remark" : "mark"),
      inside: [.element("p", inside: word + [.text(mark.text)])]
    )
  }

  private static func reminder(_ mark: Mark) -> HTML {
    .element("p", inside: [.text((mark.word.map { $0 + ": " } ?? "") + mark.text)])
  }
}

/// The table of contents.
extension Document {
  /// From how many headings on there is one.
  private static let contentsFrom = 8

  fileprivate var contents: HTML {
    let count = sections.map { 1 + $0.sections.count }.reduce(0, +)
    guard hasContents, count >= Self.contentsFrom else { return .all([]) }
    return .lines(
      "nav",
      .init("aria-label", "Contents"),
      inside: [.element("h2", inside: [.text("Contents")]), Self.list(of: sections)]
    )
  }

  /// The headings of two levels; what is below them is found there.
  private static func list(of sections: [Section], isInner: Bool = false) -> HTML {
    let items = sections.lazy.map { section in
      let link = HTML.element(
        "a",
        .init("href", "#" + section.anchor),
        inside: [.text(section.heading)]
      )
      let ends = isInner || section.sections.isEmpty
      let below = ends ? [] : [.lineEnd, list(of: section.sections, isInner: true), HTML.lineEnd]
      return HTML.element("li", inside: [link] + below)
    }
    return .lines("ol", each: items)
  }
}
