internal import Canvas
internal import Model

/// What GRECO found in a report, recommendation by recommendation: first what moved against the report
/// before.
struct FindingsTable {
  private let state: State
  private let width: Int
  private let report: Report
  private let groups: [(heading: String, found: [Found])]
  private let titleWidth: Int
  /// Whether our side had said anything by then.
  private let hasOurs: Bool
  /// Whether two entries stand to any of it.
  private let isContested: Bool

  /// What it found of one.
  private struct Found {
    var id: String
    var before: Status?
    /// Nil where it has no finding of it.
    var step: Course.Step?
    /// What our side said of it then.
    var ours: Status?
  }

  init(of report: Report, in state: State, width: Int) {
    (self.state, self.report, self.width) = (state, report, width)
    let dossier = state.dossier
    let day = report.adopted.latest
    let found = state.panes.flatMap(\.ids).map { id in
      let steps = dossier.course(of: id).steps
      let place = steps.firstIndex { $0.report == report.id }
      return Found(
        id: id,
        before: place.flatMap { steps[safe: $0 - 1]?.status },
        step: place.map { steps[$0] },
        ours: dossier.status(of: id, on: day)
      )
    }
    hasOurs = found.contains { $0.ours != nil }
    isContested = found.contains { $0.step?.isContested == true }
    let told = 4 + Self.stepWidth(state.symbols, isContested) + (hasOurs ? Self.oursWidth : 0)
    titleWidth = RecommendationRow.width(of: found.map(\.id), in: state, beside: told, of: width)
    let isSilent = found.allSatisfy { $0.step == nil }
    groups =
      isSilent
      ? []
      : Group.allCases.map { group in
        (group.heading, found.filter { Group($0.step?.passage) == group })
      }
  }

  /// What a finding means against the one before it, as the table is divided.
  private enum Group: CaseIterable {
    case back, forward, first, other, none

    init(_ passage: Passage?) {
      switch passage {
      case .back: self = .back
      case .forward: self = .forward
      case .first: self = .first
      case .same, .withdrawn, .known, .lessExact, .alike, .contested, .settled: self = .other
      case nil: self = .none
      }
    }

    var heading: String {
      switch self {
      case .back: "A step back"
      case .forward: "A step forward"
      case .first: "Found for the first time"
      case .other: "No step"
      case .none: "No finding in it"
      }
    }
  }

  /// A heading for each group, and below it what is in it.
  func rows(upTo count: Int) -> [Row] {
    guard !groups.isEmpty else { return [.words(Line.paragraph(nothing, .quiet, width: width))] }
    var rows: [Row] = []
    for (heading, found) in groups where !found.isEmpty && rows.count < count {
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.words(head(heading, found.count)))
      rows += found.prefix(count).map { Row(line(of: $0), .recommendation($0.id)) }
    }
    return rows
  }

  private var nothing: String {
    guard report.kind == .evaluation, state.filter.isEmpty else {
      return "No finding of it is here of any of them."
    }
    let described = Span.count(state.dossier.recommendations.count, "recommendation")
    return "GRECO addressed its recommendations in it; \(described) described here."
  }

  private static func stepWidth(_ symbols: Symbols, _ isContested: Bool) -> Int {
    4 + symbols.arrow.columns + (isContested ? 2 : 0)
  }

  private var stepWidth: Int { Self.stepWidth(state.symbols, isContested) }
  private static let oursWidth = "We then".columns

  private func head(_ heading: String, _ count: Int) -> Line {
    let line = Line(heading, .strong).adding("  \(count)", .quiet).padded(to: titleWidth)
      .adding("  " + "GRECO".padded(to: stepWidth), .quiet)
    return hasOurs ? line.adding("  We then", .quiet) : line
  }

  private func line(of found: Found) -> Line {
    let step = ChangeCells(state: state).step(
      from: found.before,
      to: found.step?.status,
      isTold: found.step.map { $0.passage != .same } ?? false,
      isContested: found.step?.isContested ?? false
    )
    var line = RecommendationRow(found.id, in: state, hasDate: false).line(titleWidth)
      .padded(to: titleWidth).adding("  ", .text).adding(step.padded(to: stepWidth).runs)
    if hasOurs {
      let mark = found.ours.map { String(state.symbols.mark($0)) } ?? ""
      let cell = Line("   " + mark, found.ours?.role ?? .text).padded(to: Self.oursWidth)
      line = line.adding("  ", .text).adding(cell.runs)
    }
    let room = width - line.columns - 2
    guard room >= 8 else { return line }
    // What has no room is left out; it is told in the recommendation.
    let pieces = rest(found)
    let choices = (1...max(1, pieces.count)).map { pieces.prefix($0).joined(separator: ", ") }
    let rest = choices.last { $0.columns <= room } ?? choices[0]
    return line.adding("  " + rest.cut(to: room, ellipsis: state.symbols.ellipsis), .quiet)
  }

  /// What else there is to know of a finding, and who leads.
  private func rest(_ found: Found) -> [String] {
    let dossier = state.dossier
    let own = dossier.findings(of: found.id).filter { $0.report.id == report.id }.map(\.finding)
    let parts = own.compactMap { finding in
      finding.part.map { "\($0) \(state.symbols.mark(finding.status))" }
    }
    let isInferred = own.contains { $0.part == nil && $0.basis == .inferred }
    let passage = found.step.flatMap { Group($0.passage) == .other ? $0.passage.words : nil }
    let lead = dossier.recommendation(found.id)?.responsible.first.map(state.names.institution)
    let told = parts.isEmpty ? nil : "parts " + parts.joined(separator: " ")
    return [lead, passage, isInferred ? "inferred" : nil, told].compactMap(\.self)
  }
}
