internal import Dashboard
internal import Files

/// What follows from what happens, done in the world outside.
extension Session {
  mutating func perform(_ effect: Effect) {
    switch effect {
    case .write(let drafts, let says): write(drafts, says)
    case .join(let lines, let says): join(lines, says)
    case .list(let folder): happen(.listed(folder: folder, Folder.listing(folder)))
    case .run(let line): run(line)
    case .keep(let preference): keep(preference)
    case .keepLook: keepLook()
    case .compose(let text): compose(text)
    case .copy(let text): display.copy(text)
    case .mouse(let isOurs):
      display.setMouse(isOurs)
      keep(.mouse(isOurs))
    case .identify(let command):
      // Whose name nobody knows, they have entered nothing yet.
      guard let name = author() else {
        return happen(.unchanged("there is nothing of yours to take back"))
      }
      happen(.identified(name, then: command))
    case .goTo(let destination): go(to: destination)
    case .endWork: endJob()
    case .quit: isOver = true
    case .suspend:
      display.suspend()
      dropsKeys = true
    case .redraw: display.redrawAll()
    }
  }

  /// Lets the user's own editor change a text, the screen its own meanwhile.
  private mutating func compose(_ text: String) {
    display.leave()
    let outcome = belongings.edit(text)
    let isStillThere = display.comeBack()
    dropsKeys = true
    if outcome.failure == nil, isStillThere {
      happen(.composed(outcome.text))
    } else {
      // What was written when the line went down is begun, not done.
      happen(.notComposed(outcome.description, left: outcome.text, folder: outcome.folder))
    }
  }
}
