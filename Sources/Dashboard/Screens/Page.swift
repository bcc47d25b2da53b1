internal import Canvas
internal import Model

/// A screen's rows laid out: made once for what it tells, not for every key, and of a long one no more
/// than is read.
struct Page: Sendable {
  /// What stays above the rows.
  let head: [Line]
  let rows: [Row]
  /// The first line of each row.
  let starts: [Int]
  let lines: [Line]
  /// What each row that can be selected is told from the others by.
  let ids: [Row.ID?]
  private let places: [Row.ID: Int]
  /// Of so many lines it was made; it has fewer where it ends before.
  private let reach: Int
  private let subject: Subject

  /// Further down than any page goes.
  static let end = 1 << 40

  /// Of how many lines a page is made for a line to be seen: most pages are whole then, and a long
  /// one is made anew only a few times until its end.
  static func reach(of line: Int) -> Int {
    var reach = 400
    while reach <= line { reach *= 2 }
    return reach
  }

  /// Whether it is made of the same, with a line in it as far as there is one.
  func has(_ line: Int, of subject: Subject) -> Bool {
    self.subject == subject && (line < reach || lines.count < reach)
  }

  init(head: [Line], rows: [Row], reach: Int, subject: Subject) {
    self.head = head
    self.rows = rows
    self.reach = reach
    self.subject = subject
    var starts: [Int] = []
    var lines: [Line] = []
    var ids: [Row.ID?] = []
    var places: [Row.ID: Int] = [:]
    var counts: [Thing: Int] = [:]
    for (place, row) in rows.enumerated() where lines.count < reach {
      starts.append(lines.count)
      lines += row.lines
      let id = row.thing.map { Row.ID(thing: $0, occurrence: counts[$0, default: 0]) }
      ids.append(id)
      guard let id else { continue }
      counts[id.thing, default: 0] += 1
      places[id] = place
    }
    (self.starts, self.ids, self.places) = (starts, ids, places)
    self.lines = Array(lines.prefix(reach))
  }

  /// What its rows are made of: where that is equal, so are they.
  struct Subject: Equatable {
    let screen: Edition
    let dossier: Edition
    let settings: Settings
    let size: State.Size
    let filter: Filter
    let staying: Set<String>
    let absent: String?
    let isReadOnly: Bool
  }

  /// Where a row is; nil where it is not there any more.
  func place(of id: Row.ID) -> Int? { places[id] }

  /// The row of a thing nearest to a place.
  func place(of thing: Thing, near place: Int) -> Int? {
    ids.indices.filter { ids[$0]?.thing == thing }.min { abs($0 - place) < abs($1 - place) }
  }

  /// The lines of a row.
  func lines(of place: Int) -> Range<Int> {
    starts[place]..<(place + 1 < starts.count ? starts[place + 1] : lines.count)
  }

  /// The row that a line belongs to.
  func place(ofLine line: Int) -> Int? {
    guard lines.indices.contains(line) else { return nil }
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= line { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The next row after a place, in a direction, that can be selected.
  func selectable(after place: Int, by step: Int) -> Int? {
    var place = place + step
    while ids.indices.contains(place) {
      if ids[place] != nil { return place }
      place += step
    }
    return nil
  }

  /// Draws as much as there is room for, from a line on.
  func draw(_ layer: Layer, isSelected: Bool, _ pen: inout Pen, in area: Rectangle) {
    for (y, line) in head.prefix(area.height).enumerated() {
      pen.put(line, x: area.x, y: area.y + y, limit: area.width)
    }
    let body = body(of: area)
    let first = clamped(layer.scroll, height: body.height)
    for (row, line) in lines.dropFirst(first).prefix(body.height).enumerated() {
      pen.put(line, x: body.x, y: body.y + row, limit: body.width)
    }
    pen.frame.cursor = Frame.Position(x: body.x, y: body.y)
    drawSelection(layer, isSelected, first, &pen, body)
    let last = max(0, lines.count - body.height)
    guard last > 0, area.height > 1 else { return }
    // How far down one is, for who cannot see that the page goes on.
    let end = min(lines.count, first + body.height)
    let reach = Self.reach(of: end)
    let all = lines.count < reach ? "\(lines.count)" : "more than \(reach)"
    pen.putRight("\(first + 1)-\(end) of \(all)", .quiet, right: area.right, y: 1)
  }

  private func drawSelection(
    _ layer: Layer,
    _ isSelected: Bool,
    _ first: Int,
    _ pen: inout Pen,
    _ body: Rectangle
  ) {
    guard isSelected, let place = layer.selected.flatMap({ places[$0] }) else { return }
    let y = body.y + starts[place] - first
    guard (body.y..<body.bottom).contains(y) else { return }
    RecommendationRow.select(&pen, in: Rectangle(x: body.x, y: y, width: body.width, height: 1))
  }

  /// Where the rows are.
  func body(of area: Rectangle) -> Rectangle {
    let rows = min(head.count, area.height)
    return Rectangle(
      x: area.x,
      y: area.y + rows,
      width: area.width,
      height: area.height - rows
    )
  }

  /// The first line shown at most.
  func clamped(_ scroll: Int, height: Int) -> Int { max(0, min(scroll, lines.count - height)) }

  /// As far scrolled as it takes to see a row, with the heading above it and what follows the last.
  func scroll(_ scroll: Int, revealing place: Int, height: Int) -> Int {
    let own = lines(of: place)
    let above = selectable(after: place, by: -1).map { lines(of: $0).upperBound } ?? 0
    let below = selectable(after: place, by: 1) == nil ? lines.count : own.upperBound
    var seen = max(above, own.lowerBound - Self.most)..<min(below, own.upperBound + Self.most)
    if seen.count > height { seen = own.lowerBound..<min(own.upperBound, own.lowerBound + height) }
    return clamped(max(min(scroll, seen.lowerBound), seen.upperBound - height), height: height)
  }

  /// As many lines are kept in sight around a row at most.
  static let most = 4
}
