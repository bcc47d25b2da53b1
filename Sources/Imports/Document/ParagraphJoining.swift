import Model

/// Lines made into paragraphs, wherever they were broken.
struct ParagraphJoining {
  private(set) var blocks: [Block] = []
  private let hyphens: LineEndHyphens
  /// A line that ends before this column could have held the next word of a justified paragraph.
  private let width: Int
  /// From how many empty lines on a paragraph is apart from the one above.
  private let gap: Int

  private var text = ""
  private var place = Place.file
  private var last: PrintedLine?
  private var number = 0
  private var item = 0
  /// Whether the paragraph that is being read is one of a numbered list.
  private var isItem = false
  /// Whether no numbered paragraph or chapter was met: what stands on a cover is no sentence.
  private var isCover: Bool

  /// The paragraphs of pages, and the tables between them.
  static func blocks(of pages: consuming [PrintedPage]) -> [Block] {
    var joining = ParagraphJoining(copy pages)
    let tables = PrintedTables.all(in: pages)
    let lines = Array((consume pages).joined())
    var index = 0
    for (range, table) in tables + [(lines.count..<lines.count, nil)] {
      while index < range.lowerBound {
        joining.add(lines[index], next: lines[(index + 1)...].prefix(2))
        index += 1
      }
      joining.finish()
      if let table { joining.blocks.append(.printedTable(table)) }
      (joining.last, index) = (nil, range.upperBound)
    }
    return joining.blocks
  }

  private init(_ pages: [PrintedPage]) {
    hyphens = LineEndHyphens(pages)
    let lines = pages.joined()
    let ends = lines.lazy.map(\.end).sorted()
    width = ends.isEmpty ? 0 : ends[ends.count * 9 / 10] * 4 / 5
    let apart = lines.lazy.count { $0.blanksAbove > 0 }
    gap = apart * 5 > ends.count * 3 ? 2 : 1
    isCover = lines.contains { line in
      switch LineLabel(line.text) {
      case .chapter: true
      case .paragraph(let number): number == 1 || number < 1000 && line.blanksAbove > 0
      case .item, nil: false
      }
    }
  }

  private mutating func add(_ line: PrintedLine, next: ArraySlice<PrintedLine>) {
    if line.text.contains("....") || line.text.contains("\u{2026}\u{2026}") { return }
    let label = LineLabel(line.text)
    if let last, !startsAnew(line, label, after: last, next: next) {
      append(line)
    } else {
      start(line, label)
    }
    last = line
  }

  private mutating func start(_ line: PrintedLine, _ label: LineLabel?) {
    finish()
    (text, place) = (line.text, line.place)
    isItem = false
    switch label {
    case .paragraph(let number): (self.number, isCover) = (number, false)
    case .item(let item): (self.item, isItem) = (item, true)
    case .chapter: isCover = false
    case nil: break
    }
  }

  private mutating func finish() {
    guard !text.isEmpty else { return }
    // One gap parts two columns; a line with several was only stretched.
    let columns = isCover ? text.split(separator: "\t").map(String.init) : []
    for piece in columns.count == 2 ? columns : [text.replacing("\t", with: " ")] {
      let text = piece.last == "\u{AD}" ? String(piece.dropLast()) : piece
      blocks.append(.paragraph(Paragraph(text, at: place)))
    }
    text = ""
  }

  // MARK: Where a paragraph begins

  private func startsAnew(
    _ line: PrintedLine,
    _ label: LineLabel?,
    after last: PrintedLine,
    next: ArraySlice<PrintedLine>
  ) -> Bool {
    let isApart = line.blanksAbove >= gap
    let fits = wouldFit(line, behind: last)
    let ending = LineEnding(last.text.utf8.count < 12 ? text.suffix(40) : last.text[...])
    switch label {
    case .paragraph(let number): return begins(number, ending, isApart: isApart, fits: fits)
    case .item(let number):
      if ending.isClosed { return true }
      return (isApart || fits || number == item + 1 || number == 1) && !ending.goesOn
    case .chapter: return ending.isClosed || isApart || fits || last.text.isCapitals
    case nil: break
    }
    let isUpper = line.text.first?.isUppercase == true
    if isCover, !isNumbered { return startsOnCover(line, isApart: isApart) }
    if RecommendationHeading(line.text) != nil { return ending.isClosed || isApart || fits }
    if isApart { return ending.isClosed || isUpper || !(line.text.first?.isLowercase == true) }
    if last.text.isCapitals != line.text.isCapitals, ending.isClosed || text == last.text {
      return true
    }
    guard ending.isClosed, isUpper else { return false }
    if isItem, ending.isSemicolon { return true }
    if isItem || ending.isColon, leadsToItem(line, next) { return true }
    return fits
  }

  /// Whether a line, with the next where it goes on there, stands right above an item of a list.
  private func leadsToItem(_ line: PrintedLine, _ next: ArraySlice<PrintedLine>) -> Bool {
    for following in next {
      if case .item = LineLabel(following.text) { return true }
      if following.text.first?.isUppercase == true || LineLabel(following.text) != nil {
        return false
      }
    }
    return false
  }

  private var isNumbered: Bool { number > 0 || item > 0 }

  private func startsOnCover(_ line: PrintedLine, isApart: Bool) -> Bool {
    let end = text.suffix(200)
    let isOpen = end.lastIndex(of: "(").map { !end[$0...].contains(")") } == true
    if isOpen { return false }
    return !(line.text.first?.isLowercase == true) || isApart
  }

  private func begins(_ number: Int, _ ending: LineEnding, isApart: Bool, fits: Bool) -> Bool {
    if ending.isAbbreviation || ending.goesOn { return false }
    if RecommendationHeading(text) != nil { return true }
    if number == self.number + 1 {
      return ending.isClosed || isApart || fits || text.isCapitals || isCover
    }
    if number > self.number, number <= self.number + 20 {
      return ending.isClosed || text.isCapitals
    }
    return (ending.isClosed || text.isCapitals) && (isApart || fits) && number < 1000
  }

  /// Whether the first word of a line would have had room on the one before.
  private func wouldFit(_ line: PrintedLine, behind last: PrintedLine) -> Bool {
    let word = line.text.prefix { $0 != " " && $0 != "\t" }
    return last.end + 1 + word.unicodeScalars.count < width
  }

  // MARK: Where a line goes on

  private mutating func append(_ line: PrintedLine) {
    if text.last == "\u{AD}" {
      text.removeLast()
    } else if let halves = LineEndHyphens.halves(text, line.text) {
      if !hyphens.stays(between: halves.0, and: halves.1) { text.removeLast() }
    } else if !isGlued(to: line.text) {
      text += " "
    }
    text += line.text
  }

  /// Whether a line ends within a word, at a hyphen, a stroke or an apostrophe.
  private func isGlued(to next: String) -> Bool {
    let end = text.unicodeScalars.suffix(2)
    guard let mark = end.last, let before = end.first, end.count == 2 else { return false }
    let isWord = before.properties.isAlphabetic || (0x30...0x39).contains(before.value)
    guard isWord, let first = next.unicodeScalars.first else { return false }
    switch mark {
    case "-": return first.properties.isAlphabetic || (0x30...0x39).contains(first.value)
    case "/": return first.properties.isAlphabetic
    case "'", "\u{2019}":
      return first.properties.isAlphabetic && "dlnsmtcjuDLNSMTCJQ".contains(Character(before))
    default: return false
    }
  }
}
