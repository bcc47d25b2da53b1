internal import Canvas
internal import Model

/// A recommendation in one row: GRECO's mark and ours, its title, and a date of its own.
struct RecommendationRow {
  let id: String
  let state: State
  /// Whether it is shown because of its date.
  let isForItsDate: Bool

  init(_ id: String, in state: State, isForItsDate: Bool = false) {
    self.id = id
    self.state = state
    self.isForItsDate = isForItsDate
  }

  func draw(_ pen: inout Pen, in area: Rectangle) {
    guard let recommendation = state.dossier.recommendation(id) else { return }
    if state.marks.contains(id) {
      putMark(pen.symbols.marked, .accent, x: area.x, y: area.y, &pen)
    }
    if let finding = state.dossier.found(of: id) {
      putMark(pen.symbols.mark(finding), finding.role, x: area.x + 1, y: area.y, &pen)
    }
    if let saying = state.dossier.saying(on: id) {
      let mark = saying.status.map(pen.symbols.mark) ?? pen.symbols.unknown
      putMark(mark, saying.status?.role ?? .text, x: area.x + 3, y: area.y, &pen)
    }
    let title = title(recommendation)
    let isStaying = state.staying.contains(id)
    let end =
      isStaying
      ? stayingWord(beside: title, area.width)
      : OwnDate(id, in: state, forItsDate: isForItsDate)
    let endColumns = end.text.isEmpty ? 0 : end.text.columns + 1
    pen.put(
      title,
      isStaying ? .quiet : .text,
      x: area.x + 5,
      y: area.y,
      limit: area.width - 5 - endColumns
    )
    if endColumns > 0 {
      pen.putRight(end.text, end.role, right: area.right, y: area.y)
    }
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

  private func title(_ recommendation: Recommendation) -> String {
    let title = state.text(recommendation.title)
    return recommendation.number.map { "\($0) \(title)" } ?? title
  }

  private func putMark(_ mark: Character, _ role: Role, x: Int, y: Int, _ pen: inout Pen) {
    pen.frame.put(String(mark), x: x, y: y, style: pen.palette[role])
  }
}
