internal import Canvas
internal import Model

/// A line that counts what needs the user, or greets who has said nothing yet.
struct NeedsYou {
  let state: State

  func draw(_ pen: inout Pen, y: Int) {
    let needed = state.needs.filter { $0.facet != .weAreAhead }
    let disputed = state.disputedProcedureWords
    guard !needed.isEmpty || disputed != nil else {
      pen.put(state.greeting ?? "", .quiet, x: 1, y: y, limit: state.size.width - 2)
      return
    }
    var line = Line("Needs you", .strong)
    if let disputed { line = line.adding("  ", .text).adding(disputed, .alarm) }
    for need in needed {
      let role: Role = need.isAlarm ? .alarm : need.isQuiet ? .quiet : .text
      line = line.adding("  ", .text).adding("\(need.ids.count) \(need.words(in: state))", role)
    }
    pen.put(line, x: 1, y: y, limit: state.size.width - 2)
  }
}
