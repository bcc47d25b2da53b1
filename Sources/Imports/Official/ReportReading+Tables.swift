import Model

/// What the tables of a report say of how far each recommendation is implemented.
extension ReportReading {
  /// A table, and before which passage it stands.
  struct WrittenTable {
    var heads: [String] = []
    var rows: FindingTable.Written
    var index: Int
    /// Whether it goes on with the one before, on another page.
    var goesOn = false
  }

  /// Reads the tables of a later report's conclusions and annexes, and all of a first one, which has nothing
  /// earlier to tell of.
  mutating func readTables() {
    var number = 0
    for (place, table) in tables.enumerated() {
      if !table.goesOn { number = place }
      let isPlaced = isWhole || table.index >= conclusions.lowerBound
      guard isPlaced, !tellsOfEarlier(above: tables[number].index) else { continue }
      let read = FindingTable(heads: table.heads, rows: table.rows, in: report)
      for row in read.rows { note(row, of: number) }
      compare(read)
    }
  }

  private mutating func note(_ row: FindingTable.Row, of table: Int) {
    for (item, status) in row.findings {
      summary.append(
        Summed(
          statement: Statement(number: item.number, parts: item.parts, status: status),
          paragraph: nil,
          place: row.place,
          source: .table(table)
        )
      )
    }
    for item in row.undecided {
      let numeral = Roman.numeral(item.number)
      report.unread.append(
        .init(
          "a table has several findings of recommendation \(numeral), and not which of them is this report\u{2019}s",
          at: row.place
        )
      )
    }
  }

  /// Whether the words right above a table say that it is about an earlier report.
  private func tellsOfEarlier(above index: Int) -> Bool {
    guard index > 0, index <= passages.count else { return false }
    let passage = passages[index - 1]
    guard passage.number == nil || passage.text.last == ":", passage.text.utf8.count < 1000 else {
      return false
    }
    let wording = passage.wording
    return wording.contains(any: Self.earlier, in: wording.all)
  }

  private static let earlier: Set<String> = [
    "previous", "earlier", "had", "was", "were", "précédent", "précédente", "précédents", "avait",
    "avaient", "était", "étaient",
  ]

  // MARK: Totals

  /// How many a table counts, against how many the text counts; where that does not, they are the totals.
  private mutating func compare(_ table: FindingTable) {
    var totals: [Status: (count: Int, place: Place)] = [:]
    for row in table.rows {
      for (status, count) in row.totals { totals[status] = (count, row.place) }
    }
    guard let place = table.rows.first(where: { !$0.totals.isEmpty })?.place else { return }
    if totalsPlace == nil, report.totals.isEmpty {
      (report.totals, totalsPlace) = (totals.mapValues(\.count), place)
      return
    }
    if let one = totals[.implemented], let other = totals[.dealtWith], totals[.satisfactory] == nil
    {
      totals[.satisfactory] = (one.count + other.count, one.place)
    }
    for status in Status.bestFirst {
      guard let said = report.totals[status], let here = totals[status], said != here.count else {
        continue
      }
      contradict(
        "\(said) are said to be \(status.words), and \(here.count) in a table",
        at: [totalsPlace, here.place].compactMap(\.self)
      )
    }
  }
}
