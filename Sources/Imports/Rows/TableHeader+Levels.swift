/// Headings that stand in one row, or in two: those below under what groups them.
extension TableHeader {
  /// A row, the one below it where headings of it stand under others, and what the one above it says of
  /// whose finding they are.
  init(_ row: TableRow, below: TableRow?, above: TableRow?) {
    let lower = below.flatMap { Self.hasHeadings($0, under: row) ? $0 : nil }
    let groups = lower.map { Self.groups(row, over: $0) } ?? [:]
    let findings = above.map { Self.findings($0, over: row) } ?? []
    var counts: [String: Int] = [:]
    let count = max(row.cells.count, lower?.cells.count ?? 0)
    self.init(row: row.number, last: lower?.number ?? row.number)
    columns = (0..<count).compactMap { place in
      let (group, own) = (groups[place] ?? "", lower?[place].text ?? "")
      let upper = group.isEmpty ? row[place].text : group
      let heading = [upper, own].filter { !$0.isEmpty }.joined(separator: " ")
      guard !heading.isEmpty, !row[place].isCovered || !own.isEmpty else { return nil }
      let plain = ColumnWords.plain(heading)
      counts[plain, default: 0] += 1
      let count = counts[plain] ?? 1
      let meaning = ColumnWords.meaning(of: own, under: upper)
      return Column(
        place: place,
        heading: heading.split(whereSeparator: \.isWhitespace).joined(separator: " "),
        name: count == 1 ? plain : "\(plain) \(count)",
        meaning: findings.contains(place) ? ColumnWords.found(meaning) : meaning
      )
    }
  }

  /// Whether a row has headings under those of the row above that go over several columns, by being merged
  /// or with blank cells behind them.
  private static func hasHeadings(_ lower: TableRow, under row: TableRow) -> Bool {
    let places = lower.cells.indices.filter { !lower[$0].text.isEmpty }
    guard places.allSatisfy({ isGrouped($0, of: row, lower) }) else { return false }
    if places.contains(where: { row[$0].isCovered }) { return true }
    guard places.contains(where: { row[$0].text.isEmpty }) else { return false }
    let groups = groups(row, over: lower)
    let known = places.count {
      ColumnWords.meaning(of: lower[$0].text, under: groups[$0] ?? "") != nil
    }
    return places.count > 1 && known * 2 > places.count
  }

  /// Whether what stands over a column goes over others as well.
  private static func isGrouped(_ place: Int, of row: TableRow, _ lower: TableRow) -> Bool {
    if row[place].text.isEmpty { return true }
    let isFollowed = row[place + 1].text.isEmpty && !lower[place + 1].text.isEmpty
    return row[place + 1].isCovered || isFollowed
  }

  /// What stands over each column that has a heading of its own below.
  private static func groups(_ row: TableRow, over lower: TableRow) -> [Int: String] {
    var (groups, above): ([Int: String], String) = ([:], "")
    for place in lower.cells.indices {
      if !row[place].text.isEmpty { above = row[place].text }
      if lower[place].text.isEmpty {
        if !row[place].isCovered { above = "" }
      } else {
        groups[place] = above
      }
    }
    return groups
  }

  /// The columns over which a row says that what stands there is GRECO's finding.
  private static func findings(_ upper: TableRow, over row: TableRow) -> Set<Int> {
    guard upper.number + 1 == row.number else { return [] }
    var (found, isFinding): (Set<Int>, Bool) = ([], false)
    for place in row.cells.indices.dropFirst() {
      let text = upper[place].text
      if !text.isEmpty { isFinding = ColumnWords.meaning(of: text) == .field(.finding) }
      if isFinding { found.insert(place) }
    }
    return found
  }
}

extension ColumnWords {
  /// What a heading means that stands under another; either may be blank.
  static func meaning(of heading: String, under upper: String) -> Meaning? {
    if heading.isEmpty { return meaning(of: upper) }
    if upper.isEmpty { return meaning(of: heading) }
    if let whole = meaning(of: upper + " " + heading) { return whole }
    let (own, above) = (meaning(of: heading), meaning(of: upper))
    if above == .field(.finding) { return found(own) }
    if case .field(let field)? = own, above == .field(.measure) { return .field(field.ofMeasure()) }
    return own
  }

  /// What a heading means where GRECO says what stands below it.
  static func found(_ meaning: Meaning?) -> Meaning? {
    switch meaning {
    case .recommendation?, .field(.subject)?, .field(.part)?, .field(.skip)?: meaning
    case .field, .ambiguous, nil: .field(.finding)
    }
  }
}
