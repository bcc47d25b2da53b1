/// A text with the places of its pieces: what a program made of a file's pages, or of a document.
public struct DocumentText: Hashable, Sendable {
  /// Its pieces from the top.
  public var blocks: [Block]

  /// Pieces from the top.
  public init(blocks: [Block]) { self.blocks = blocks }
}

/// A piece of a text.
public enum Block: Hashable, Sendable {
  /// A paragraph, a heading or a line of a list.
  case paragraph(Paragraph)
  /// A table: its rows, each of cells.
  case table([TableRow], Place)
  /// Lines of a page that are the rows of a table.
  case printedTable(PrintedTable)
}

/// A paragraph, a heading or a line of a list; its lines are joined.
public struct Paragraph: Hashable, Sendable {
  /// What stands there, each word whole.
  public var text: String
  /// Where it begins.
  public var place: Place
  /// Whether a document names it as a heading.
  public var isHeading: Bool

  /// A paragraph.
  public init(_ text: String, at place: Place, isHeading: Bool = false) {
    (self.text, self.place, self.isHeading) = (text, place, isHeading)
  }
}
