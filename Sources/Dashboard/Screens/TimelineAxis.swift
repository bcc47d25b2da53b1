internal import Canvas
internal import Model

/// Everything that has a day, on one line of time across the width: a lane for each kind, a tick for
/// each year, and where today is.
struct TimelineAxis {
  /// Something at a time.
  struct Point {
    var lane: Lane
    var day: PartialDay
    var mark: Character
    var role: Role
  }

  enum Lane: CaseIterable {
    case greco, report, national

    var name: String {
      switch self {
      case .greco: "GRECO"
      case .report: "Report"
      case .national: "National"
      }
    }
  }

  private let points: [Point]
  private let today: Day
  private let columns: Int
  private let symbols: Symbols
  /// The years that anything is in, and today's.
  private let years: ClosedRange<Int>

  private static let label = 10

  init(points: [Point], today: Day, width: Int, symbols: Symbols) {
    self.points = points
    self.today = today
    self.symbols = symbols
    columns = width - Self.label
    let now = today.parts.year
    years = points.reduce(now...now) { years, point in
      min(years.lowerBound, point.day.year)...max(years.upperBound, point.day.year)
    }
  }

  /// The column of a day.
  private func column(of day: Day) -> Int {
    guard let start = Day(year: years.lowerBound, month: 1, day: 1),
      let end = Day(year: years.upperBound + 1, month: 1, day: 1), end > start
    else { return 0 }
    return min(columns - 1, max(0, (day - start) * columns / (end - start)))
  }

  /// The years, and below them each lane that has anything.
  var lines: [Line] {
    guard columns > 20, !points.isEmpty else { return [] }
    let lanes = Lane.allCases.filter { lane in points.contains { $0.lane == lane } }
    return [ticks] + lanes.map(line)
  }

  private var ticks: Line {
    var text = ""
    for year in years {
      guard let first = Day(year: year, month: 1, day: 1) else { continue }
      let place = column(of: first)
      // Years that are too close leave some of theirs out.
      guard text.isEmpty || text.count < place else { continue }
      guard place + 4 <= columns else { break }
      text = text.padded(to: place) + String(year)
    }
    return Line(String(repeating: " ", count: Self.label) + text, .quiet)
  }

  private func line(_ lane: Lane) -> Line {
    var cells = Array(repeating: (mark: symbols.rule, role: Role.faint), count: columns)
    cells[column(of: today)] = (symbols.spine, .accent)
    // What is late is not hidden by what is not.
    let own = points.filter { $0.lane == lane }
    for point in own.filter({ $0.role != .alarm }) + own.filter({ $0.role == .alarm }) {
      let (first, last) = (point.day.earliest, point.day.latest)
      // Of what is known in part, in the middle of when it can be.
      cells[column(of: first + (last - first) / 2)] = (point.mark, point.role)
    }
    var runs = [Line.Run(text: lane.name.padded(to: Self.label), role: .quiet)]
    for cell in cells {
      if let last = runs.last, runs.count > 1, last.role == cell.role {
        runs[runs.count - 1].text.append(cell.mark)
      } else {
        runs.append(Line.Run(text: String(cell.mark), role: cell.role))
      }
    }
    return Line(runs)
  }
}
