internal import Model

/// What the columns of a table are, as far as it is known.
struct TableShape {
  /// The row that says so.
  let header: TableHeader
  /// The fields of columns, by their places.
  private(set) var fields: [Int: TableField] = [:]
  /// The columns that people have to tell.
  private(set) var unknown: [TableHeader.Column] = []
  /// Those that are known and entered only where somebody says so.
  private(set) var leftOut: [TableHeader.Column] = []

  /// That of no table yet.
  init() { header = TableHeader() }

  /// What columns are by their headings, by what stands below and by what was answered.
  init(
    _ header: TableHeader,
    below rows: some Sequence<TableRow>,
    answers: Answers,
    isSubject: (String) -> Bool
  ) {
    self.header = header
    for column in header.columns {
      if let answered = answers.field(of: column) {
        fields[column.place] = answered
        continue
      }
      switch ColumnWords.meaning(of: column.heading) {
      case .field(let field) where field.isEnteredIfMapped: leftOut.append(column)
      case .field(let field): fields[column.place] = field
      case .recommendation:
        let cells = Array(rows.lazy.map { $0[column.place].text }.filter { !$0.isEmpty }.prefix(20))
        if !cells.isEmpty, cells.filter(isSubject).count * 2 > cells.count {
          fields[column.place] = .subject
        } else {
          leftOut.append(column)
        }
      case .ambiguous, nil: unknown.append(column)
      }
    }
    let named = header.columns.filter { ColumnWords.meaning(of: $0.heading) == .recommendation }
    if !fields.values.contains(.subject) { takeSubject(named, rows, isSubject) }
    settleSubjects(named.map(\.place))
    if fields.values.contains(where: \.isOfMeasures) {
      fields = fields.mapValues { $0.ofMeasure() }
    }
  }

  /// Where no column else is about which recommendation, that is one in which some cells say so.
  private mutating func takeSubject(
    _ named: [TableHeader.Column],
    _ rows: some Sequence<TableRow>,
    _ isSubject: (String) -> Bool
  ) {
    let column = named.first { column in
      fields[column.place] == nil && rows.contains { isSubject($0[column.place].text) }
    }
    guard let column else { return }
    fields[column.place] = .subject
    leftOut.removeAll { $0 == column }
  }

  /// Where several columns are about which recommendation, that is which says so by its name, and the
  /// others number rows.
  private mutating func settleSubjects(_ named: [Int]) {
    let subjects = fields.filter { $0.value == .subject }.map(\.key).sorted()
    guard subjects.count > 1 else { return }
    let kept = subjects.first { named.contains($0) } ?? subjects[0]
    for place in subjects where place != kept { fields[place] = .skip }
  }

  /// The columns of a field, from the left.
  func places(of field: TableField) -> [Int] {
    fields.filter { $0.value == field }.map(\.key).sorted()
  }

  /// What a column is called.
  func heading(_ place: Int) -> String {
    header.columns.first { $0.place == place }?.heading ?? Place.letter(ofColumn: place)
  }

  /// Whether its rows are measures.
  var isOfMeasures: Bool { fields.values.contains(where: \.isOfMeasures) }
}
