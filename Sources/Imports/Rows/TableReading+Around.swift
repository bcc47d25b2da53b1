internal import Model

/// Which rows stand among and below the others and are none of them.
extension TableReading {
  /// Whether a row is a heading among the rows: only one cell of it says something, which is no
  /// recommendation; or the table's own header once more.
  mutating func isHeading(_ row: TableRow) -> Bool {
    if shape.header.isRepeated(in: row) { return true }
    let cells = row.cells.indices.filter { !row[$0].text.isEmpty && !isNothing(row[$0]) }
    guard cells.count == 1 else { return cells.isEmpty }
    let isKey =
      shape.fields[cells[0]] == .subject || shape.fields[cells[0]] == nil
      || shape.fields[cells[0]] == .skip || shape.fields[cells[0]] == .theme
    return isKey && subjects.ids(row[cells[0]].text) == nil
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
