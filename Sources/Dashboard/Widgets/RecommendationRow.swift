internal import Canvas
internal import Model

/// A recommendation in one row: GRECO's mark and ours, its number, its title, and a date of its own.
struct RecommendationRow {
  let id: String
  let state: State
  /// Whether it ends with its own date.
  let hasDate: Bool

  init(_ id: String, in state: State, hasDate: Bool = true) {
    self.id = id
    self.state = state
    self.hasDate = hasDate
  }

  /// It, as wide as given.
  func line(_ width: Int) -> Line {
    guard let recommendation = state.dossier.recommendation(id) else { return .blank }
    let symbols = state.symbols
    let isMarked = state.marks.contains(id)
    let finding = state.dossier.found(of: id)
    let saying = state.dossier.saying(on: id)
    let ours = saying.map { $0.status.map(symbols.mark) ?? symbols.unknown }
    let number = state.number(of: recommendation)
    let title = state.text(recommendation.title)
    let isStaying = state.staying.contains(id)
    let date = hasDate ? OwnDate(id, in: state) : OwnDate(text: "", role: .quiet)
    let end = isStaying ? stayingWord(beside: number + title, width) : date
    let room = width - 5 - number.columns - (end.text.isEmpty ? 0 : end.text.columns + 1)
    let line = Line(
      Line.Run(text: isMarked ? String(symbols.marked) : " ", role: isMarked ? .accent : .text),
      Line.Run(text: String(finding.map(symbols.mark) ?? " "), role: finding?.role ?? .text),
      Line.Run(text: " ", role: .text),
      Line.Run(text: String(ours ?? " "), role: saying?.status?.role ?? .text),
      Line.Run(text: " ", role: .text),
      Line.Run(text: number, role: .quiet),
      Line.Run(
        text: title.cut(to: max(0, room), ellipsis: symbols.ellipsis),
        role: isStaying ? .quiet : .text
      )
    )
    return end.text.isEmpty ? line : line.ending(with: Line(end.text, end.role), at: width)
  }

  /// The columns of the widest of some rows without dates, as far as there is room beside others; a
  /// third of what is left is kept for what is told behind those.
  static func width(of ids: [String], in state: State, beside others: Int, of width: Int) -> Int {
    let room = width - others
    let widest = 5 + state.numberColumns + state.titleColumns(of: ids)
    return max(20, min(widest, room >= 60 ? max(room * 2 / 3, room - 24) : room))
  }

  /// That the filter would not leave it, where the title keeps enough room to be known by.
  private func stayingWord(beside title: String, _ width: Int) -> OwnDate {
    let words = "no longer matches"
    let room = width - 5 - words.columns - 1
    return OwnDate(text: room >= min(title.columns, 12) ? words : "", role: .quiet)
  }

  /// Shows that the one drawn there is selected.
  static func select(_ pen: inout Pen, in area: Rectangle) {
    // The terminal's own colours exchanged are seen on every background.
    pen.frame.restyle(area) { Style(attributes: $0.attributes.union(.reverse)) }
    pen.frame.cursor = Frame.Position(x: area.x + 5, y: area.y)
  }
}
