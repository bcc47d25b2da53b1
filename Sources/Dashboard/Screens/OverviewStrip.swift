internal import Canvas
internal import Model

extension OverviewStrips {
  /// One report, or us: its marks, and what there is to say of it in words.
  struct Strip {
    private let names: (long: String, short: String)
    private let days: (full: String, month: String)
    private let counts: [Status: Int]
    /// How many have none.
    private let rest: Int
    /// How many there is nothing left to do of; nil where nothing was found or said.
    let satisfactory: Int?
    /// What moved, and what is not known.
    let words: Line
    /// What is worth telling where there is room.
    let aside: String
    /// The report that it is of; nil for what we say.
    let thing: Thing?
  }
}

extension OverviewStrips.Strip {
  /// GRECO's report.
  init(_ found: ReportFindings, _ overview: Overview, _ state: State) {
    let report = found.report
    names = (report.kind.words, report.kind.shortWords)
    days = (report.adopted.words, report.adopted.monthWords)
    counts = found.isSilent ? [:] : found.findings
    rest = found.isSilent ? 0 : found.unfound
    satisfactory = found.isSilent ? nil : found.satisfactory
    words = Self.words(found, overview, state)
    let secret = report.isConfidential(on: state.dossier.day) ? "confidential" : nil
    let judgement = report.judgement.map { state.symbols.quoted($0) }
    aside = [secret, judgement].compactMap(\.self).joined(separator: "  ")
    thing = .report(report.id)
  }

  /// What we say.
  init(_ overview: Overview, _ state: State) {
    names = ("We", "We")
    let day = state.dossier.isPast ? state.dossier.day.words : "today"
    days = (day, day)
    counts = overview.said
    let isSaid = overview.unsaid < overview.described
    rest = isSaid ? overview.unsaid : 0
    satisfactory = isSaid ? overview.said.satisfactory : nil
    var pieces: [Line.Run] = []
    if overview.contested > 0 { pieces.append(Self.contested(overview.contested, state.symbols)) }
    if overview.unsaid > 0 {
      pieces.append(
        .init(text: isSaid ? "\(overview.unsaid) unsaid" : "nothing said", role: .quiet)
      )
    }
    words = Line(pieces.spaced())
    aside = ""
    thing = nil
  }

  private static func words(
    _ found: ReportFindings,
    _ overview: Overview,
    _ state: State
  ) -> Line {
    let (report, symbols) = (found.report, state.symbols)
    var pieces: [Line.Run] = []
    func say(_ text: String, _ role: Role = .quiet) { pieces.append(.init(text: text, role: role)) }
    if report.kind == .evaluation, state.filter.isEmpty { say(issued(overview, state)) }
    if !found.forward.isEmpty { say("\(found.forward.count) up", .text) }
    if !found.back.isEmpty {
      let names = found.back.map { name(of: $0, state) }
      let some = names.prefix(4).joined(separator: ", ") + (names.count > 4 ? " \u{2026}" : "")
      say("\(names.count) back \(symbols.stepBack) \(some)", .poor)
    }
    if found.contested > 0 { pieces.append(contested(found.contested, symbols)) }
    if found.isSilent {
      if report.kind != .evaluation { say("no finding of it is here") }
    } else {
      if found.unfound > 0 { say("\(found.unfound) without a finding") }
      if found.isOfTotals, found.own == 0 {
        say("totals only")
      } else if found.isOfTotals, found.own < overview.described {
        say("one by one of \(found.own) of \(overview.described)")
      } else if !found.isOfTotals, found.own < overview.described - found.unfound {
        say("\(found.own) of \(overview.described) found, the rest as before")
      }
    }
    if state.dossier.isContested(.report, on: report.id) {
      say("\(symbols.contested) two entries to it", .alarm)
    }
    return Line(pieces.spaced())
  }

  /// How many there are, and how many of them are here.
  private static func issued(_ overview: Overview, _ state: State) -> String {
    let described = "\(overview.described) described here"
    guard let issued = state.dossier.catalogue.issued else { return described }
    return issued == overview.described ? "\(issued) issued" : "\(issued) issued, \(described)"
  }

  private static func name(of id: String, _ state: State) -> String {
    guard let recommendation = state.dossier.recommendation(id) else { return id }
    return recommendation.number
      ?? state.text(recommendation.title).cut(to: 24, ellipsis: state.symbols.ellipsis)
  }

  private static func contested(_ count: Int, _ symbols: Symbols) -> Line.Run {
    let words = count == 1 ? "two entries" : "\(count) with two entries"
    return .init(text: "\(symbols.contested) \(words)", role: .alarm)
  }

  func label(_ isLong: Bool) -> String { isLong ? names.long : names.short }

  func day(_ form: OverviewStrips.DayForm) -> String {
    switch form {
    case .full: days.full
    case .month: days.month
    case .none: ""
    }
  }

  /// A mark for each, the best first, and a dot for each of which nothing is known; without marks how
  /// many have each.
  func bar(_ hasMarks: Bool, _ symbols: Symbols) -> Line {
    guard satisfactory != nil else { return Line([]) }
    guard hasMarks else { return counted(symbols) }
    let dots = String(repeating: symbols.unsaid, count: rest)
    return Line(counts.marks(symbols) + (rest > 0 ? [.init(text: dots, role: .faint)] : []))
  }

  /// The columns that takes.
  func barColumns(_ hasMarks: Bool, _ symbols: Symbols) -> Int {
    guard satisfactory != nil else { return 0 }
    return hasMarks ? counts.values.reduce(rest, +) : counted(symbols).columns
  }

  private func counted(_ symbols: Symbols) -> Line {
    let runs = counts.bestFirst.map { status, count in
      Line.Run(text: "\(symbols.mark(status))\(count)", role: status.role)
    }
    let more = rest > 0 ? [Line.Run(text: "\(symbols.unsaid)\(rest)", role: .quiet)] : []
    return Line((runs + more).spaced(by: 1))
  }
}

extension [Line.Run] {
  /// The same with blanks between.
  func spaced(by count: Int = 2) -> [Line.Run] {
    let blanks = Line.Run(text: String(repeating: " ", count: count), role: .text)
    return enumerated().flatMap { place, run in place > 0 ? [blanks, run] : [run] }
  }
}
