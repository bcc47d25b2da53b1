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
    let whole = Footnotes.removed(from: PageEdges.removed(from: PrintedPages.pages(of: bytes)))
    let pages = TextColumns.parted(whole)
    self.init(blocks: ParagraphJoining.blocks(of: pages))
  }
}
