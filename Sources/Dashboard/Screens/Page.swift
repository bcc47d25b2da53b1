internal import Canvas
internal import Model

/// A screen's rows laid out: made once for what it tells, not for every key, and of a long one no more
/// than is read.
struct Page: Sendable {
  /// What stays above the rows.
  let head: [Line]
  /// The columns that it is made for.
  let width: Int
  /// In the order in which they are read: a column from its beginning to its end, then the next.
  let rows: [Row]
  /// The first line of each row.
  let starts: [Int]
  /// How many lines there are, beside each other or not.
  let height: Int
  /// What each row that can be selected is told from the others by.
  let ids: [Row.ID?]
  private let places: [Row.ID: Int]
  /// Of so many lines it was made; it has fewer where it ends before.
  private let reach: Int
  private let subject: Subject
  /// Of its rows, one in so many is kept for what is told of the selected one; 0 where none is.
  let footShare: Int
  /// No more are kept than this.
  let footMost: Int

  /// Further down than any page goes.
  static let end = 1 << 40

  /// Of how many lines a page is made for a line to be seen: most pages are whole then, and a long
  /// one is made anew only a few times until its end.
  static func reach(of line: Int) -> Int {
    var reach = 100
    while reach <= line { reach *= 2 }
    return reach
  }

  /// Whether it is made of the same, with a line in it as far as there is one.
  func has(_ line: Int, of subject: Subject) -> Bool {
    self.subject == subject && (line < reach || height < reach)
  }

  init(
    head: [Line],
    rows: [Row],
    width: Int,
    footShare: Int,
    footMost: Int,
    reach: Int,
    subject: Subject
  ) {
    self.head = head
    self.width = width
    (self.footShare, self.footMost) = (footShare, footMost)
    self.reach = reach
    self.subject = subject
    var kept: [Row] = []
    var starts: [Int] = []
    var ids: [Row.ID?] = []
    var places: [Row.ID: Int] = [:]
    var counts: [Thing: Int] = [:]
    var ground = Ground()
    for row in rows {
      let start = ground.place(row)
      guard start < reach else { continue }
      let id = row.thing.map { Row.ID(thing: $0, occurrence: counts[$0, default: 0]) }
      if let id {
        counts[id.thing, default: 0] += 1
        places[id] = kept.count
      }
      kept.append(row)
      starts.append(start)
      ids.append(id)
    }
    (self.rows, self.starts, self.ids, self.places) = (kept, starts, ids, places)
    height = min(ground.height, reach)
  }

  /// How far down the rows reach that have been placed.
  struct Ground {
    private var level = 0
    private var ends: [Range<Int>: Int] = [:]
    var height: Int { ends.values.reduce(level, max) }

    /// Places a row, and says on which line it begins.
    mutating func place(_ row: Row) -> Int {
      guard let columns = row.columns else {
        let start = height
        (level, ends) = (start + row.lines.count, [:])
        return start
      }
      let start = ends[columns] ?? level
      ends[columns] = start + row.lines.count
      return start
    }
  }

  /// What its rows are made of: where that is equal, so are they.
  struct Subject: Equatable {
    let screen: Edition
    let dossier: Edition
    let settings: Settings
    let size: State.Size
    let filter: Filter
    let sort: Sort
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
    starts[place]..<min(starts[place] + rows[place].lines.count, max(height, starts[place]))
  }

  /// The first row that a line belongs to, or the one in a column of it.
  func place(ofLine line: Int, column: Int? = nil) -> Int? {
    rows.indices.first { place in
      guard lines(of: place).contains(line) else { return false }
      guard let column, let columns = rows[place].columns else { return true }
      return columns.contains(column)
    }
  }

  /// How many lines a row begins away from a line.
  func distance(_ place: Int, _ line: Int) -> Int { abs(starts[place] - line) }

  /// The next row after a place, in a direction, that can be selected.
  func selectable(after place: Int, by step: Int) -> Int? {
    var place = place + step
    while ids.indices.contains(place) {
      if ids[place] != nil { return place }
      place += step
    }
    return nil
  }

  /// Whether two rows stand below each other, and not beside each other.
  func isBelow(_ place: Int, _ other: Int) -> Bool {
    rows[safe: place]?.columns == rows[safe: other]?.columns
  }

  /// The lines between the beginning and the end of the column that a row is in.
  ///
  /// Rows that take the whole width divide those beside each other.
  func column(of place: Int) -> Range<Int> {
    guard rows.indices.contains(place) else { return 0..<0 }
    let isWhole = rows[place].columns == nil
    func isOfSame(_ other: Int) -> Bool { (rows[other].columns == nil) == isWhole }
    var (first, last) = (place, place)
    while first > 0, isOfSame(first - 1) { first -= 1 }
    while last + 1 < rows.count, isOfSame(last + 1) { last += 1 }
    let places = (first...last).filter { isBelow($0, place) }
    return
      (places.first.map { starts[$0] } ?? 0)..<(places.last.map { lines(of: $0).upperBound } ?? 0)
  }

  /// The first line shown at most.
  func clamped(_ scroll: Int, height: Int) -> Int { max(0, min(scroll, self.height - height)) }

  /// As far scrolled as it takes to see a row, with the heading above it and what follows the last.
  func scroll(_ scroll: Int, revealing place: Int, height: Int) -> Int {
    let own = lines(of: place)
    let above = selectable(after: place, by: -1).flatMap { isBelow($0, place) ? $0 : nil }
    let below = selectable(after: place, by: 1).flatMap { isBelow($0, place) ? $0 : nil }
    let first = above.map { lines(of: $0).upperBound } ?? 0
    let last = below == nil ? column(of: place).upperBound : own.upperBound
    var seen = max(first, own.lowerBound - Self.most)..<min(last, own.upperBound + Self.most)
    if seen.count > height { seen = own.lowerBound..<min(own.upperBound, own.lowerBound + height) }
    return clamped(max(min(scroll, seen.lowerBound), seen.upperBound - height), height: height)
  }

  /// As many lines are kept in sight around a row at most.
  static let most = 4
}

extension [Row] {
  /// How many lines they take, beside each other or not.
  var height: Int {
    var ground = Page.Ground()
    for row in self { _ = ground.place(row) }
    return ground.height
  }

  /// The first thing that is like that, by its place, where it is on one of the first lines.
  func first(seenIn height: Int, where isWanted: (Thing) -> Bool) -> Int? {
    var ground = Page.Ground()
    for (place, row) in enumerated() {
      let line = ground.place(row)
      if line < height, row.thing.map(isWanted) ?? false { return place }
    }
    return nil
  }
}
