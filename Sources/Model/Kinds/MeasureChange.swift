/// What became of a measure that was said anew.
public enum MeasureChange: Hashable, Sendable {
  /// It came further, from a state or from none that was said.
  case movedOn(from: MeasureState?)
  /// It came less far than was said.
  case movedBack(from: MeasureState?)
  /// Something else is said of it.
  case corrected

  /// From what was said before to what is said now; nil where either is no measure that stands.
  public init?(from before: Event, to now: Event) {
    guard before.knownKind == .measure, now.knownKind == .measure, before.value != .null,
      now.value != .null
    else { return nil }
    let (old, new) = (before.measureState, now.measureState)
    if before.value != now.value || old == new {
      self = .corrected
    } else if let new, old.map({ $0 < new }) ?? true {
      self = .movedOn(from: old)
    } else {
      self = .movedBack(from: old)
    }
  }

  /// What it is called.
  public var words: String {
    switch self {
    case .movedOn(let state): "moved on" + (state.map { " from \($0.words)" } ?? "")
    case .movedBack(let state): "moved back" + (state.map { " from \($0.words)" } ?? "")
    case .corrected: "corrected"
    }
  }

  /// Whether it came further.
  public var isForward: Bool { if case .movedOn = self { true } else { false } }
}

extension Journal {
  /// What became of a measure by an event; nil of one that began it, and of what is no measure.
  public func measureChange(by event: Event) -> MeasureChange? {
    guard event.knownKind == .measure, event.of != nil, let index = index(of: event.id),
      let before = replaced(index).last
    else { return nil }
    return MeasureChange(from: events[before], to: event)
  }
}
