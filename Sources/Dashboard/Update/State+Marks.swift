internal import Model

/// Marking several, so that one action is for all of them.
extension State {
  mutating func mark(_ mark: Command.Mark) {
    let shown = panes.flatMap(\.ids)
    guard let selected = selectedID, !shown.isEmpty else {
      return message = Message(.refused, unselectedReason)
    }
    switch mark {
    case .toggle:
      if marks.remove(selected) == nil { marks.insert(selected) }
      if selected != shown.last { move(.down) }
    case .all:
      if marks.isSuperset(of: shown) { marks.subtract(shown) } else { marks.formUnion(shown) }
    case .invert: marks.formSymmetricDifference(shown)
    }
    let count = shown.count { marks.contains($0) }
    message = Message(
      .told,
      count == 0 ? "nothing is marked" : "\(count) marked; what you enter is for all of them"
    )
  }
}
