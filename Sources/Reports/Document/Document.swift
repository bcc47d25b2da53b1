/// What leaves the dashboard to be read: a title page and sections.
///
/// What it says is here; how it looks is the business of those who write it down.
public struct Document: Hashable, Sendable {
  /// What it is.
  public var title: String
  /// The language of its own words, as in `en`.
  public var language = "en"
  /// How much room it has.
  public var layout = Layout.long
  /// What a reader has to know before anything else, such as that it is confidential.
  public var marks: [Mark]
  /// The title page: what is said of it as a whole.
  public var facts: [Fact] = []
  /// What stands before the first section.
  public var preface: [Block] = []
  /// Whether a long one begins with what is in it.
  var hasContents = true
  /// Its sections, in order.
  public var sections: [Section] = []

  /// How much room a document has.
  public enum Layout: String, Hashable, Sendable {
    /// As many pages as it needs.
    case long
    /// One page of paper.
    case onePage = "one-page"
  }

  /// Something to know before anything else.
  public struct Mark: Hashable, Sendable {
    /// One word that is seen at once, as `CONFIDENTIAL`; nil where the sentence is enough.
    public var word: String?
    /// The sentence.
    public var text: String
  }

  /// A line of the title page.
  public struct Fact: Hashable, Sendable {
    /// What it is about.
    public var label: String
    /// What is said of it.
    public var value: [Inline]
  }

  /// A part with a heading.
  public struct Section: Hashable, Sendable {
    /// Its heading.
    public var heading: String
    /// Its name for links: small Latin letters, digits and hyphens, unique in the document.
    public var anchor: String
    /// What stands in it before its own sections.
    public var blocks: [Block] = []
    /// Its own sections.
    public var sections: [Section] = []
  }
}
