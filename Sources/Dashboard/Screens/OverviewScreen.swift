internal import Canvas
internal import Model

/// The dossier at a glance: both sides theme by theme, where they differ, and ours over time.
struct OverviewScreen: Screenful {
  static var kind: ScreenKind { .overview }
  static var placeName: String { "in the overview" }
  var isOfEverything: Bool { true }

  private let overview: Overview

  static func open(in state: State) -> OverviewScreen? {
    OverviewScreen(overview: Overview(state.dossier))
  }

  func renewed(in state: State) -> OverviewScreen {
    OverviewScreen(overview: Overview(state.dossier))
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    [.words(themes(overview, state, width))]
      + gap("We say done, GRECO not yet", overview.weAreAhead, state, width)
      + gap("GRECO says satisfactory, we say not yet", overview.grecoIsAhead, state, width)
      + [.words(time(overview, state, width))]
  }

  private func themes(_ overview: Overview, _ state: State, _ width: Int) -> [Line] {
    let most = overview.themes.map(\.count).max() ?? 0
    let label = min(28, max(10, width - 2 * (most + 3)))
    let isBeside = label + 2 * (most + 2) <= width && width >= 60
    var lines = [Line("Theme by theme", .strong)]
    if isBeside {
      let head = "".padded(to: label) + "GRECO".padded(to: max(most, 5) + 2) + "We"
      lines.append(Line(head, .quiet))
    }
    for row in overview.themes {
      let title = state.text(row.theme.title).cut(to: label - 2, ellipsis: state.symbols.ellipsis)
      let greco = bar(row.greco, of: row.count, state.symbols)
      let ours = bar(row.ours, of: row.count, state.symbols)
      if isBeside {
        let gap = String(repeating: " ", count: max(most, 5) + 2 - row.count)
        lines.append(
          Line([.init(text: title.padded(to: label), role: .text)] + greco)
            .adding(gap, .text).adding(ours)
        )
      } else {
        lines.append(Line(title, .text))
        lines += Line([.init(text: " GRECO ", role: .quiet)] + greco).wrapped(to: width, indent: 7)
        lines += Line([.init(text: " We    ", role: .quiet)] + ours).wrapped(to: width, indent: 7)
      }
    }
    return lines + [.blank]
  }

  /// A mark for each recommendation, the best first; a dot where nothing is said.
  private func bar(_ counts: [Status: Int], of whole: Int, _ symbols: Symbols) -> [Line.Run] {
    let rest = max(0, whole - counts.values.reduce(0, +))
    let dots = String(repeating: symbols.unsaid, count: rest)
    return counts.marks(symbols) + (rest > 0 ? [Line.Run(text: dots, role: .faint)] : [])
  }

  private func gap(
    _ heading: String,
    _ recommendations: [Recommendation],
    _ state: State,
    _ width: Int
  ) -> [Row] {
    var rows = [
      Row.words(
        Line(heading + "  ", .strong).adding("\(recommendations.count)", .quiet)
          .wrapped(to: width, indent: 1)
      )
    ]
    for recommendation in recommendations {
      let id = recommendation.id
      let greco = state.dossier.found(of: id)
      let ours = state.dossier.status(of: id)
      let marks = [greco, ours].flatMap { status -> [Line.Run] in
        let mark = status.map { String(state.symbols.mark($0)) } ?? " "
        return [.init(text: mark, role: status?.role ?? .quiet), .init(text: " ", role: .quiet)]
      }
      let since = state.dossier.saying(on: id).map { saying in
        ", \(saying.origin.by), \(state.dossier.day(of: saying.origin).words)"
      }
      let number = recommendation.number.map { $0 + " " } ?? ""
      var told = Line.labelled(
        "",
        number + state.text(recommendation.title) + (since ?? ""),
        indent: 5,
        width: width
      )
      told[0].runs.replaceSubrange(..<1, with: [.init(text: " ", role: .quiet)] + marks)
      rows.append(Row(told, .recommendation(id)))
    }
    if recommendations.isEmpty { rows.append(.words(Line(" none", .quiet))) }
    return rows + [.blank]
  }

  /// What our side said of everything, a bar for each moment.
  private func time(_ overview: Overview, _ state: State, _ width: Int) -> [Line] {
    var lines = [Line("Our statuses over time", .strong)]
    guard !overview.moments.isEmpty else { return lines + [Line(" nothing is said yet", .quiet)] }
    let rows = overview.moments.map { moment in
      let day = Line.Run(text: moment.day.words.padded(to: 13), role: .quiet)
      let marks = bar(moment.ours, of: moment.described, state.symbols)
      let counts = counts(moment.ours)
      let full = Line([day] + marks).adding("  ", .quiet).adding(counts)
      return (full: full, bare: Line([day] + counts))
    }
    // Marks are compared from row to row: all have them, or none.
    let haveMarks = rows.allSatisfy { $0.full.columns <= width }
    lines += rows.flatMap { haveMarks ? [$0.full] : $0.bare.wrapped(to: width, indent: 13) }
    return lines
  }

  private func counts(_ counts: [Status: Int]) -> [Line.Run] {
    let words = counts.words
    return words.isEmpty ? [Line.Run(text: "nothing said", role: .quiet)] : words
  }
}
