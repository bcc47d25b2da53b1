/// What stands at the head and the foot of every page and is no part of the text.
enum PageEdges {
  /// How many lines at an edge are looked at.
  private static let depth = 4

  /// The pages without running heads and feet and without page numbers.
  ///
  /// A line is one of them that stands, numbers aside, at the same edge of nearly every second page, with
  /// nothing but such lines between it and the edge, and apart from the text; where it is not apart, it has to
  /// stand on nearly all.
  static func removed(from pages: consuming [PrintedPage]) -> [PrintedPage] {
    let heads = repeated(pages.map(headLines))
    let feet = repeated(pages.map(footLines))
    for place in pages.indices where pages[place].first?.page != nil {
      var page = pages[place][...]
      drop(from: &page, heads, next: \.first) { $0.removeFirst() }
      drop(from: &page, feet, next: \.last) { $0.removeLast() }
      if !page.isEmpty { page[page.startIndex].blanksAbove = 0 }
      pages[place] = Array(page)
    }
    return pages
  }

  private static func drop(
    from page: inout ArraySlice<PrintedLine>,
    _ repeated: Set<String>,
    next: (ArraySlice<PrintedLine>) -> PrintedLine?,
    remove: (inout ArraySlice<PrintedLine>) -> Void
  ) {
    var numbers = 0
    for _ in 0..<depth {
      guard let line = next(page) else { return }
      let isNumber = numbers == 0 && isPageNumber(line.text)
      guard isNumber || repeated.contains(pattern(line.text)) else { return }
      if isNumber { numbers += 1 }
      remove(&page)
    }
  }

  /// A line at an edge, and whether empty lines part it from the text; nil where there are none near.
  private typealias EdgeLine = (text: String, isApart: Bool?)

  private static func headLines(_ page: PrintedPage) -> [EdgeLine] {
    let edge = Array(page.prefix(depth + 1))
    return edgeLines(edge.map(\.text), gaps: edge.dropFirst().map { $0.blanksAbove > 0 })
  }

  private static func footLines(_ page: PrintedPage) -> [EdgeLine] {
    let edge = Array(page.suffix(depth + 1).reversed())
    return edgeLines(edge.map(\.text), gaps: edge.map { $0.blanksAbove > 0 })
  }

  /// The lines from an edge on; `gaps` tells behind which of them empty lines follow on the way to the text.
  ///
  /// A line is apart that has such a gap behind it, or behind it one that can be a running line, too, and is
  /// apart.
  private static func edgeLines(_ texts: [String], gaps: [Bool]) -> [EdgeLine] {
    let known = gaps.prefix(depth).contains(true)
    var lines: [EdgeLine] = []
    var isNextApart = false
    for place in texts.indices.prefix(depth).reversed() {
      let hasGap = gaps.indices.contains(place) && gaps[place]
      isNextApart = hasGap || isNextApart
      lines.append((texts[place], known ? isNextApart : nil))
      isNextApart = isNextApart && canRun(texts[place])
    }
    return lines
  }

  /// The patterns that stand at an edge of so many pages that they are no text.
  private static func repeated(_ edges: [[EdgeLine]]) -> Set<String> {
    guard edges.count > 1 else { return [] }
    var counts: [String: (apart: Int, perhaps: Int)] = [:]
    for edge in edges {
      var seen: Set<String> = []
      for line in edge where canRun(line.text) {
        let pattern = pattern(line.text)
        guard seen.insert(pattern).inserted else { continue }
        switch line.isApart {
        case true?: counts[pattern, default: (0, 0)].apart += 1
        case nil: counts[pattern, default: (0, 0)].perhaps += 1
        case false?: break
        }
      }
    }
    let others = edges.count - 1
    return Set(
      counts.filter {
        $0.value.apart >= max(2, others * 9 / 20) || $0.value.perhaps >= max(3, others * 4 / 5)
      }.keys
    )
  }

  /// Whether a line can be a running head: no numbered paragraph, and not the rest of a sentence.
  private static func canRun(_ line: String) -> Bool {
    if LineLabel(line) != nil { return false }
    guard let first = line.unicodeScalars.first else { return false }
    return !first.properties.isLowercase
      || line.utf8.count < 25 && line.utf8.last != 0x2E
        && !line.contains(" ")
  }

  /// A line in which all numbers look alike.
  private static func pattern(_ line: String) -> String {
    var pattern = String.UnicodeScalarView()
    for scalar in line.unicodeScalars where scalar != " " && scalar != "\t" {
      let isDigit = (0x30...0x39).contains(scalar.value)
      if !isDigit { pattern.append(scalar) } else if pattern.last != "#" { pattern.append("#") }
    }
    return String(pattern)
  }

  /// `12`, `- 12 -`, `12/40`, `Page 12 of 40`, `12 | Page`.
  private static func isPageNumber(_ line: String) -> Bool {
    switch pattern(line).lowercased() {
    case "#": line.utf8.count < 5
    case "-#-", "–#–", "#/#", "page#", "page#of#", "page#/#", "page#sur#", "#|page", "p.#": true
    default: false
    }
  }
}
