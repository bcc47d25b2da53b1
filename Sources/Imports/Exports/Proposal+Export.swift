internal import Entering
internal import Model

/// What somebody changed in an export since.
extension Proposal {
  /// Compares what was exported with what would be now; nil where no sheet is one that is exported.
  ///
  /// - Parameters:
  ///   - workbook: The sheets of the file.
  ///   - exported: The dossier as it is exported.
  ///   - dossier: Where it would be entered.
  ///   - answers: What was answered so far.
  ///   - days: What reads days.
  ///   - files: Where the files are that cells name, by what stands there.
  /// - Throws: Where it is of another dossier.
  init?(
    _ workbook: Workbook,
    comparedWith exported: Exported,
    in dossier: Dossier,
    _ answers: Answers,
    days: DayReader,
    files: [String: String]
  ) throws(Unreadable) {
    let sheets = workbook.sheets.compactMap { ComparedSheet($0, in: exported) }
    if sheets.isEmpty { return nil }
    self.init()
    reading.append("exported by greco, compared with what is here now")
    var days = days
    if let order = answers[.dayOrder].flatMap(DayOrder.init(rawValue:)) { days.order = order }
    var table = TableReading(in: dossier, answers, days: days, files: files, into: self)
    table.namesEverybody = true
    var comparison = ExportComparison(table)
    for sheet in sheets { comparison.read(sheet, named: workbook.sheets.count > 1) }
    comparison.tellGone(from: sheets)
    self = comparison.reading.proposal
    if let value = workbook.sheets.first(where: { $0.name == ExportedValue.others }) {
      try compareMembers(of: value, with: exported)
      onLines()
    }
    kept = answers.kept
  }

  /// Refuses what was changed of one value beside its recommendations.
  private mutating func compareMembers(
    of value: Sheet,
    with exported: Exported
  ) throws(Unreadable) {
    func members(of workbook: Workbook) -> [String: String] {
      let rows = workbook.sheets.first { $0.name == ExportedValue.others }?.rows ?? []
      return Dictionary(rows.map { ($0[0].text, $0[1].text) }) { first, _ in first }
    }
    let (now, then) = (members(of: exported.now), members(of: exported.then))
    for row in value.rows {
      let (name, text) = (row[0].text, row[1].text)
      if name == "id", text != now[name] { throw .damaged("it is of another dossier, \(text)") }
      guard !ExportedColumn.workedOutMembers.contains(name), let known = now[name], text != known,
        text != then[name]
      else { continue }
      refused.append(
        Refused(name, text, at: .file, because: "only greco edit changes it, or a report’s import")
      )
    }
  }

  /// Makes the places of a text's lines of those of a table's rows.
  private mutating func onLines() {
    func line(_ place: Place) -> Place { place.row.map { .line(page: nil, $0) } ?? place }
    for one in proposed.indices { proposed[one].place = line(proposed[one].place) }
    for one in waiting.indices { waiting[one].place = line(waiting[one].place) }
    for one in refused.indices { refused[one].place = line(refused[one].place) }
    for one in remarks.indices { remarks[one].places = remarks[one].places.map(line) }
    for one in questions.indices { questions[one].places = questions[one].places.map(line) }
    refusedRows = []
  }
}
