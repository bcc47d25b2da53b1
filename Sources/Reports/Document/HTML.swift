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

  /// Its text, in UTF-8, behind what is there.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.append(contentsOf: text.shown.xml.utf8)
    case .element(let name, let attributes, let inside):
      Self.open(name, attributes, &bytes)
      for piece in inside { piece.write(to: &bytes) }
      bytes.append(contentsOf: "</\(name)>".utf8)
    case .empty(let name, let attributes): Self.open(name, attributes, &bytes)
    case .all(let pieces): for piece in pieces { piece.write(to: &bytes) }
    case .made(let markup): bytes.append(contentsOf: markup.utf8)
    case .lineEnd: bytes.append(UInt8(ascii: "\n"))
    }
  }

  private static func open(_ name: String, _ attributes: [Attribute], _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "<\(name)".utf8)
    for attribute in attributes {
      bytes.append(contentsOf: " \(attribute.name)=\"\(attribute.value.xml)\"".utf8)
    }
    bytes.append(UInt8(ascii: ">"))
  }
}
