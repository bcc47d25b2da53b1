internal import Canvas

/// A line that counts what needs the user, or greets who has said nothing yet.
struct NeedsYou {
  let state: State

  func draw(_ pen: inout Pen, y: Int) {
    let summary = state.summary
    let counts: [(Int, String, Role)] = [
      (summary.late, "late", .alarm), (summary.contested, "with two answers", .alarm),
      (summary.dueSoon, "due within 30 days", .text),
      (summary.beforeFinding, "said before GRECO's finding", .partly),
    ]
    let needed = counts.filter { $0.0 > 0 }
    guard !needed.isEmpty else {
      pen.put(state.greeting ?? "", .quiet, x: 1, y: y, limit: state.size.width - 2)
      return
    }
    var line = Line("Needs you", .strong)
    for (count, words, role) in needed { line = line.adding("  \(count) \(words)", role) }
    pen.put(line, x: 1, y: y, limit: state.size.width - 2)
  }
}
