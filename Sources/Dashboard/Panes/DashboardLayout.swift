internal import Canvas
internal import Model

/// Where everything on the screen of panes is, for a size and a number of recommendations.
struct DashboardLayout: Equatable {
  /// Where a theme's pane is: its heading in the first row, if there is room for it at all.
  struct PaneBox: Equatable {
    var area: Rectangle
    /// Recommendations that are seen.
    var rows: Int

    /// How many rows a row of the screen is away from it.
    func distance(toRow y: Int) -> Int {
      if y <= area.y { return area.y + 1 - y }
      return max(0, y - area.bottom + 1)
    }
  }

  /// The rows of the strips: three, one that sums them up, or none.
  private(set) var strips = Rectangle(x: 0, y: 0, width: 0, height: 0)
  /// The panes, in the order of the themes.
  private(set) var panes: [PaneBox] = []
  /// The row of the rule above the selected recommendation.
  private(set) var ruleRow: Int?
  /// Where the selected recommendation is told.
  private(set) var selection = Rectangle(x: 0, y: 0, width: 0, height: 0)
  /// The row that says what needs the user.
  private(set) var needsYouRow: Int?

  /// Below this there is only a word.
  static let smallest = State.Size(width: 16, height: 4)

  private let width: Int
  private let height: Int
  private let margin: Int
  private var contents: [Int] = []
  /// The pane that gets the room where not everything fits; nil where it all does.
  private var focused: Int?
  private var gaps = 0

  init(_ state: State) {
    width = state.size.width
    height = state.size.height
    margin = state.size.margin
    guard width >= Self.smallest.width, height >= Self.smallest.height else { return }
    // Where everything has room, panes stay where they are while a filter empties them.
    let themes = state.dossier.catalogue.themes
    contents = state.panes.map { themes[$0.theme].recommendations.count }
    if layOutWhole() { return }
    contents = state.panes.map(\.ids.count)
    if layOutWhole() { return }
    focused = state.selection.pane
    layOutPart()
  }

  private var columnCount: Int { width >= 110 ? 3 : width >= 70 ? 2 : 1 }

  /// If everything fits, what is left over becomes air, then room for the selection.
  private mutating func layOutWhole() -> Bool {
    let low = ColumnFlow.height(contents.map { $0 + 1 }, count: columnCount, gap: 0)
    var spare = height - (1 + 3 + low + 1 + 3 + 1)
    guard spare >= 0 else { return false }
    func take(_ rows: Int, ifLeft least: Int = 0) -> Int {
      guard spare >= rows + least else { return 0 }
      spare -= rows
      return rows
    }
    let aboveRule = take(1)
    var told = 3 + take(min(spare, 3))
    let heights = contents.map { $0 + 1 }
    let high = ColumnFlow.height(heights, count: columnCount, gap: 1)
    if high > low, take(high - low) > 0 { gaps = 1 }
    let belowStrips = take(1)
    let belowHeader = take(1)
    let aboveFooter = take(1)
    if take(2, ifLeft: 2) > 0 { needsYouRow = height - 2 - aboveFooter }
    told += spare
    place(
      strips: 3,
      above: belowHeader,
      below: belowStrips,
      panes: gaps == 1 ? high : low,
      aboveRule: aboveRule,
      told: told
    )
    return true
  }

  /// Not everything fits: the focused pane gets the room.
  private mutating func layOutPart() {
    let strips = height >= 16 ? 3 : height >= 9 ? 1 : 0
    let told = height >= 30 ? height / 4 : height >= 20 ? 3 : height >= 14 ? 2 : 0
    let rule = told > 0 ? 1 : 0
    place(
      strips: strips,
      above: 0,
      below: 0,
      panes: height - 2 - strips - told - rule,
      aboveRule: 0,
      told: told
    )
  }

  private mutating func place(
    strips stripRows: Int,
    above: Int,
    below: Int,
    panes paneRows: Int,
    aboveRule: Int,
    told: Int
  ) {
    let inner = width - 2 * margin
    strips = Rectangle(x: margin, y: 1 + above, width: inner, height: stripRows)
    let top = strips.bottom + below
    placePanes(Rectangle(x: margin, y: top, width: inner, height: paneRows))
    guard told > 0 else { return }
    ruleRow = top + paneRows + aboveRule
    // Where there is no row to spare, the air above the rule will do.
    if aboveRule > 0, needsYouRow == nil { needsYouRow = top + paneRows }
    selection = Rectangle(x: margin, y: top + paneRows + aboveRule + 1, width: inner, height: told)
  }

  private mutating func placePanes(_ area: Rectangle) {
    // A pane higher than the screen counts as high as the screen, so that it does not drive the
    // others into one column.
    let heights = contents.map { min($0 + 1, max(1, area.height)) }
    let columns = ColumnFlow.columns(heights, count: columnCount, gap: gaps)
    let gutter = 2
    let each = (area.width - gutter * (columnCount - 1)) / columnCount
    panes = contents.map { _ in PaneBox(area: Rectangle(x: 0, y: 0, width: 0, height: 0), rows: 0) }
    for (index, column) in columns.enumerated() {
      let x = area.x + index * (each + gutter)
      placeColumn(
        column,
        in: Rectangle(x: x, y: area.y, width: each, height: area.height)
      )
    }
  }

  private mutating func placeColumn(_ column: Range<Int>, in area: Rectangle) {
    let gapRows = gaps * (column.count - 1)
    let shares = ColumnFlow.share(
      column.map { contents[$0] },
      capacity: area.height - gapRows,
      focused: focused.flatMap { column.contains($0) ? $0 - column.lowerBound : nil }
    )
    var y = area.y
    for (pane, share) in zip(column, shares) {
      guard let share else { continue }
      panes[pane] = PaneBox(
        area: Rectangle(x: area.x, y: y, width: area.width, height: share + 1),
        rows: share
      )
      y += share + 1 + gaps
    }
  }
}

extension State.Size {
  /// The columns that are left blank at either side, where there is room to spare.
  var margin: Int { width >= 60 ? 1 : 0 }
}
