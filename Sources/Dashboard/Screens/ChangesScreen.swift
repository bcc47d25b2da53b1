internal import Canvas
internal import Model

/// What changed since GRECO's last report, theme by theme: what moved, new measures, and how many
/// recommendations nothing happened to.
struct ChangesScreen: Screenful {
  static var kind: ScreenKind { .changes }
  static var placeName: String { "among the changes" }
  var isOfEverything: Bool { true }

  /// From where changes count.
  private let beginning: Changes.Beginning

  static func open(in state: State) -> ChangesScreen? { ChangesScreen(state.dossier) }

  func renewed(in state: State) -> ChangesScreen { ChangesScreen(state.dossier) }

  /// Since GRECO's last report was adopted; without one, for 90 days.
  private init(_ dossier: Dossier) {
    beginning =
      dossier.lastReport.map { Changes.Beginning(dossier, since: $0) }
      ?? Changes.Beginning(dossier, since: dossier.day + -90)
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    let dossier = state.dossier
    let report = dossier.lastReport.map {
      "the \($0.kind.words), \($0.adopted.words)\(dossier.mark(.report, on: $0.id))"
    }
    var rows = [Row.words(Line("Changes since \(report ?? beginning.day.words)", .strong))]
    rows.append(.words(procedure(beginning.procedure(in: dossier), state, width)))
    var lines = rows.reduce(0) { $0 + $1.lines.count }
    for (theme, places) in zip(dossier.catalogue.themes, dossier.placesOfThemes)
    where lines < count {
      let first = rows.count
      rows += [.blank, .words(Line(state.text(theme.title), .strong))]
      let moving = places.map { beginning.entry(at: $0, in: dossier) }.filter { !$0.isStill }
      rows += moving.map { Row(told($0, state, width), .recommendation($0.id)) }
      let still = places.count - moving.count
      if still > 0 {
        rows.append(.words(Line(" nothing changed in \(still) of \(places.count)", .quiet)))
      }
      lines += rows[first...].reduce(0) { $0 + $1.lines.count }
    }
    return rows
  }

  /// What became of reports, dates and institutions.
  private func procedure(
    _ changes: [Changes.ProcedureChange],
    _ state: State,
    _ width: Int
  ) -> [Line] {
    guard !changes.isEmpty else { return [] }
    return [.blank, Line("Reports, dates and institutions", .strong)]
      + changes.flatMap { change in
        let words = change.words(in: state.settings.languages, days: \.words) {
          "\($0) \(state.symbols.arrow) \($1)"
        }
        return Line.labelled(" ", words, indent: 1, width: width)
      }
  }

  private func told(_ entry: Changes.Entry, _ state: State, _ width: Int) -> [Line] {
    var lines = Line.labelled(" ", state.name(of: entry.id), indent: 1, width: width)
    lines += entry.told.flatMap { ChangedStatuses(statuses: $0, symbols: state.symbols).lines }
    let answers = entry.answers.map { answer in
      entry.onPart(answer.now) + "answer to GRECO, \(answer.state?.rawValue ?? "?")"
        + "\(entry.dispute(about: answer.now).map { ", " + $0.words } ?? ""): \(answer.text)"
    }
    let entered = entry.enteredWords(state.names, days: \.words) + answers
    let symbols = state.symbols
    let corrected = entry.corrections(in: state.settings.languages).map { correction in
      let (before, after) = correction.excerpts(60, ellipsis: symbols.ellipsis)
      return "\(correction.label): \(before) \(symbols.arrow) \(after)"
    }
    let rearranged = entry.isNew ? ["added"] : corrected
    return lines
      + (entered + rearranged).flatMap {
        Line.labelled("   ", $0, .quiet, indent: 3, width: width)
      }
  }
}
