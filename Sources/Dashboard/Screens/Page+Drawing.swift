internal import Canvas

/// What of a page is seen.
extension Page {
  /// Where the rows are.
  func body(of area: Rectangle) -> Rectangle {
    let rows = min(head.count, area.height)
    return Rectangle(
      x: area.x,
      y: area.y + rows,
      width: min(width, area.width),
      height: area.height - rows - foot(of: area).height
    )
  }

  /// Where the selected one is told of: at the bottom, as much as is kept for it, or all that the rows
  /// leave; nothing where the window is low.
  func foot(of area: Rectangle) -> Rectangle {
    let isKept = footShare > 0 && area.height >= Self.leastWithFoot && ids.contains { $0 != nil }
    let rest = area.height - head.count - self.height
    let height = isKept ? max(min(area.height / footShare, footMost), rest) : 0
    return Rectangle(x: area.x, y: area.bottom - height, width: area.width, height: height)
  }

  /// In an area of so many rows there is room for both.
  private static let leastWithFoot = 15

  /// Draws as much as there is room for, from a line on.
  func draw(_ layer: Layer, isSelected: Bool, _ pen: inout Pen, in area: Rectangle) {
    for (y, line) in head.prefix(area.height).enumerated() {
      pen.put(line, x: area.x, y: area.y + y, limit: area.width)
    }
    let body = body(of: area)
    let first = clamped(layer.scroll, height: body.height)
    let seen = first..<(first + body.height)
    for place in rows.indices where lines(of: place).overlaps(seen) {
      let (x, width) = columns(of: place, in: body)
      for line in lines(of: place).clamped(to: seen) {
        let text = rows[place].lines[line - starts[place]]
        pen.put(text, x: x, y: body.y + line - first, limit: width)
      }
    }
    pen.frame.cursor = Frame.Position(x: body.x, y: body.y)
    if isSelected, let place = layer.selected.flatMap({ self.place(of: $0) }),
      seen.contains(starts[place])
    {
      let (x, width) = columns(of: place, in: body)
      let y = body.y + starts[place] - first
      RecommendationRow.select(&pen, in: Rectangle(x: x, y: y, width: width, height: 1))
    }
    drawPosition(from: first, height: body.height, &pen, in: area)
  }

  /// The columns of the screen that a row takes.
  private func columns(of place: Int, in body: Rectangle) -> (x: Int, width: Int) {
    guard let columns = rows[place].columns else { return (body.x, body.width) }
    return (body.x + columns.lowerBound, min(columns.count, body.width - columns.lowerBound))
  }

  /// How far down one is, for who cannot see that the page goes on.
  private func drawPosition(from first: Int, height: Int, _ pen: inout Pen, in area: Rectangle) {
    guard self.height > height, area.height > 1 else { return }
    let end = min(self.height, first + height)
    let reach = Self.reach(of: end)
    let all = self.height < reach ? "\(self.height)" : "more than \(reach)"
    pen.putRight("\(first + 1)-\(end) of \(all)", .quiet, right: area.right, y: 1)
  }
}
