internal import Canvas
internal import Model

/// What changed of each recommendation, in columns: as many as have room, the rest in words behind.
struct ChangesTable {
  let state: State
  let width: Int
  private let columns: [Column]
  private let widths: [Column: Int]
  private let titleWidth: Int
  /// Whether due dates changed, and there is no room for a column of them.
  private let isDateBelow: Bool

  enum Column: CaseIterable {
    case greco, ours, measures, answer, date

    /// What stands over it, shorter where the screen is not wide.
    func head(in width: Int) -> String {
      switch self {
      case .greco: "GRECO"
      case .ours: "We"
      case .measures: width < 100 ? "meas." : "measures"
      case .answer: "answer"
      case .date: "due date"
      }
    }
  }

  private static let gap = 2
  /// A title has so many columns before another column goes.
  private static let leastTitle = 18

  /// The columns that any of what it is of has something in; every one where that is not all known.
  init(state: State, width: Int, entries: [Changes.Entry]?) {
    self.state = state
    self.width = width
    let cells = ChangeCells(state: state)
    let isGRECOTold =
      entries?.contains { $0.whole.passage != .same || $0.whole.isFoundAgain } ?? true
    var widths: [Column: Int] = [:]
    for column in Column.allCases {
      let own = entries?.map { cells.cell(column, $0).columns }.max() ?? column.usual
      let isKept = column == .ours || column == .greco && (width >= 60 || isGRECOTold)
      if own > 0 && column != .greco || isKept {
        widths[column] = max(own, column.head(in: width).columns)
      }
    }
    var columns = Column.allCases.filter { widths[$0] != nil }
    func room() -> Int {
      width - 1 - columns.reduce(0) { $0 + (widths[$1] ?? 0) + Self.gap }
    }
    while room() < Self.leastTitle, columns.count > 1 { columns.removeLast() }
    let longest = state.titleColumns(of: state.dossier.recommendations.lazy.map(\.id))
    // What is told behind the columns keeps some room.
    let most = max(48, room() - 24)
    titleWidth = max(Self.leastTitle, min(longest + state.numberColumns, most, room()))
    isDateBelow = !columns.contains(.date) && entries?.contains { $0.due != nil } == true
    self.columns = columns
    self.widths = widths
  }

  /// What the columns are, and where that is told which has none.
  var head: Line {
    let start = isDateBelow ? " due dates: below" : ""
    return columns.reduce(Line(start.padded(to: 1 + titleWidth), .quiet)) { line, column in
      let name = column.head(in: self.width)
      let width = widths[column] ?? 0
      let padded =
        column.isNumber
        ? String(repeating: " ", count: width - name.columns) + name : name.padded(to: width)
      return line.adding("  " + padded, .quiet)
    }
  }

  /// What changed of one.
  func line(_ entry: Changes.Entry) -> Line {
    let cells = ChangeCells(state: state)
    let shown = columns.map { (column: $0, cell: cells.cell($0, entry)) }
    let hidden = Column.allCases.filter { !columns.contains($0) }.map { cells.words($0, entry) }
    let rest = (hidden + cells.rest(entry)).compactMap(\.self).joined(separator: ", ")
    // What is disputed is marked where it stands, or before all of it.
    let contested = String(state.symbols.contested)
    let isMarked =
      shown.contains { $0.cell.runs.contains { $0.text.contains(contested) } }
      || !state.dossier.isContested(entry.id)
    var line = start(entry.id, mark: isMarked ? " " : contested)
    for (column, cell) in shown { line = adding(cell, column, to: line) }
    let room = width - line.columns - Self.gap
    guard !rest.isEmpty, room > 0 else { return line }
    return line.adding("  " + rest.cut(to: room, ellipsis: state.symbols.ellipsis), .quiet)
  }

  /// How one stands of which nothing changed, and since when nobody touched it.
  func line(untouched recommendation: Recommendation) -> Line {
    let id = recommendation.id
    let cells = ChangeCells(state: state)
    var line = start(
      id,
      mark: state.dossier.isContested(id) ? String(state.symbols.contested) : " "
    )
    for column in columns where column == .greco || column == .ours {
      let status = column == .greco ? state.dossier.found(of: id) : state.dossier.status(of: id)
      line = adding(cells.standing(status), column, to: line)
    }
    let words = state.dossier.lastWork(on: id).map(lastWords) ?? "nothing entered yet"
    let room = width - line.columns - Self.gap
    return line.adding("  " + words.cut(to: max(0, room), ellipsis: state.symbols.ellipsis), .quiet)
  }

  /// When something was entered last; what changed nothing is told as what it was.
  private func lastWords(_ event: Event) -> String {
    let day = state.dossier.day(of: event).words
    if event.knownKind == .review { return "looked at \(day)" }
    return event.knownKind == .finding ? "finding entered \(day)" : "nothing since \(day)"
  }

  private func start(_ id: String, mark: String) -> Line {
    guard let recommendation = state.dossier.recommendation(id) else { return .blank }
    let text = state.number(of: recommendation) + state.text(recommendation.title)
    return Line(
      Line.Run(text: mark, role: .alarm),
      Line.Run(
        text: text.cut(to: titleWidth, ellipsis: state.symbols.ellipsis).padded(to: titleWidth),
        role: .text
      )
    )
  }

  private func adding(_ cell: Line, _ column: Column, to line: Line) -> Line {
    let width = widths[column] ?? 0
    let blanks = String(repeating: " ", count: max(0, width - cell.columns))
    let padded = column.isNumber ? Line(blanks).adding(cell.runs) : cell.padded(to: width)
    return line.adding("  ", .text).adding(padded.runs)
  }
}

extension ChangesTable.Column {
  /// As wide as it is where not all of it is known.
  fileprivate var usual: Int {
    switch self {
    case .greco, .ours, .measures: 7
    case .answer: 8
    case .date: 16
    }
  }

  /// Whether it is read from its right end.
  fileprivate var isNumber: Bool { self == .measures }
}
