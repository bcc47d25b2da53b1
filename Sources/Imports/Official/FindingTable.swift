import Model

/// A table of a report that says how far each recommendation is implemented.
struct FindingTable {
  /// A row, and what it says.
  struct Row {
    var place: Place
    /// Each recommendation that it names, with its status.
    var findings: [(item: NumeralList.Item, status: Status)] = []
    /// How many it says have which status.
    var totals: [Status: Int] = [:]
    /// The recommendations of which it has several statuses, of which no head says which counts.
    var undecided: [NumeralList.Item] = []
  }

  /// Rows of cells as they are written.
  typealias Written = [(cells: [String], place: Place)]

  /// The rows that say something.
  private(set) var rows: [Row] = []

  /// What a column's head says of it.
  private enum Column {
    /// What is marked or named in it has this status.
    case status(Status)
    /// What is found in the report that it is read in.
    case present
    /// What was found in an earlier report.
    case earlier
    /// What stands in it is a recommendation's number, though it is in figures.
    case number
    case other
  }

  private let columns: [Column]

  /// Reads rows; those before the first that says something are heads.
  init(heads: [String], rows written: Written, in report: OfficialReport) {
    var heads = heads
    var body = written[...]
    while let first = body.first, Self.isHead(first.cells) {
      for (place, cell) in first.cells.enumerated() {
        if place < heads.count { heads[place].append(lineOfCell: cell) } else { heads.append(cell) }
      }
      body.removeFirst()
    }
    columns = heads.map { Self.column($0, in: report) }
    rows = body.map { row($0.cells, at: $0.place) }
      .filter { !$0.findings.isEmpty || !$0.totals.isEmpty || !$0.undecided.isEmpty }
  }

  /// Whether a row names no recommendation, and is no status with a number: a head, as far as it is above others.
  private static func isHead(_ cells: [String]) -> Bool {
    let names = cells.contains { FindingCell.items($0) != nil || FindingCell.counted($0) != nil }
    let counts = cells.contains { FindingCell.count($0) != nil }
    return !names && !counts
  }

  private static func column(_ head: String, in report: OfficialReport) -> Column {
    if let status = FindingCell.status(head) { return .status(status) }
    let wording = WordedText(head)
    let words = wording.words.map(\.text)
    if words.contains(where: present.contains) { return .present }
    if words.contains(where: earlier.contains) { return .earlier }
    let years = words.compactMap { Int($0) }.filter { (1990...2100).contains($0) }
    let own = [report.adopted?.value.year, report.published?.value.year].compactMap(\.self)
    if let year = years.first { return own.contains(year) ? .present : .earlier }
    if let kind = ReportKindWords.kind(in: words)?.kind {
      return kind == report.kind?.value ? .present : .earlier
    }
    let isNumber = words.contains {
      $0.hasPrefix("recomm") || ["no", "n", "rec", "#"].contains($0)
    }
    return isNumber ? .number : .other
  }

  private static let present: Set<String> = [
    "present", "current", "this", "now", "présent", "présente", "actuel", "actuelle", "new",
  ]
  private static let earlier: Set<String> = [
    "previous", "earlier", "former", "last", "précédent", "précédente", "antérieur", "ancien",
  ]

  // MARK: A row

  private func column(_ place: Int) -> Column {
    columns.indices.contains(place) ? columns[place] : .other
  }

  private func row(_ cells: [String], at place: Place) -> Row {
    var row = Row(place: place)
    let stated = cells.enumerated().compactMap { place, cell in
      FindingCell.status(cell).map { (place: place, status: $0) }
    }
    if let first = cells.first, FindingCell.isTotal(first) {
      for (place, cell) in cells.enumerated() {
        if case .status(let status) = column(place) { row.totals[status] = FindingCell.count(cell) }
      }
    } else if let named = named(in: cells) {
      read(named.items, named.place, stated, cells, into: &row)
    } else if stated.count == 1, let status = stated.first?.status {
      if let counted = cells.lazy.compactMap(FindingCell.counted).first {
        row.totals[status] = counted.count
        row.findings = counted.items.map { ($0, status) }
      } else {
        row.totals[status] = cells.lazy.compactMap(FindingCell.count).first
      }
    }
    if row.findings.isEmpty, stated.isEmpty { readLists(cells, into: &row) }
    return row
  }

  /// The recommendations that a row names; figures count in the first column, where nothing else names any.
  private func named(in cells: [String]) -> (items: [NumeralList.Item], place: Int)? {
    for (place, cell) in cells.enumerated() {
      if case .status = column(place) { continue }
      if let items = FindingCell.items(cell) { return (items, place) }
    }
    guard let first = cells.first, case .number = column(0),
      let items = FindingCell.items(first, takesFigures: true)
    else { return nil }
    return (items, 0)
  }

  private func read(
    _ items: [NumeralList.Item],
    _ place: Int,
    _ stated: [(place: Int, status: Status)],
    _ cells: [String],
    into row: inout Row
  ) {
    let own = stated.filter { if case .earlier = column($0.place) { false } else { true } }
    let present = own.filter { if case .present = column($0.place) { true } else { false } }
    var found = Set((present.isEmpty ? own : present).map(\.status))
    if stated.isEmpty {
      found = Set(
        cells.enumerated().compactMap { place, cell in
          guard case .status(let status) = column(place), FindingCell.isMark(cell) else {
            return nil
          }
          return status
        }
      )
    }
    if found.count == 1, let status = found.first {
      row.findings = items.map { ($0, status) }
      // Partly implemented, 3, i to iii.
      if let first = own.first?.place, first < place {
        row.totals[status] = cells.lazy.compactMap(FindingCell.count).first
      }
    } else if found.count > 1 {
      row.undecided = items
    }
  }

  /// A row that has under the head of each status the recommendations that have it.
  private func readLists(_ cells: [String], into row: inout Row) {
    for (place, cell) in cells.enumerated() {
      guard case .status(let status) = column(place), let items = FindingCell.items(cell) else {
        continue
      }
      if row.undecided.isEmpty, named(in: cells) == nil {
        row.findings += items.map { ($0, status) }
      }
    }
  }
}
