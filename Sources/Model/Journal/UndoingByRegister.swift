/// What undos lead to, register by register, each worked out when it is first asked for: for those who
/// look at many events.
public struct UndoingByRegister {
  private let journal: Journal
  private var known: [RegisterKey: Undoing] = [:]
  private var origins: [Int: Int] = [:]

  /// What undos lead to in a journal.
  public init(_ journal: Journal) {
    self.journal = journal
  }

  /// 0 for something new, 1 for an undo, 2 for a redo and so on.
  public mutating func depth(of event: Event) -> Int {
    guard let index = journal.index(of: event.id), journal.target(of: index) != nil else {
      return 0
    }
    return undoing(of: index).depth(index)
  }

  /// The event that first said what an event says again, as an undo does.
  public mutating func origin(of event: Event) -> Event {
    guard let index = journal.index(of: event.id) else { return event }
    var passed: Set<Int> = []
    var place = index
    while origins[place] == nil, passed.insert(place).inserted,
      let before = journal.restored(by: place)
    {
      place = before
    }
    let origin = origins[place] ?? place
    for place in passed { origins[place] = origin }
    return journal.events[origin]
  }

  mutating func undoing(of index: Int) -> Undoing {
    let key = journal.key(of: index)
    if let undoing = known[key] { return undoing }
    let undoing = Undoing(of: journal.registers[key] ?? Register(), in: journal)
    known[key] = undoing
    return undoing
  }
}
