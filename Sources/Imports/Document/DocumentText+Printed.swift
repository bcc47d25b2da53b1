extension DocumentText {
  /// The text of a printed file's pages, as `pdftotext -layout` gives it, which form feeds part.
  ///
  /// Running heads and feet, page numbers and footnotes are left out; words and paragraphs that lines and
  /// pages break are whole again.
  ///
  /// - Throws: ``Unreadable/empty`` where there is nothing, ``Unreadable/noText`` where the pages have no text.
  public init(pages text: [UInt8]) throws(Unreadable) {
    if text.isEmpty { throw .empty }
    self.init(printed: text)
    if blocks.isEmpty { throw .noText }
  }

  /// A plain text in whatever encoding, whose lines may be broken anywhere.
  ///
  /// - Throws: ``Unreadable/empty`` where there is nothing but blanks, and where a letter is broken.
  public init(plain bytes: [UInt8]) throws(Unreadable) {
    self.init(printed: try EncodedText(bytes).utf8)
    if blocks.isEmpty { throw .empty }
  }

  private init(printed bytes: [UInt8]) {
    // Each step has the pages for itself: of thousands none is kept as it was before.
    var pages = PageEdges.removed(from: PrintedPages.pages(of: bytes))
    pages = Footnotes.removed(from: consume pages)
    pages = TextColumns.parted(consume pages)
    self.init(blocks: ParagraphJoining.blocks(of: consume pages))
  }
}
