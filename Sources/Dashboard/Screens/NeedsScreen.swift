internal import Canvas
internal import Model

/// What needs the user: one row a recommendation, the most pressing first, with every reason and the
/// keys that deal with them; below what concerns the dossier as a whole.
struct NeedsScreen: Screenful {
  static var kind: ScreenKind { .needs }
  static var placeName: String { "among what needs you" }
  var widest: Int { 150 }

  static func open(in state: State) -> NeedsScreen? { NeedsScreen() }

  /// The most pressing recommendation; what is only about the dossier where there is none.
  func first(of rows: [Row], in state: State) -> Int? {
    rows.firstIndex { $0.thing?.recommendation != nil } ?? rows.firstIndex { $0.thing != nil }
  }

  func head(in state: State, width: Int) -> [Line] {
    let columns = Columns(state, width: width)
    return columns.needs.isEmpty ? [] : [columns.head]
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    let columns = Columns(state, width: width)
    let pressing = ownFirst(columns.ids, state).flatMap { group in
      (group.heading.map { [Row.words(Line($0, .strong))] } ?? [])
        + group.ids.map { Row(columns.line(of: $0), .recommendation($0)) }
    }
    let disputed = state.disputedProcedure(width: width)
    let whole = ofTheWhole(state, width)
    let isQuiet = pressing.isEmpty && disputed.isEmpty
    let first = isQuiet ? [Row.words(nothing(state))] : pressing
    return disputed + (disputed.isEmpty ? [] : [.blank]) + first
      + (whole.isEmpty ? [] : [.blank] + whole)
  }

  /// What the user's own institution answers for, and the rest below; without headings where there
  /// is only one of the two.
  private func ownFirst(
    _ ids: [String],
    _ state: State
  ) -> [(heading: String?, ids: [String])] {
    guard let own = state.own else { return [(nil, ids)] }
    let isOwn = { id in state.dossier.recommendation(id)?.responsible.contains(own.id) ?? false }
    let (yours, others) = (ids.filter(isOwn), ids.filter { !isOwn($0) })
    guard !yours.isEmpty, !others.isEmpty else { return [(nil, ids)] }
    return [(state.text(own.name), yours), ("Others", others)]
  }

  /// That nothing of what is shown presses.
  private func nothing(_ state: State) -> Line {
    let words =
      state.isUntouched
      ? "Nothing is entered yet. To begin with:"
      : state.filter.isEmpty ? "Nothing needs you." : "Nothing of what is shown needs you."
    return Line(words, .strong)
  }

  /// What is to be done about the dossier, whatever the recommendation, a key before each.
  private func ofTheWhole(_ state: State, _ width: Int) -> [Row] {
    state.dossierNeeds.map { need in
      let label = Line.Run(text: " " + need.keys.padded(to: 7), role: .accent)
      let line = Line(label, .init(text: need.words, role: .text))
      return Row(line.wrapped(to: width, indent: 8), need.thing)
    }
  }
}

/// The reasons as columns, where there is room for them; else as words behind each title.
private struct Columns {
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
      (need: $0, width: max($0.head.columns, $0.facet == .twoEntries ? 3 : 4))
    }
    return room(beside: columns) >= 28 ? columns : nil
  }

  private var keys: Int { state.readOnlyReason == nil ? Self.keyColumns : 0 }

  /// The columns that are left for titles.
  private func room(beside columns: [(need: Need, width: Int)]) -> Int {
    width - columns.reduce(0) { $0 + $1.width + Self.gap } - keys
  }

  private func titleWidth(_ columns: [(need: Need, width: Int)]) -> Int {
    min(60, room(beside: columns))
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
    case .ours, .greco, .weAreAhead, .grecoIsAhead, .beforeFinding, .still, .noMeasure, .answer,
      .responsible, .nobody:
      need.head
    }
  }

  private func row(_ id: String, _ width: Int) -> Line {
    RecommendationRow(id, in: state, hasDate: false).line(width).padded(to: width)
  }

  private func cell(of need: Need, _ id: String) -> Line {
    switch need.facet {
    case .timeliness(.overdue): Line("\(-(state.dossier.days(of: id) ?? 0)) d", .alarm)
    case .timeliness: Line(OwnDate(ofDate: id, in: state).text, .accent)
    case .twoEntries: Line(String(state.symbols.contested), .alarm)
    case .ours, .greco, .weAreAhead, .grecoIsAhead, .beforeFinding, .still, .noMeasure, .answer,
      .responsible, .nobody:
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
