internal import Canvas
internal import Model

/// A line of text in several roles, as pages are made of.
struct Line: Hashable, Sendable {
  /// A piece of it in one role.
  struct Run: Hashable, Sendable {
    var text: String
    var role: Role
    /// The address that it leads to, where a terminal knows of links.
    var link: String?
  }

  var runs: [Run]

  /// A line of pieces.
  init(_ runs: Run...) {
    self.runs = runs
  }

  /// A line of pieces.
  init(_ runs: [Run]) {
    self.runs = runs
  }

  /// A line in one role.
  init(_ text: String, _ role: Role = .text) {
    runs = [Run(text: text, role: role)]
  }

  /// An empty line.
  static let blank = Line("")

  /// Columns it takes.
  var columns: Int { runs.reduce(0) { $0 + $1.text.columns } }

  /// The same with more behind it.
  func adding(_ text: String, _ role: Role) -> Line {
    var line = self
    line.runs.append(Run(text: text, role: role))
    return line
  }

  /// The same with more pieces behind it.
  func adding(_ more: [Run]) -> Line { Line(runs + more) }

  /// The same with blanks behind it up to a width.
  func padded(to width: Int) -> Line {
    adding(String(repeating: " ", count: max(0, width - columns)), .text)
  }

  /// The same with another behind it that ends at a column, at least a blank away.
  func ending(with end: Line, at width: Int) -> Line {
    let blanks = max(1, width - columns - end.columns)
    return Line(runs + [Run(text: String(repeating: " ", count: blanks), role: .text)] + end.runs)
  }

  /// Lines with others beside them from a column on.
  static func beside(_ left: [Line], _ right: [Line], at column: Int) -> [Line] {
    (0..<max(left.count, right.count)).map { row in
      let line = left[safe: row] ?? .blank
      guard let more = right[safe: row] else { return line }
      return line.padded(to: column).adding(more.runs)
    }
  }

  /// The same in lines of a width, all but the first below the end of the label.
  ///
  /// What is in one role stays together where it fits a line.
  func wrapped(to width: Int, indent: Int) -> [Line] {
    guard columns > width, let label = runs.first else { return [self] }
    let room = max(8, width - indent)
    var lines = [Line(label)]
    func begin() { lines.append(Line(String(repeating: " ", count: indent), label.role)) }
    for run in runs.dropFirst() {
      guard lines[lines.count - 1].columns + run.text.columns > width else {
        lines[lines.count - 1].runs.append(run)
        continue
      }
      if lines[lines.count - 1].columns > indent { begin() }
      let rest = String(run.text.drop { $0 == " " || $0 == "," })
      for (index, piece) in rest.wrapped(to: room).enumerated() {
        if index > 0 { begin() }
        lines[lines.count - 1].runs.append(Run(text: piece, role: run.role))
      }
    }
    return lines
  }

  /// A text in lines of a width, the first behind a label, the others below its end.
  static func labelled(
    _ label: String,
    _ text: String,
    _ role: Role = .text,
    link: String? = nil,
    indent: Int,
    width: Int
  ) -> [Line] {
    lines(of: text, width: max(8, width - indent)).enumerated().map { index, line in
      let head = index == 0 ? label.padded(to: indent) : String(repeating: " ", count: indent)
      return Line(Run(text: head, role: .quiet), Run(text: line, role: role, link: link))
    }
  }

  /// A text in lines of a width.
  static func paragraph(_ text: String, _ role: Role = .text, width: Int) -> [Line] {
    lines(of: text, width: max(8, width)).map { Line($0, role) }
  }

  /// An address in lines of a width, each of which leads there.
  static func address(_ text: String, _ role: Role, width: Int) -> [Line] {
    let link = text.webLink
    return lines(of: text, width: max(8, width)).map {
      Line(Run(text: $0, role: role, link: link))
    }
  }

  /// In as many lines a text is shown at most.
  static let most = 1000

  /// A text in lines of a width; of a very long one, which nobody reads on a screen and everybody
  /// would wait for, only the beginning.
  private static func lines(of text: String, width: Int) -> [String] {
    // Two bytes a letter, as Cyrillic has them; counting letters would take long itself.
    let room = 2 * most * width
    let isLong = text.utf8.count > room
    let end = isLong ? text.utf8.index(text.startIndex, offsetBy: room) : text.endIndex
    let lines = String(text[..<end]).wrapped(to: width)
    guard isLong || lines.count > most else { return lines }
    let rest = "The rest is not shown here; greco show ID prints all of it."
    return lines.prefix(most) + rest.wrapped(to: width)
  }
}

extension String {
  /// With blanks behind it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - columns))
  }

  /// With blanks before it up to a width.
  func ending(at width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + self
  }
}

extension String {
  /// It as an address for a terminal to open, in ASCII; nil where it is none, or looks like another.
  var webLink: String? {
    guard isWebAddress, !unicodeScalars.contains(where: \.isObeyedByTerminals) else { return nil }
    return utf8.map { byte in
      let isPlain = (0x21...0x7E).contains(byte)
      return isPlain
        ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
