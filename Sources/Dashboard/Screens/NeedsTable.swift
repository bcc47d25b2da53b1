internal import Canvas
internal import Model

/// The reasons as columns, where there is room for them; else as words behind each title.
struct NeedsTable {
  let state: State
  let width: Int
  let needs: [Need]
  private let reasons: [String: [Need]]
  private static let keyColumns = 16
  private static let gap = 2

  init(_ state: State, width: Int) {
    self.state = state
    self.width = width
    needs = state.needs
    var reasons: [String: [Need]] = [:]
    for need in needs { for id in need.ids { reasons[id, default: []].append(need) } }
    self.reasons = reasons
  }

  /// Everything that needs the user: by the most pressing reason, there by the date where that is it,
  /// then by how many there are.
  var ids: [String] {
    let shown = needs.flatMap(\.ids).unique
    let rank = Dictionary(uniqueKeysWithValues: needs.enumerated().map { ($1.facet, $0) })
    let keys = shown.enumerated().map { place, id -> (id: String, key: [Int]) in
      let own = reasons[id] ?? []
      let first = own.first.flatMap { rank[$0.facet] } ?? needs.count
      var days = 0
      if case .timeliness = own.first?.facet { days = state.dossier.days(of: id) ?? 0 }
      return (id, [first, days, -own.count, place])
    }
    return keys.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.id)
  }

  /// The columns of each reason; nil where they do not fit beside titles that can be read.
  private var columns: [(need: Need, width: Int)]? {
    let columns = needs.map {
      (need: $0, width: max($0.head.columns, Self.cellWidth(of: $0)))
    }
    return room(beside: columns) >= 26 ? columns : nil
  }

  /// The columns of what stands in a column: of days as many as a few years have.
  private static func cellWidth(of need: Need) -> Int {
    switch need.facet {
    case .still, .missedPlan: 6
    case .twoEntries: 3
    case .timeliness, .postponed, .movedWhileLate, .ours, .greco, .weAreAhead, .grecoIsAhead,
      .beforeFinding, .noMeasure, .answer, .responsible, .nobody:
      4
    }
  }

  private var keys: Int { state.readOnlyReason == nil ? Self.keyColumns : 0 }

  /// The columns that are left for titles.
  private func room(beside columns: [(need: Need, width: Int)]) -> Int {
    width - columns.reduce(0) { $0 + $1.width + Self.gap } - keys
  }

  private func titleWidth(_ columns: [(need: Need, width: Int)]) -> Int {
    min(72, room(beside: columns))
  }

  var head: Line {
    let count = Span.count(reasons.count, "recommendation")
    guard let columns else { return Line(count, .quiet) }
    var line = Line(count.padded(to: titleWidth(columns)), .quiet)
    for (need, width) in columns {
      line = line.adding("  ", .text)
        .adding(need.head.padded(to: width), need.isAlarm ? .alarm : .quiet)
    }
    return keys > 0 ? line.adding("  press", .quiet) : line
  }

  func line(of id: String) -> Line {
    let own = reasons[id] ?? []
    guard let columns else { return narrow(id, own) }
    var line = row(id, titleWidth(columns))
    for (need, width) in columns {
      let cell = own.contains { $0.facet == need.facet } ? cell(of: need, id) : Line("")
      line = line.adding("  ", .text).adding(cell.padded(to: width).runs)
    }
    return keys > 0 ? line.adding("  " + remedies(own), .accent) : line
  }

  /// The title, and the reasons in words behind it.
  private func narrow(_ id: String, _ own: [Need]) -> Line {
    let title = row(id, max(20, width * 2 / 5))
    var line = title.adding(String(repeating: " ", count: Self.gap), .text)
    for (place, need) in own.enumerated() {
      if place > 0 { line = line.adding(" \(state.symbols.dot) ", .quiet) }
      line = line.adding(words(of: need, id), role(of: need))
    }
    return line
  }

  private func words(of need: Need, _ id: String) -> String {
    switch need.facet {
    case .timeliness: OwnDate(ofDate: id, in: state).text
    case .twoEntries: "\(state.symbols.contested) two entries"
    case .still: idle(id).map { "idle \($0)" } ?? need.head
    case .missedPlan: behind(id).map { "behind \($0)" } ?? need.head
    case .ours, .greco, .weAreAhead, .grecoIsAhead, .postponed, .movedWhileLate, .beforeFinding,
      .noMeasure, .answer, .responsible, .nobody:
      need.head
    }
  }

  /// Every reason in full words, each with the keys that deal with it.
  func reasonsInWords(_ id: String) -> Line {
    let runs = (reasons[id] ?? []).enumerated().flatMap { place, need -> [Line.Run] in
      let keys = need.remedy.map { $0.name(state.symbols) }.joined(separator: " ")
      let words = (place > 0 ? "   " : "") + full(need, id)
      let told = Line.Run(text: words, role: need.isAlarm ? .alarm : .text)
      return state.readOnlyReason == nil ? [told, .init(text: " " + keys, role: .accent)] : [told]
    }
    return Line([.init(text: "", role: .text)] + runs)
  }

  private func full(_ need: Need, _ id: String) -> String {
    let date = OwnDate(ofDate: id, in: state).text
    switch need.facet {
    case .timeliness(.overdue): return date + postponed(id)
    case .timeliness: return (date == "today" ? "due today" : "due in \(date)") + postponed(id)
    case .movedWhileLate: return state.dossier.movedWhileLateWords(id) ?? need.head
    case .missedPlan: return state.dossier.missedPlanWords(id) ?? need.head
    case .still: return idleWords(id)
    case .twoEntries, .ours, .greco, .weAreAhead, .grecoIsAhead, .postponed, .beforeFinding,
      .noMeasure, .answer, .responsible, .nobody:
      return state.words(for: need.facet)
    }
  }

  /// How often its date was postponed, behind a comma.
  private func postponed(_ id: String) -> String {
    state.dossier.postponedWords(id, \.words).map { ", \($0)" } ?? ""
  }

  private func idleWords(_ id: String) -> String {
    guard let idle = idle(id), let last = state.dossier.lastWork(on: id) else {
      return "idle: no entry yet"
    }
    return "idle \(idle): no entry since \(state.dossier.day(of: last).words)"
  }

  /// For how many days nothing was entered; nil where nothing ever was.
  private func idle(_ id: String) -> String? {
    state.dossier.lastWork(on: id).map { "\(state.dossier.day - state.dossier.day(of: $0)) d" }
  }

  /// For how many days the first of its measures that are late is.
  private func behind(_ id: String) -> String? {
    state.dossier.missedPlan(id).map { "\(state.dossier.day - $0) d" }
  }

  private func row(_ id: String, _ width: Int) -> Line {
    RecommendationRow(id, in: state, hasDate: false).line(width).padded(to: width)
  }

  private func cell(of need: Need, _ id: String) -> Line {
    switch need.facet {
    case .timeliness(.overdue): Line("\(-(state.dossier.days(of: id) ?? 0)) d", .alarm)
    case .timeliness: Line(OwnDate(ofDate: id, in: state).text, .accent)
    case .missedPlan: Line(behind(id) ?? "", .alarm)
    case .twoEntries: Line(String(state.symbols.contested), .alarm)
    case .still: Line(idle(id) ?? String(state.symbols.bullet), role(of: need))
    case .ours, .greco, .weAreAhead, .grecoIsAhead, .postponed, .movedWhileLate, .beforeFinding,
      .noMeasure, .answer, .responsible, .nobody:
      Line(String(state.symbols.bullet), role(of: need))
    }
  }

  private func role(of need: Need) -> Role {
    need.isAlarm ? .alarm : need.isOfDate ? .accent : need.isQuiet ? .quiet : .text
  }

  private func remedies(_ own: [Need]) -> String {
    own.flatMap(\.remedy).unique.map { $0.name(state.symbols) }.joined(separator: " ")
  }
}
