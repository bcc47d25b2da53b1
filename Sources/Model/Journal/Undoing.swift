/// What undos and redos lead to in one register, worked out in one pass: however often something
/// was taken back and done again, each event is looked at once.
struct Undoing {
  /// The event that an undo takes back.
  private var targets: [Int: Int] = [:]
  /// What takes an event back.
  private var takers: [Int: [Int]] = [:]
  private var depths: [Int: Int] = [:]
  private var takenBack: [Int: Bool] = [:]

  init(of register: Register, in journal: Journal) {
    targets = Self.targets(of: register, in: journal)
    for (later, target) in targets {
      takers[target, default: []].append(later)
      guard let undone = targets[target] else { continue }
      // A redo takes the place of all that took the same back: two copies may both have done so.
      for twin in journal.superseded(by: later) where twin != target && targets[twin] == undone {
        takers[twin, default: []].append(later)
      }
    }
    for index in register.events {
      measureDepth(of: index)
      settle(index)
    }
  }

  /// What each undo takes back; what an event took the place of is looked through once, however many
  /// take it back.
  private static func targets(of register: Register, in journal: Journal) -> [Int: Int] {
    var replaced: [Int: Set<Event.Said>] = [:]
    var targets: [Int: Int] = [:]
    for index in register.events {
      let event = journal.events[index]
      targets[index] = journal.target(of: index) { target in
        let before =
          replaced[target]
          ?? Set(journal.seen(by: target).map(\.saidToAll))
        replaced[target] = before
        return before.isEmpty ? event.value == .null : before.contains(event.saidToAll)
      }
    }
    return targets
  }

  /// Whether an undo of the event stands.
  func isTakenBack(_ index: Int) -> Bool { takenBack[index] ?? false }

  /// 0 for something new, 1 for an undo, 2 for a redo and so on.
  func depth(_ index: Int) -> Int { depths[index] ?? 0 }

  /// Whether somebody did something with it that still holds: it is no undo, and none of it stands.
  func isWork(_ index: Int) -> Bool { depth(index) == 0 && !isTakenBack(index) }

  private mutating func measureDepth(of index: Int) {
    var chain = [index]
    while depths[chain[chain.count - 1]] == nil, let target = targets[chain[chain.count - 1]] {
      chain.append(target)
    }
    for place in chain.reversed() where depths[place] == nil {
      depths[place] = targets[place].map { (depths[$0] ?? 0) + 1 } ?? 0
    }
  }

  /// Settles an event once all that take it back are settled.
  private mutating func settle(_ index: Int) {
    var open = [index]
    var begun: Set<Int> = []
    while let next = open.last {
      let unsettled = (takers[next] ?? []).filter { takenBack[$0] == nil && !begun.contains($0) }
      guard takenBack[next] == nil, begun.insert(next).inserted, !unsettled.isEmpty else {
        open.removeLast()
        if takenBack[next] == nil {
          takenBack[next] = (takers[next] ?? []).contains { takenBack[$0] == false }
        }
        continue
      }
      open += unsettled
    }
  }
}
