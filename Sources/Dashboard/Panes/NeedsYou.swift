internal import Canvas
internal import Model

/// A line that counts what needs the user, behind the key that shows it, and greets who has said nothing
/// yet.
struct NeedsYou {
  let state: State

  /// The columns of which the greeting leaves enough to what needs the user.
  static let roomForGreeting = 92

  func draw(_ pen: inout Pen, y: Int) {
    let (x, room) = (state.size.margin, state.size.width - 2 * state.size.margin)
    var left = room
    if let greeting = state.greeting, room >= Self.roomForGreeting {
      pen.putRight(" " + greeting, .quiet, right: x + room, y: y)
      left -= greeting.columns + 3
    }
    // It may stand on the rule, which goes on behind it.
    if let told { pen.put(told.adding(" ", .text), x: x, y: y, limit: left) }
  }

  /// What needs the user; nil where nothing does.
  private var told: Line? {
    let needed = state.needs.filter { $0.facet != .weAreAhead }
    let disputed = state.disputedProcedureWords
    let ofDossier = state.filter.isEmpty ? state.firstNeeds.map(\.short) : []
    guard !needed.isEmpty || disputed != nil || !ofDossier.isEmpty else { return nil }
    var line = Line("!", .accent).adding(" Needs you", .strong)
    if let disputed { line = line.adding("  ", .text).adding(disputed, .alarm) }
    for need in needed {
      let role: Role = need.isAlarm ? .alarm : need.isQuiet ? .quiet : .text
      line = line.adding("  ", .text).adding("\(need.ids.count) \(need.words(in: state))", role)
    }
    for words in ofDossier { line = line.adding("  ", .text).adding(words, .text) }
    return line
  }
}
