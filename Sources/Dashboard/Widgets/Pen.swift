internal import Canvas

/// What a view draws with: the frame, the palette and the signs.
struct Pen {
  var frame: Frame
  let palette: Palette
  let symbols: Symbols

  /// A pen for a blank frame, or for one that is drawn on.
  init(_ state: State, on frame: Frame? = nil) {
    self.frame = frame ?? Frame(width: state.size.width, height: state.size.height)
    palette = state.settings.palette
    symbols = state.symbols
  }

  /// Writes a text, cut with an ellipsis where it does not fit, and returns the column behind it.
  @discardableResult
  mutating func put(_ text: String, _ role: Role = .text, x: Int, y: Int, limit: Int) -> Int {
    guard limit > 0 else { return x }
    let fitting = symbols.plain(text).cut(to: limit, ellipsis: symbols.ellipsis)
    return frame.put(fitting, x: x, y: y, style: palette[role], limit: limit)
  }

  /// Writes a line of several roles.
  @discardableResult
  mutating func put(_ line: Line, x: Int, y: Int, limit: Int) -> Int {
    var column = x
    let end = x + limit
    var rest = 0
    let runs = line.runs.map { run in
      let text = symbols.plain(run.text)
      let columns = text.columns
      rest += columns
      return (text: text, style: palette[run.role], columns: columns, link: run.link)
    }
    for run in runs {
      // The ellipsis stands where the first cut is; nothing follows it.
      let isCut = column + rest > end
      rest -= run.columns
      let room = end - column
      if isCut, run.columns >= room {
        let mustCut = run.columns > room || rest > 0
        let text = mustCut ? (run.text + " ").cut(to: room, ellipsis: symbols.ellipsis) : run.text
        return frame.put(text, x: column, y: y, style: run.style, limit: room, link: run.link)
      }
      column = frame.put(
        run.text,
        x: column,
        y: y,
        style: run.style,
        limit: room,
        link: run.link
      )
    }
    return column
  }

  /// Writes a text that ends at a column.
  mutating func putRight(_ text: String, _ role: Role, right: Int, y: Int) {
    frame.put(text, x: right - text.columns, y: y, style: palette[role])
  }

  /// Draws a level rule.
  mutating func rule(_ role: Role, x: Int, y: Int, width: Int) {
    rule(role, in: Rectangle(x: x, y: y, width: width, height: 1))
  }

  /// Draws a rule, level or upright.
  mutating func rule(_ role: Role, in area: Rectangle) {
    let isUpright = area.height > area.width
    frame.fill(area, with: isUpright ? symbols.spine : symbols.rule, style: palette[role])
  }
}
