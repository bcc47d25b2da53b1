/// A piece of HTML, as a tree.
///
/// Text is escaped where it is written, so that nothing which comes from data can be taken for
/// markup.
indirect enum HTML {
  /// Words, to be read as they are.
  case text(String)
  /// An element with its attributes and what stands in it.
  case element(String, [Attribute], [HTML])
  /// An element that has no inside.
  case empty(String, [Attribute])
  /// Several pieces, one behind another.
  case all([HTML])
  /// A great many, each made as it is written.
  case each(AnySequence<HTML>)
  /// What is HTML already, and of our own making.
  case made(String)
  /// The end of a line.
  case lineEnd

  /// What is said of an element; of the value nothing can break out.
  struct Attribute {
    var name: String
    var value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    /// That a text is read from right to left where its own letters are.
    static let direction = Attribute("dir", "auto")
  }

  /// An element.
  static func element(_ name: String, _ attributes: Attribute..., inside: [HTML]) -> HTML {
    .element(name, attributes, inside)
  }

  /// An element on a line of its own, each piece in it as well.
  static func lines(_ name: String, _ attributes: Attribute..., inside: [HTML]) -> HTML {
    .element(name, attributes, [.lineEnd] + inside.flatMap { [$0, .lineEnd] })
  }

  /// The same, and behind them a great many that are made as they are written.
  static func lines(
    _ name: String,
    _ attributes: Attribute...,
    inside: [HTML] = [],
    each: some Sequence<HTML>
  ) -> HTML {
    .element(
      name,
      attributes,
      [.lineEnd] + inside.flatMap { [$0, .lineEnd] }
        + [.each(AnySequence(each.lazy.map { .all([$0, .lineEnd]) }))]
    )
  }

  /// Its text, behind what is there.
  func write(to text: inout LongText) {
    switch self {
    case .text(let words): text.append(words.shown.xml)
    case .element(let name, let attributes, let inside):
      Self.open(name, attributes, &text)
      for piece in inside { piece.write(to: &text) }
      text.append("</\(name)>")
    case .empty(let name, let attributes): Self.open(name, attributes, &text)
    case .all(let pieces): for piece in pieces { piece.write(to: &text) }
    case .each(let pieces): text.append(contentsOf: pieces.lazy.flatMap(\.written))
    case .made(let markup): text.append(markup)
    case .lineEnd: text.append("\n")
    }
  }

  private var written: LongText {
    var text = LongText()
    write(to: &text)
    return text
  }

  private static func open(_ name: String, _ attributes: [Attribute], _ text: inout LongText) {
    text.append("<\(name)")
    for attribute in attributes {
      text.append(" \(attribute.name)=\"\(attribute.value.xml)\"")
    }
    text.append(">")
  }
}
