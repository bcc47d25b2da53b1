internal import Entering
internal import Model

/// What the columns of a table are, as far as it is known.
struct TableShape {
  /// The row that says so.
  let header: TableHeader
  /// The fields of columns, by their places.
  private(set) var fields: [Int: TableField] = [:]
  /// The columns that people have to tell.
  private(set) var unknown: [TableHeader.Column] = []
  /// Some rows of the table.
  private var rows: [TableRow] = []
  /// Those that are known and entered only where somebody says so.
  private(set) var leftOut: [TableHeader.Column] = []

  /// That of no table yet.
  init() { header = TableHeader() }

  /// Columns of which all is known.
  init(_ header: TableHeader, fields: [Int: TableField]) {
    (self.header, self.fields) = (header, fields)
  }

  /// What columns are by their headings, by what stands below and by what was answered.
  init(
    _ header: TableHeader,
    below rows: some Sequence<TableRow>,
    answers: Answers,
    isSubject: (String) -> Bool
  ) {
    self.header = header
    self.rows = Array(rows.prefix(200))
    for column in header.columns {
      if let answered = answers.field(of: column) {
        fields[column.place] = answered
      } else {
        take(column, isSubject)
      }
    }
    let named = header.columns.filter { $0.meaning == .recommendation }
    if !fields.values.contains(.subject) { takeSubject(named, isSubject) }
    settleSubjects(named.map(\.place), answers, isSubject)
    if fields.values.contains(where: \.isOfMeasures) {
      fields = fields.mapValues { $0.ofMeasure() }
    }
    settleRivals(answers)
  }

  /// Takes a column for what its heading and what stands below say.
  private mutating func take(_ column: TableHeader.Column, _ isSubject: (String) -> Bool) {
    switch column.meaning {
    case .field(let field) where field.isEnteredIfMapped: leftOut.append(column)
    case .field(let field): fields[column.place] = field
    case .recommendation:
      if rows.texts(of: column.place).prefix(20).areMostly(isSubject) {
        fields[column.place] = .subject
      } else {
        leftOut.append(column)
      }
    case .ambiguous, nil: unknown.append(column)
    }
  }

  /// Takes none of several columns that say one thing, until people name it.
  ///
  /// As the date and the revised date, or two columns of one heading. Ours is ours.
  private mutating func settleRivals(_ answers: Answers) {
    let within = Dictionary(
      uniqueKeysWithValues: unknown.map { ($0.place, ColumnWords.field(within: $0.heading)) }
    )
    for field in TableField.allCases where field.isSaidOnce || field == .note {
      let taken = header.columns.filter {
        fields[$0.place] == field && answers.field(of: $0) == nil
      }
      let rivals =
        field.isSaidOnce ? unknown.filter { within[$0.place] == .some(field) } : []
      let ofOneName = Dictionary(grouping: taken) { ColumnWords.plain($0.heading) }.values
        .filter { $0.count > 1 }.flatMap { $0 }
      let open: [TableHeader.Column]
      if field == .note {
        open = ofOneName
      } else {
        guard taken.count + rivals.count > 1 else { continue }
        let ours = taken.filter { ColumnWords.isOurs($0.heading) }
        open = ours.count == 1 ? taken.filter { $0 != ours[0] } : taken
      }
      for column in open {
        fields[column.place] = nil
        unknown.append(column)
      }
    }
    unknown.sort { $0.place < $1.place }
  }

  /// Where no column else is about which recommendation, that is one in which some cells say so.
  private mutating func takeSubject(
    _ named: [TableHeader.Column],
    _ isSubject: (String) -> Bool
  ) {
    let column = named.first { column in
      fields[column.place] == nil && rows.contains { isSubject($0[column.place].text) }
    }
    guard let column else {
      // What numbers rows may as well number recommendations: people say which.
      let numbering = header.columns.filter { fields[$0.place] == .skip }
      let isAny = numbering.contains { column in rows.contains { isSubject($0[column.place].text) }
      }
      if isAny {
        unknown += numbering
        for column in numbering { fields[column.place] = nil }
      }
      return
    }
    fields[column.place] = .subject
    leftOut.removeAll { $0 == column }
  }

  /// Where several columns are about which recommendation, that is which says so by its name, and the
  /// others number rows; where none or several do, people say which.
  private mutating func settleSubjects(
    _ named: [Int],
    _ answers: Answers,
    _ isSubject: (String) -> Bool
  ) {
    let subjects = header.columns.filter { fields[$0.place] == .subject }
    guard subjects.count > 1 else { return }
    let said = subjects.filter { answers.field(of: $0) == .subject }
    let spoken = subjects.filter { named.contains($0.place) }
    let worded = subjects.filter { ColumnWords.namesRecommendation($0.heading) }
    let filled = subjects.filter { rows.texts(of: $0.place).areMostly(isSubject) }
    let kept = [said, spoken, worded, filled].first { !$0.isEmpty } ?? []
    for column in subjects where kept.count != 1 || column != kept[0] {
      fields[column.place] = kept.count == 1 ? .skip : nil
      if kept.count != 1 { unknown.append(column) }
    }
  }

  /// The columns of a field, from the left.
  func places(of field: TableField) -> [Int] {
    fields.filter { $0.value == field }.map(\.key).sorted()
  }

  /// What a column is called.
  func heading(_ place: Int) -> String {
    header.columns.first { $0.place == place }?.heading ?? Place.letter(ofColumn: place)
  }

  /// Which of day and month comes first in a column, as its heading says; nil where it does not.
  func order(_ place: Int) -> DayOrder? {
    header.columns.first { $0.place == place }.flatMap { WrittenOrder.order(in: $0.heading) }
  }

  /// Whether its rows are measures.
  var isOfMeasures: Bool { fields.values.contains(where: \.isOfMeasures) }
}

extension Collection<TableRow> {
  /// What stands in a column, where something does.
  func texts(of column: Int) -> [String] { map { $0[column].text }.filter { !$0.isEmpty } }
}

extension Collection<String> {
  /// Whether more than half of them are so.
  func areMostly(_ isSo: (String) -> Bool) -> Bool { count(where: isSo) * 2 > count }
}
