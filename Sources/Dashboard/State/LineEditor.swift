internal import Model

/// A line of text being typed, with a cursor between two characters.
///
/// Characters are those a reader sees: a letter with its marks is one.
struct LineEditor: Hashable, Sendable {
  private(set) var text: String
  private(set) var cursor: String.Index

  init(_ text: String = "") {
    self.text = text
    cursor = text.endIndex
  }

  /// The text to the left of the cursor, and to the right.
  var sides: (left: Substring, right: Substring) { (text[..<cursor], text[cursor...]) }

  /// Types or pastes; a tabulator becomes a blank, and a line break as well if it is not to be kept.
  mutating func insert(_ more: String, keepingLines: Bool = false) {
    let flat = String(
      more.withPlainLines.map { $0.isNewline ? keepingLines ? "\n" : " " : $0 == "\t" ? " " : $0 }
    )
    replace(left: String(text[..<cursor]) + flat, right: String(text[cursor...]))
  }

  mutating func apply(_ edit: Command.Edit) {
    switch edit {
    case .left: if cursor > text.startIndex { cursor = text.index(before: cursor) }
    case .right: if cursor < text.endIndex { cursor = text.index(after: cursor) }
    case .start: cursor = text.startIndex
    case .end: cursor = text.endIndex
    case .rubOut: replace(left: String(text[..<cursor].dropLast()), right: String(sides.right))
    case .delete: replace(left: String(sides.left), right: String(text[cursor...].dropFirst()))
    case .rubOutWord: replace(left: String(withoutLastWord(sides.left)), right: String(sides.right))
    case .rubOutToStart: replace(left: "", right: String(sides.right))
    case .rubOutToEnd: replace(left: String(sides.left), right: "")
    case .wordLeft: cursor = withoutLastWord(sides.left).endIndex
    case .newLine: insert("\n", keepingLines: true)
    case .wordRight:
      var rest = sides.right.drop(while: \.isWhitespace)
      rest = rest.drop { !$0.isWhitespace }
      cursor = rest.startIndex
    }
  }

  private func withoutLastWord(_ side: Substring) -> Substring {
    var side = side
    while side.last?.isWhitespace == true { side.removeLast() }
    while let last = side.last, !last.isWhitespace { side.removeLast() }
    return side
  }

  private mutating func replace(left: String, right: String) {
    text = left + right
    // Joined, a mark at the start of the right side may belong to the letter before it.
    let place = text.utf8.index(text.startIndex, offsetBy: left.utf8.count)
    cursor = text.rangeOfCharacter(at: place)
  }
}

extension String {
  /// The start of the character that a place is in, or behind it if it is not at its start.
  fileprivate func rangeOfCharacter(at place: String.Index) -> String.Index {
    guard place < endIndex else { return endIndex }
    return String.Index(place, within: self) ?? index(after: place)
  }
}
