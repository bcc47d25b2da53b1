internal import Canvas
internal import Model

/// What we said of everything over time, a bar for each moment.
struct OverviewTime {
  let state: State

  func lines(_ width: Int) -> [Line] {
    let moments = Moment.all(in: state.dossier)
    let head = Line("Our statuses over time", .strong)
    guard !moments.isEmpty else { return [head, Line("nothing is said yet", .quiet)] }
    let rows = moments.map { moment in
      let day = Line.Run(text: moment.day.words.padded(to: 13), role: .quiet)
      let words = moment.ours.words
      let counts = words.isEmpty ? [Line.Run(text: "nothing said", role: .quiet)] : words
      let full = Line([day] + marks(moment)).adding("  ", .quiet).adding(counts)
      return (full: full, bare: Line([day] + counts))
    }
    // Marks are compared from row to row: all have them, or none.
    let haveMarks = rows.allSatisfy { $0.full.columns <= width }
    return [head]
      + rows.flatMap { haveMarks ? [$0.full] : $0.bare.wrapped(to: width, indent: 13) }
  }

  /// A mark for each, the best first; a dot where nothing was said.
  private func marks(_ moment: Moment) -> [Line.Run] {
    let rest = max(0, moment.described - moment.ours.values.reduce(0, +))
    let dots = String(repeating: state.symbols.unsaid, count: rest)
    return moment.ours.marks(state.symbols) + [Line.Run(text: dots, role: .faint)]
  }
}
