internal import Model

/// Which rows stand among and below the others and are none of them.
extension TableReading {
  /// Whether a row is a heading among the rows: only one cell of it says something, which is no
  /// recommendation; or the table's own header once more.
  mutating func isHeading(_ row: TableRow) -> Bool {
    if shape.header.isRepeated(in: row) { return true }
    let cells = row.cells.indices.filter { !row[$0].text.isEmpty && !isNothing(row[$0]) }
    // Beside its number, as in `A. Central government`, nothing is said that would be entered.
    guard (1...2).contains(cells.count), cells.allSatisfy(isBesides) else { return cells.isEmpty }
    let names = cells.filter { shape.fields[$0] == .subject || cells.count == 1 }.map {
      row[$0].text
    }
    return names.allSatisfy { name in
      subjects.ids(name) == nil && (cells.count == 1 || !WrittenSubject.isNumber(name))
    }
  }

  /// Whether a column only says which recommendation, or nothing that is entered.
  private func isBesides(_ column: Int) -> Bool {
    switch shape.fields[column] {
    case .subject?, .skip?, .theme?, nil: true
    case .part?, .title?, .text?, .status?, .note?, .lead?, .with?, .due?, .measure?, .milestone?,
      .state?, .planned?, .day?, .who?, .proof?, .evidence?, .finding?:
      false
    }
  }

  /// Whether a row numbers the columns, as the one below the header of many plans.
  func isNumbering(_ row: TableRow) -> Bool {
    guard row.number <= shape.header.last + 2 else { return false }
    let numbers = row.cells.compactMap { $0.text.isEmpty ? nil : Int($0.text) }
    let said = row.cells.count { !$0.text.isEmpty }
    return said > 2 && numbers.count == said
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
  }

  /// Whether a row stands below the table: a sum, a source, a signature.
  mutating func isFooter(_ row: TableRow) -> Bool {
    let subject = shape.places(of: .subject).first
    if let subject, ids(row[subject].text) != nil { return false }
    let measures = shape.places(of: .measure) + shape.places(of: .milestone)
    let saysMeasure = measures.contains { !row[$0].text.isEmpty }
    let isNumbered = shape.places(of: .skip).contains { place in
      row[place].text.count(where: \.isLetter) > 2 && !row[place].text.contains(where: \.isNumber)
    }
    let first = row.cells.first { !$0.text.isEmpty }?.text ?? ""
    let word = first.searchable.prefix { $0.isLetter }
    let isNamed =
      first[first.index(first.startIndex, offsetBy: min(word.count, first.count))...].first
      .map { ":.".contains($0) } ?? true
    let isBelow = Self.footers.contains(String(word)) && (isNamed || !saysMeasure)
    return isBelow || isNumbered && !saysMeasure && (subject.map { row[$0].text.isEmpty } ?? true)
  }

  private static let footers = Set(
    [
      "total", "totals", "sum", "source", "sources", "agreed", "approved", "signed", "signature",
      "prepared", "contact", "legend", "итого", "всего", "источник", "согласовано", "утверждено",
      "утверждаю", "исп", "исполнил", "подготовил", "подпись", "барлығы", "жиыны", "келісілді",
      "бекітілді", "усього", "всього", "разом", "погоджено", "затверджено", "source", "approuvé",
      "visa",
    ].map(\.searchable)
  )

  private func isNothing(_ cell: TableCell) -> Bool { WrittenNothing.isSaid(by: cell.text) }
}
