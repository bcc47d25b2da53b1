public import Entering
public import Model

/// What a table would enter.
extension Proposal {
  /// Reads the sheets of a table.
  ///
  /// - Parameters:
  ///   - workbook: The sheets.
  ///   - dossier: Where it would be entered.
  ///   - answers: What was answered so far.
  ///   - days: What reads days.
  ///   - files: Where the files are that cells name, by what stands there.
  /// - Throws: Where no sheet has a row that says what its columns are.
  public init(
    _ workbook: Workbook,
    in dossier: Dossier,
    _ answers: Answers,
    days: DayReader,
    files: [String: String] = [:]
  ) throws(Unreadable) {
    self.init()
    let seen = workbook.sheets.filter { !$0.isHidden }
    let hidden = workbook.sheets.filter(\.isHidden).compactMap(\.name)
    if !hidden.isEmpty {
      remarks.append(Remark("not read, because hidden: \(hidden.joined(separator: ", "))"))
    }
    let tables = seen.flatMap { HeadedSheet.all(in: $0, answers) }
    if tables.isEmpty { throw seen.isEmpty ? .empty : .damaged(Self.noHeader) }
    guard let chosen = HeadedSheet.chosen(among: tables, by: answers[.sheet]) else {
      questions.append(.sheet(tables))
      return
    }
    let unordered = days
    var days = days
    if let order = answers[.dayOrder].flatMap(DayOrder.init(rawValue:)) {
      days.order = order
    }
    var reading = TableReading(in: dossier, answers, days: days, files: files, into: self)
    if !answers.isNew(.dayOrder), days.order != unordered.order {
      reading.earlierOrder = (days, unordered)
    }
    for table in chosen { reading.read(table, named: workbook.sheets.count > 1) }
    self = reading.proposal
    let unread = seen.compactMap(\.name).filter { name in
      !chosen.contains { $0.sheet.name == name }
    }
    if !unread.isEmpty { remarks.append(Remark("not read: \(unread.joined(separator: ", "))")) }
    let unmet = answers.newWords.filter { !reading.met.contains($0) }
    remarks += unmet.compactMap(\.word).sorted().map {
      Remark("\u{201C}\($0)\u{201D} was answered, and stands nowhere in what is read")
    }
    kept += answers.kept.filter { name, _ in !unmet.contains { $0.keptName == name } }
    kept += chosen.flatMap { $0.header.keptFields(by: answers) }
  }
}

extension Proposal {
  fileprivate static let noHeader =
    "no row of it has two headings that are known, as Recommendation and Status; "
    + "--map COLUMN=FIELD says what a column is, as --map A=subject"
}

extension TableHeader {
  /// What was said of columns beforehand, to be kept by their headings.
  fileprivate func keptFields(by answers: Answers) -> [(name: String, value: String)] {
    columns.compactMap { column in
      answers.mappedField(of: column).map { ("column:" + column.name, $0.rawValue) }
    }
  }
}
