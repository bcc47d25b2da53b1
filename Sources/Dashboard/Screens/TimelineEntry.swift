internal import Canvas
internal import Model

/// Something at a time: on one line, the distance beside the day.
struct TimelineEntry {
  var thing: Thing
  var lane: TimelineAxis.Lane
  var day: PartialDay
  var mark: Character
  var role: Role
  var text: String
  /// The same with less, for where there is less room; nil where it says no more than that.
  var short: String?
  var order: Int
  var isExact = true
  var isContested = false
  var note: LocalizedText?

  /// Where it stands on the axis.
  var point: TimelineAxis.Point {
    TimelineAxis.Point(lane: lane, day: day, mark: mark, role: role == .text ? .quiet : role)
  }

  /// How far away it is, in a few letters; of what is late, by how much.
  func distance(from today: Day) -> Line {
    if role == .alarm { return Line("\(today - day.latest) d late", .alarm) }
    return Line(Span.shortlyAway(from: today, to: day, isExact: isExact), .quiet)
  }

  /// Its line; where distances have no column, what is late says so in place of its day, and what is told
  /// at the end is left out where there is no room.
  func line(_ state: State, _ width: Int, distances column: Int, end: Line?) -> Line {
    let away = distance(from: state.dossier.day)
    let start = column == 0 && role == .alarm ? away : Line(day.words, .quiet)
    let blanks = String(repeating: " ", count: max(0, 11 - start.columns))
    var line = Line(blanks, .quiet).adding(start.runs)
    if column > 0 { line = line.adding("  ", .quiet).adding(away.padded(to: column).runs) }
    line = line.adding("  \(mark) ", role == .text ? .quiet : role)
    if isContested { line = line.adding("\(state.symbols.contested) ", .alarm) }
    let isShown =
      end.map { line.columns + min(text.columns, 40) + $0.columns + 2 <= width } ?? false
    let room = width - line.columns - (isShown ? (end?.columns ?? 0) + 2 : 0)
    let fitting = text.columns <= room ? text : short ?? text
    let told = fitting.cut(to: max(0, room), ellipsis: state.symbols.ellipsis)
    line = line.adding(told, role == .alarm ? .text : role)
    return isShown ? end.map { line.ending(with: $0, at: width) } ?? line : line
  }
}
