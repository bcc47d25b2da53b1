internal import Canvas
internal import Model

/// Who owes what, an institution in the lead a line, and how ready the next report is.
struct OverviewOwed {
  let state: State
  private let leads: [Owed]
  /// All of them together.
  let whole: Owed.Tally
  /// Whether answers to GRECO are worth telling of.
  let hasAnswers: Bool

  init(_ ids: [String], in state: State) {
    self.state = state
    let owed = Owed.all(in: state.dossier, of: state.filter.isEmpty ? nil : ids)
      .filter { $0.asLead.open > 0 }
    leads = owed
    whole = owed.map(\.asLead).reduce(Owed.Tally(), +)
    let window = state.dossier.deadline
    hasAnswers =
      window?.state == .open || window?.state == .past && whole.agreed + whole.drafts > 0
  }

  /// Whether nothing is open.
  var isEmpty: Bool { leads.isEmpty }

  /// The columns with short names, where many answers are only counted.
  var least: Int {
    let names = names(isFull: false)
    return min(columns(names), columns([]) + Self.cut) + min(answerColumns, Self.counted)
  }
  /// The columns with which nothing is shortened.
  var most: Int { columns(names(isFull: true)) + answerColumns }

  /// As many lines are shown at most; who owes little is only counted.
  private static let most = 12
  private static let gap = 6
  /// A name loses what is more than so many columns longer than the heading.
  private static let cut = 10
  /// As many columns take the answers where they are only counted.
  private static let counted = 2 + 11
  private static let head = "Who owes what"
  private static let titles = ["open", "late", "30d"]
  private static let columns = 5

  /// A row for each, one below the other.
  func rows(_ width: Int) -> [Row] {
    guard !isEmpty else {
      return [.words([Line(Self.head, .strong), Line("nothing is open", .quiet)])]
    }
    let table = table(width)
    return [table.head] + table.rows
  }

  /// A row for each in some columns of a screen, beside each other where there are many and both have room.
  func rows(in columns: Range<Int>, of width: Int) -> [Row] {
    let half = (columns.count - Self.gap) / 2
    guard leads.count > 5, min(least, most) <= half else {
      let whole = columns == 0..<width ? nil : columns
      return rows(columns.count).map { $0.inColumns(whole) }
    }
    let table = table(half)
    let middle = (table.rows.count + 1) / 2
    let left = columns.lowerBound..<columns.lowerBound + half
    let right = columns.upperBound - half..<columns.upperBound
    return ([table.head] + table.rows[..<middle]).map { $0.inColumns(left) }
      + ([table.head] + table.rows[middle...]).map { $0.inColumns(right) }
  }

  private func table(_ width: Int) -> (head: Row, rows: [Row]) {
    let names = names(isFull: most <= width)
    let fixed = Self.titles.count * Self.columns
    let longest = columns(names) - fixed
    let label = max(8, min(longest, width - fixed - min(answerColumns, Self.counted)))
    let room = width - label - fixed - 2
    var head = Line(Self.head.padded(to: label), .strong)
    for title in Self.titles { head = head.adding(title.ending(at: Self.columns), .quiet) }
    let hasAnswers = hasAnswers && room >= "answers".columns
    if hasAnswers { head = head.adding("  answers", .quiet) }
    let hasMarks = leads.allSatisfy { $0.asLead.open <= room }
    let rows = zip(leads, names).map { lead, name in
      let line = self.name(lead, name, label).adding(numbers(lead.asLead))
      let told = line.adding("  ", .text).adding(answers(lead.asLead, hasMarks))
      return Row(hasAnswers ? told : line, Thing(owed: lead))
    }
    return (.words(head), shortened(rows))
  }

  /// What nobody answers for is never among those that are only counted.
  private func shortened(_ rows: [Row]) -> [Row] {
    let named = leads.prefix { $0.institution != nil }
    guard named.count > Self.most else { return rows }
    let left = named.dropFirst(Self.most - 1).map(\.asLead).reduce(Owed.Tally(), +)
    let words = "\(named.count - Self.most + 1) more: \(left.open) open, \(left.late) late"
    return rows.prefix(Self.most - 1) + [.words(Line(words, .quiet))] + rows[named.count...]
  }

  private func names(isFull: Bool) -> [String] {
    leads.map { lead in
      guard let id = lead.institution else { return "nobody" }
      return isFull ? state.institutionName(id) : state.names.institution(id)
    }
  }

  /// The columns of names and figures.
  private func columns(_ names: [String]) -> Int {
    let labels = zip(leads, names).map { $1.columns + mark($0).columns }
    return max(Self.head.columns, labels.max() ?? 0) + Self.titles.count * Self.columns
  }

  /// The columns of the answers, a mark for each.
  private var answerColumns: Int {
    let most = leads.map(\.asLead.open).max() ?? 0
    return hasAnswers ? 2 + max("answers".columns, most) : 0
  }

  private func name(_ lead: Owed, _ name: String, _ width: Int) -> Line {
    let mark = mark(lead)
    let cut = name.cut(to: width - mark.columns, ellipsis: state.symbols.ellipsis)
    let role: Role = lead.institution == nil ? .quiet : .text
    return Line(.init(text: cut, role: role), .init(text: mark, role: .alarm)).padded(to: width)
  }

  private func mark(_ lead: Owed) -> String {
    state.isContested(lead) ? " \(state.symbols.contested)" : ""
  }

  private func numbers(_ tally: Owed.Tally) -> [Line.Run] {
    [(tally.open, Role.text), (tally.late, .alarm), (tally.dueSoon, .accent)].map { count, role in
      let number = count > 0 ? "\(count)" : String(state.symbols.unsaid)
      return Line.Run(text: number.ending(at: Self.columns), role: count > 0 ? role : .faint)
    }
  }

  /// The answers there are, and those that are still to be written.
  func kinds(_ tally: Owed.Tally) -> [(state: AnswerState?, count: Int, role: Role)] {
    [
      (.agreed, tally.agreed, .good), (.draft, tally.drafts, .partly),
      (nil, tally.unanswered, .quiet),
    ].filter { $0.1 > 0 }
  }

  private func answers(_ tally: Owed.Tally, _ hasMarks: Bool) -> [Line.Run] {
    let runs = kinds(tally).map { answer, count, role in
      let mark = state.symbols.mark(answer)
      let text = hasMarks ? String(repeating: mark, count: count) : "\(mark)\(count)"
      return Line.Run(text: text, role: role)
    }
    return hasMarks ? runs : runs.spaced(by: 1)
  }
}
