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
  /// The rule between the panes and the selected recommendation, below or beside them.
  private(set) var rule: Rectangle?
  /// The row of the rule where it is level.
  var levelRuleRow: Int? { rule.flatMap { $0.height == 1 ? $0.y : nil } }
  /// Where the selected recommendation is told.
  private(set) var selection = Rectangle(x: 0, y: 0, width: 0, height: 0)
  /// The row that says what needs the user; that of the rule where there is none to spare.
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
    if layOutBeside() || layOutWhole() { return }
    contents = state.panes.map(\.ids.count)
    if layOutBeside() || layOutWhole() { return }
    focused = state.selection.pane
    layOutPart()
  }

  private var columnCount: Int { width >= 110 ? 3 : width >= 70 ? 2 : 1 }

  /// From how many columns on the selection is told beside the panes, in how many at least.
  private static let (wide, leastBeside) = (160, 60)

  /// On a wide screen the panes stand on the left, in as few columns as hold them all.
  private mutating func layOutBeside() -> Bool {
    guard width >= Self.wide else { return false }
    let inner = width - 2 * margin
    let strips = Rectangle(x: margin, y: 2, width: inner, height: 3)
    let top = strips.bottom + 1
    // Below them: what needs the user and the footer, a blank row above each.
    let rows = height - top - 4
    let heights = contents.map { $0 + 1 }
    for gap in [1, 0] {
      for count in 1...3 where ColumnFlow.height(heights, count: count, gap: gap) <= rows {
        let least = count * 40 + (count - 1) * Self.gutter
        let room = min(count * 58, inner - Self.leastBeside - 3)
        guard least <= room else { continue }
        (self.strips, gaps) = (strips, gap)
        placePanes(Rectangle(x: margin, y: top, width: room, height: rows), in: count)
        rule = Rectangle(x: margin + room + 1, y: top, width: 1, height: rows)
        let beside = margin + room + 3
        selection = Rectangle(x: beside, y: top, width: margin + inner - beside, height: rows)
        needsYouRow = height - 3
        return true
      }
    }
    return false
  }

  /// If everything fits, what is left over becomes air, then room for the selection.
  private mutating func layOutWhole() -> Bool {
    let low = ColumnFlow.height(contents.map { $0 + 1 }, count: columnCount, gap: 0)
    // Rather a row less told than one recommendation out of sight.
    let least = height - (1 + 3 + low + 1 + 3 + 1) == -1 ? 2 : 3
    var spare = height - (1 + 3 + low + 1 + least + 1)
    guard spare >= 0 else { return false }
    func take(_ rows: Int, ifLeft least: Int = 0) -> Int {
      guard spare >= rows + least else { return 0 }
      spare -= rows
      return rows
    }
    let aboveRule = take(1)
    var told = least + take(min(spare, 3))
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
    placePanes(Rectangle(x: margin, y: top, width: inner, height: paneRows), in: columnCount)
    guard told > 0 else { return }
    let ruleRow = top + paneRows + aboveRule
    rule = Rectangle(x: margin, y: ruleRow, width: inner, height: 1)
    if needsYouRow == nil { needsYouRow = ruleRow }
    selection = Rectangle(x: margin, y: ruleRow + 1, width: inner, height: told)
  }

  /// The columns between two columns of panes.
  private static let gutter = 2

  private mutating func placePanes(_ area: Rectangle, in columnCount: Int) {
    // A pane higher than the screen counts as high as the screen, so that it does not drive the
    // others into one column.
    let heights = contents.map { min($0 + 1, max(1, area.height)) }
    let columns = ColumnFlow.columns(heights, count: columnCount, gap: gaps)
    let gutter = Self.gutter
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
