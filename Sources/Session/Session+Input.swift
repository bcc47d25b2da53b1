internal import Canvas
internal import Dashboard

/// What the user does, and what follows from it.
extension Session {
  mutating func take(_ inputs: [Input]) {
    dropsKeys = false
    var looksForText = true
    for (place, input) in inputs.enumerated() {
      guard !isOver else { return }
      // Keys behind the one that opened an editor were meant for that.
      let isKey = if case .key = input { true } else { false }
      if isKey, dropsKeys { continue }
      if isKey, looksForText, state.looksPasted(inputs[place...]) {
        happen(.strayText)
        dropsKeys = true
        continue
      }
      let counted = presses.counted(input, at: clocks.uptime())
      if let action = state.action(for: counted) { happen(action) }
      looksForText = state.isTyping
    }
  }

  mutating func happen(_ action: Action) {
    isStale = true
    moves.take(isMove: state.onlyMovesSelection(action), at: clocks.uptime())
    for effect in update(&state, action) { perform(effect) }
  }
}
