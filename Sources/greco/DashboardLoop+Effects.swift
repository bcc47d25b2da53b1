import Dashboard
import Files
import Terminal

/// What follows from what happens, done in the world outside.
extension DashboardLoop {
  mutating func perform(_ effect: Effect) {
    switch effect {
    case .write(let drafts, let says): write(drafts, says)
    case .run(let line): run(line)
    case .keep(let preference): keep(preference)
    case .compose(let text): compose(text)
    case .copy(let text): screen.send(Clipboard.sequence(for: text))
    case .mouse(let isOurs):
      screen.setMouse(isOurs)
      keep(.mouse(isOurs))
    case .identify(let command):
      // Whose name nobody knows, they have entered nothing yet.
      guard let name = author() else {
        return happen(.unchanged("there is nothing of yours to take back"))
      }
      happen(.identified(name, then: command))
    case .quit: isOver = true
    case .suspend:
      screen.suspend()
      dropsKeys = true
    case .redraw: screen.redrawAll()
    }
  }

  /// Lets the user's own editor change a text, the screen its own meanwhile.
  private mutating func compose(_ text: String) {
    screen.leave()
    let outcome = EditedText.change(text)
    let isStillThere = screen.comeBack()
    dropsKeys = true
    if outcome.failure == nil, isStillThere {
      happen(.composed(outcome.text))
    } else {
      // What was written when the line went down is begun, not done.
      happen(.notComposed(outcome.description, left: outcome.text, folder: outcome.folder))
    }
  }
}
