internal import Canvas
internal import Model

/// Columns of the table of who owes what that belong together.
struct OwedColumns {
  /// What they have in common.
  var title: String
  fileprivate var columns: [Column]

  /// A figure of each institution, or its last entry.
  fileprivate struct Column {
    var head = ""
    var value: Value
  }

  fileprivate enum Value {
    case figure(KeyPath<Owed, Int>, Role)
    /// When it was made, and as far as there is room by whom.
    case last(width: Int)
  }

  /// The columns of the screen that they take.
  var width: Int { columns.reduce(columns.count - 1) { $0 + $1.width } }

  /// What is over each of them.
  var heads: String { columns.map(\.headInPlace).joined(separator: " ") }

  /// What they say of an institution.
  func cells(of owed: Owed, _ state: State) -> [Line.Run] {
    columns.enumerated().flatMap { place, column in
      let blank = place == 0 ? [] : [Line.Run(text: " ", role: .text)]
      return blank + [column.cell(of: owed, state)]
    }
  }

  /// Which of them there can be beside each other, the most first.
  static func choices(_ owed: [Owed], _ state: State) -> [[OwedColumns]] {
    let lead = OwedColumns(title: "as lead", columns: tally(\.asLead))
    let open = OwedColumns(title: "as lead", columns: Array(lead.columns.dropFirst()))
    let answers = answers(state)
    let (entry, when, days) = (last("last entry", 30), last("last entry", 12), last("last", 6))
    // Where everybody acts alone there is nothing to tell of it.
    let isShared = owed.contains { $0.besides.all > 0 }
    let all = isShared ? [OwedColumns(title: "with others", columns: tally(\.besides))] : []
    let count = Column(head: "others", value: .figure(\.besides.all, .text))
    let one = isShared ? [OwedColumns(title: "with", columns: [count])] : []
    return [
      [lead] + all + answers + [entry], [lead] + all + answers + [when],
      [lead] + one + answers + [when], [lead] + one + answers + [days], [lead] + one + answers,
      [open] + one + answers, [open] + answers, [open] + one, [open],
    ]
  }

  private static func last(_ title: String, _ width: Int) -> OwedColumns {
    OwedColumns(title: title, columns: [Column(value: .last(width: width))])
  }

  private static func tally(_ tally: KeyPath<Owed, Owed.Tally>) -> [Column] {
    [
      Column(head: "all", value: .figure(tally.appending(path: \.all), .text)),
      Column(head: "open", value: .figure(tally.appending(path: \.open), .text)),
      Column(head: "late", value: .figure(tally.appending(path: \.late), .alarm)),
      Column(
        head: "\(Timeliness.dueSoonDays) d",
        value: .figure(tally.appending(path: \.dueSoon), .accent)
      ),
    ]
  }

  /// How far the answers have come in the report that is due; nothing where none is.
  private static func answers(_ state: State) -> [OwedColumns] {
    guard let window = state.dossier.deadline, window.state == .open else { return [] }
    let columns = [
      Column(head: "agreed", value: .figure(\.asLead.agreed, .text)),
      Column(head: "draft", value: .figure(\.asLead.drafts, .text)),
      Column(head: "none", value: .figure(\.asLead.unanswered, .text)),
    ]
    let due = window.deadline.due
    let day = due.exact.map { window.days < 330 ? $0.shortWords : $0.words } ?? due.words
    let group = OwedColumns(title: "answers by \(day)", columns: columns)
    let isLong = group.title.columns > group.width
    return [isLong ? OwedColumns(title: "answers", columns: columns) : group]
  }
}

extension OwedColumns.Column {
  fileprivate var width: Int {
    switch value {
    case .figure: max(4, head.columns)
    case .last(let width): width
    }
  }

  fileprivate var headInPlace: String {
    head.ending(at: width)
  }

  fileprivate func cell(of owed: Owed, _ state: State) -> Line.Run {
    switch value {
    case .figure(let path, let role):
      let figure = owed[keyPath: path]
      let text = figure == 0 ? String(state.symbols.unsaid) : "\(figure)"
      return Line.Run(text: text.ending(at: width), role: figure == 0 ? .faint : role)
    case .last:
      let told = owed.last.map { words(for: $0, state) }
      let role: Role = told == nil ? .faint : .quiet
      return Line.Run(text: (told ?? "none").padded(to: width), role: role)
    }
  }

  private func words(for last: Event, _ state: State) -> String {
    let day = state.dossier.day(of: last)
    let days = state.dossier.day - day
    if width < 12 { return "\(days) d" }
    let when = days < 90 ? Span.away(-days) : day.words
    guard width > 20 else { return when }
    let who = last.by.cut(to: width - when.columns - 2, ellipsis: state.symbols.ellipsis)
    return "\(who), \(when)"
  }
}
