internal import Canvas
internal import Model

/// Dossiers as a table: as many columns as there is room for beside names that can be read.
struct PortfolioTable {
  /// A column beside the name.
  private enum Column {
    case greco, ours, next, nextShort, late, needs
  }

  private let portfolio: Portfolio
  private let state: State
  private let columns: [Column]
  private let nameWidth: Int
  private let widths: Widths
  /// What several of them are called, so that their folders tell them apart.
  private let shared: Set<String>

  init(_ portfolio: Portfolio, _ state: State, width: Int) {
    (self.portfolio, self.state) = (portfolio, state)
    let names = Dictionary(grouping: portfolio.entries.compactMap { Self.name(of: $0, state) }) {
      $0
    }
    shared = Set(names.filter { $0.value.count > 1 }.keys)
    let choices: [[Column]] = [
      [.greco, .ours, .next, .late, .needs], [.greco, .ours, .nextShort, .late, .needs],
      [.greco, .nextShort, .late, .needs], [.nextShort, .late, .needs], [.late, .needs],
    ]
    let widths = Widths(portfolio.entries)
    self.widths = widths
    func room(_ columns: [Column]) -> Int {
      width - columns.reduce(0) { $0 + widths[$1] + Self.gap }
    }
    columns = choices.first { room($0) >= Self.leastName } ?? choices.last ?? []
    nameWidth = max(8, room(columns))
  }

  private static let gap = 2
  private static let leastName = 24
  private static let leastMember = 6

  /// How wide columns are: those of counts as what stands in them, so that names have what room there is.
  private struct Widths {
    private let greco: Int
    private let ours: Int

    init(_ entries: [Portfolio.Entry]) {
      let read = entries.compactMap { entry -> Glance? in
        if case .read(let glance) = entry.reading { glance } else { nil }
      }
      greco = Self.width(read.map { ($0.statistics.findings, $0.statistics.unfound) })
      ours = Self.width(read.map { ($0.statistics.said, $0.statistics.unsaid) })
    }

    subscript(column: Column) -> Int {
      switch column {
      case .greco: greco
      case .ours: ours
      case .next: 26
      case .nextShort: 10
      case .late: 4
      case .needs: 9
      }
    }

    /// Each count has a mark before it and a blank behind.
    private static func width(_ counts: [(by: [Status: Int], rest: Int)]) -> Int {
      let widths = counts.map { counts in
        (Array(counts.by.values) + [counts.rest]).filter { $0 > 0 }
          .reduce(0) { $0 + String($1).utf8.count + 2 } - 1
      }
      return max(5, widths.max() ?? 0)
    }
  }

  /// How many of them are shown and how many were not looked into yet, over what the columns are.
  func head(_ found: Int) -> [Line] {
    let entries = portfolio.entries
    let waiting = entries.count { $0.reading == .waiting }
    let all = Span.count(entries.count, "dossier")
    let count = portfolio.words.trimmed.isEmpty ? all : "\(found) of \(all)"
    let title = Line(count + (waiting > 0 ? ", \(waiting) not read yet" : ""), .quiet)
    return [
      columns.reduce(fitted(title)) { $0.adding("  ", .quiet).adding(head($1), .quiet) }, .blank,
    ]
  }

  private func head(_ column: Column) -> String {
    let width = widths[column]
    switch column {
    case .greco: return "GRECO".padded(to: width)
    case .ours: return "We".padded(to: width)
    case .next, .nextShort: return "next".padded(to: width)
    case .late: return "late".ending(at: width)
    case .needs: return "needs you".ending(at: width)
    }
  }

  /// The line of a dossier.
  func line(of entry: Portfolio.Entry) -> Line {
    switch entry.reading {
    case .waiting: return Line(entry.name, .quiet)
    case .unreadable(let why):
      return Line(entry.name, .strong).adding("  cannot be read: \(why)", .text)
    case .read(let glance):
      let name = fitted(name(of: glance, in: entry))
      return columns.reduce(name) { line, column in
        line.adding("  ", .text).adding(cell(column, of: glance).runs)
      }
    }
  }

  /// The member and the round; nil where they are not known.
  private static func name(of entry: Portfolio.Entry, _ state: State) -> String? {
    guard case .read(let glance) = entry.reading else { return nil }
    return state.text(glance.member) + "  " + state.text(glance.round)
  }

  private func name(of glance: Glance, in entry: Portfolio.Entry) -> Line {
    var marks: [String] = []
    if glance.isInvented { marks.append("INVENTED") }
    if glance.isConfidential { marks.append("CONFIDENTIAL") }
    if glance.leftOut > 0 { marks.append("\(glance.leftOut) left out") }
    let new = glance.newCount > 0 ? "  \(glance.newCount) new" : ""
    let behind = marks.map { "  " + $0 }.joined()
    // What is marked is read, however long the name is.
    let most = max(Self.leastMember, nameWidth - new.columns - behind.columns)
    let called = state.text(glance.member).cut(to: most, ellipsis: state.symbols.ellipsis)
    let member = Line(called, .strong)
    // The folder tells those apart that are called the same, and where there is something to mend.
    let isShared = Self.name(of: entry, state).map(shared.contains) ?? false
    let needsFolder = isShared || glance.leftOut > 0
    let round = "  " + (needsFolder ? entry.name : state.text(glance.round))
    let room = nameWidth - member.columns - new.columns - behind.columns
    let told = room > 8 ? round.cut(to: room, ellipsis: state.symbols.ellipsis) : ""
    return member.adding(told, .quiet).adding(new, .accent).adding(behind, .strong)
  }

  private func fitted(_ line: Line) -> Line {
    guard line.columns > nameWidth else { return line.padded(to: nameWidth) }
    let text = line.runs.map(\.text).joined()
    return Line(text.cut(to: nameWidth, ellipsis: state.symbols.ellipsis), .strong)
  }

  private func cell(_ column: Column, of glance: Glance) -> Line {
    let width = widths[column]
    switch column {
    case .greco:
      return counts(glance.statistics.findings, rest: glance.statistics.unfound).padded(to: width)
    case .ours:
      return counts(glance.statistics.said, rest: glance.statistics.unsaid).padded(to: width)
    case .next, .nextShort: return next(glance.next, width: width).padded(to: width)
    case .late: return figure(glance.late, .alarm, width)
    case .needs: return figure(glance.needy, .text, width)
    }
  }

  /// How many stand how; those of which nothing is said last.
  private func counts(_ counts: [Status: Int], rest: Int) -> Line {
    let unsaid = Line.Run(text: " \(state.symbols.unsaid)\(rest)", role: .quiet)
    var line = Line(counts.marked(state.symbols) + (rest > 0 ? [unsaid] : []))
    // The first stands right below its heading.
    if !line.runs.isEmpty { line.runs[0].text.removeFirst() }
    return line
  }

  private func next(_ next: Glance.Next?, width: Int) -> Line {
    guard let next else { return Line(String(state.symbols.unsaid), .faint) }
    let today = state.today
    let away = Span.shortlyAway(from: today, to: next.day, isExact: next.isExact)
    let whole = "\(next.day.words), \(away)"
    let role: Role = next.day.latest - today <= Timeliness.dueSoonDays ? .accent : .text
    return Line(whole.columns <= width ? whole : away.cut(to: width, ellipsis: ""), role)
  }

  private func figure(_ figure: Int, _ role: Role, _ width: Int) -> Line {
    let text = figure == 0 ? String(state.symbols.unsaid) : "\(figure)"
    return Line(text.ending(at: width), figure == 0 ? .faint : role)
  }
}
