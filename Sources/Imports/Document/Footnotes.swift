/// Footnotes, and the small numbers in the text that point to them.
enum Footnotes {
  /// The pages without footnotes and without the numbers that point to them.
  static func removed(from pages: [PrintedPage]) -> [PrintedPage] {
    var expected = 1
    return pages.map { page in
      guard page.first?.page != nil, page.count < mostLines else { return page }
      return removed(from: page, next: &expected)
    }
  }

  /// More than a printed page has.
  private static let mostLines = 500

  /// A page without its footnotes, which are the lines from the first of them on; `expected` is the number
  /// that the next has.
  private static func removed(from page: PrintedPage, next expected: inout Int) -> PrintedPage {
    var marks: [Int: Int] = [:]
    for (index, line) in page.enumerated() {
      for number in GluedNumbers.all(in: line.text) where marks[number] == nil {
        marks[number] = index
      }
    }
    guard let marked = start(in: page, marks, expected) else { return page }
    let start = unmarked(expected, in: page, above: marked) ?? marked
    var body = Array(page[..<start])
    var number = number(of: page[start].text) ?? dottedNumber(of: page[start].text) ?? expected
    for line in page[start...]
    where Self.number(of: line.text) == number + 1 || LineLabel(line.text) == .paragraph(number + 1)
    {
      number += 1
    }
    expected = number + 1
    for noted in marks.keys.sorted() where noted <= number {
      guard let line = marks[noted], line < start else { continue }
      body[line].text = GluedNumbers.removing(noted, from: body[line].text)
    }
    return body.filter { !isBareMark($0.text, among: number) || LineLabel($0.text) != nil }
  }

  /// Where the footnotes begin: the lowest line that begins with the first number which is pointed to.
  private static func start(in page: PrintedPage, _ marks: [Int: Int], _ expected: Int) -> Int? {
    for number in marks.keys.sorted() {
      guard let mark = marks[number] else { continue }
      let start = page.indices.last { index in
        index > mark && Self.number(of: page[index].text) == number && isNote(page, at: index)
      }
      if let start = start ?? dotted(number, in: page, behind: mark) { return start }
    }
    return page.indices.last { index in
      index > 0 && page[index].blanksAbove > 0 && Self.number(of: page[index].text) == expected
        && isNote(page, at: index)
    }
  }

  /// The line above the first note that was found where the one before it begins, whose mark was not: behind the
  /// number of a symbol it looks like more of that.
  private static func unmarked(_ expected: Int, in page: PrintedPage, above start: Int) -> Int? {
    guard number(of: page[start].text) == expected + 1 else { return nil }
    return page[..<start].indices.last { index in
      number(of: page[index].text) == expected && isNote(page, at: index)
        && (page[index].blanksAbove > 0 || page[index].text.utf8.count < 4)
    }
  }

  /// The line of a note whose number has a full stop, and which is no numbered paragraph: it does not follow
  /// the number of the one above.
  private static func dotted(_ number: Int, in page: PrintedPage, behind mark: Int) -> Int? {
    let start = page.indices.last { index in
      index > mark && LineLabel(page[index].text) == .paragraph(number)
    }
    guard let start else { return nil }
    let above = page[..<start].compactMap { dottedNumber(of: $0.text) }.last
    return above == number - 1 ? nil : start
  }

  /// Whether the line is the beginning of a note: its number alone, or before a word that begins with a
  /// capital.
  private static func isNote(_ page: PrintedPage, at index: Int) -> Bool {
    let words = page[index].text.drop { $0.isNumber }.drop { $0.isWhitespace }
    guard let first = words.first else { return index + 1 < page.count }
    return !first.isLowercase || page[index].blanksAbove > 0 || words.hasPrefix("http")
  }

  /// The number that a line begins with, apart from what follows and without a full stop.
  private static func number(of line: String) -> Int? {
    let digits = line.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    let behind = line.utf8.dropFirst(digits.count).first
    guard behind == nil || behind == 0x20 || behind == 0x09 else { return nil }
    return Int(Substring(digits))
  }

  private static func dottedNumber(of line: String) -> Int? {
    if case .paragraph(let number) = LineLabel(line) { number } else { nil }
  }

  /// Whether a line is nothing but the number of a note, which printing set a little higher.
  private static func isBareMark(_ line: String, among last: Int) -> Bool {
    line.utf8.count < 4 && Int(line).map { $0 <= last } == true
  }
}

/// Numbers that stand right behind a word, as small ones do that point to a note.
enum GluedNumbers {
  /// All of them, as numbers up to 999.
  static func all(in line: String) -> [Int] { places(in: line).map(\.number) }

  /// A line without the first of them that is this number.
  static func removing(_ number: Int, from line: String) -> String {
    guard let place = places(in: line).first(where: { $0.number == number }) else { return line }
    var line = line
    line.removeSubrange(place.range)
    return line
  }

  private static func places(in line: String) -> [(number: Int, range: Range<String.Index>)] {
    let bytes = line.utf8
    var found: [(number: Int, range: Range<String.Index>)] = []
    var index = bytes.startIndex
    while let start = bytes[index...].firstIndex(where: { (0x30...0x39).contains($0) }) {
      let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.endIndex
      index = end
      guard start > bytes.startIndex, let number = Int(line[start..<end]), number < 1000,
        isGlued(line, before: start), isFree(line, from: end)
      else { continue }
      found.append((number, start..<end))
    }
    return found
  }

  /// Whether what stands before is the end of a word or sentence, and none of a symbol or a number.
  private static func isGlued(_ line: String, before start: String.Index) -> Bool {
    let scalars = line.unicodeScalars
    let before = scalars.index(before: start)
    let letter = scalars[before]
    if letter.properties.isLowercase { return true }
    guard [".", ",", ";", ":", ")", "\u{201D}", "\"", "\u{2019}", "\u{BB}"].contains(letter),
      before > scalars.startIndex
    else { return false }
    return !(0x30...0x39).contains(scalars[scalars.index(before: before)].value)
  }

  private static func isFree(_ line: String, from end: String.Index) -> Bool {
    guard end < line.endIndex else { return true }
    let next = line.unicodeScalars[end]
    return !next.properties.isAlphabetic && next != "(" && next != "/" && next != "-"
  }
}
