/// A piece of a document that stands by itself.
public enum Block: Hashable, Sendable {
  /// A paragraph.
  case paragraph([Inline])
  /// Somebody's own words: paragraphs, and below them whose they are.
  case quote([[Inline]], provenance: [Inline])
  /// A list whose items have no order.
  case list([[Inline]])
  /// A table.
  case table(Table)
  /// A picture.
  case figure(Figure)

  /// A text as it was written: a paragraph for each that it has, line by line.
  static func paragraphs(_ text: String) -> [Block] { Inline.paragraphs(text).map(Block.paragraph) }
}

/// A table, of which the first cell in each row names the row.
public struct Table: Hashable, Sendable {
  /// What it shows.
  public var caption: String
  /// Its columns.
  public var columns: [Column]
  /// Its rows, each with a cell for every column.
  public var rows: [[[Inline]]]

  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public var heading: String
    /// How wide it is beside the others.
    public var share: Int
  }
}

/// A picture, drawn by this program and by nobody's data.
public struct Figure: Hashable, Sendable {
  /// An `svg` element; what of data is in it has to be escaped there.
  public var markup: String
  /// What it shows, in words.
  public var caption: String

  /// A picture of our own making.
  public init(markup: String, caption: String) {
    self.markup = markup
    self.caption = caption
  }
}
