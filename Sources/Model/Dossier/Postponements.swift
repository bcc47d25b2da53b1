/// How the national due date of a recommendation was moved, from its first date on.
///
/// It is worked out from what counted one after the other: what was taken back counts for nothing, and of one
/// action only what it came to. A later day than before, or none after one, is a postponement.
public struct Postponements: Hashable, Sendable {
  /// The date it had first, as it was shipped or as somebody entered it.
  public let first: Day
  /// Each time that it was moved, the oldest first.
  public let moves: [Move]

  /// A date that gave way to another, or to none.
  public struct Move: Hashable, Sendable {
    /// The event that says so.
    public let event: EventID
    /// What it was; nil where there was no date for a while.
    public let from: Day?
    /// What it is from then on; nil for no date.
    public let to: Day?

    /// Whether it is to be done later than was said, or nobody says when.
    public var isPostponement: Bool {
      guard let from else { return false }
      return to.map { from < $0 } ?? true
    }
  }

  /// How often it was postponed.
  public var times: Int { moves.count(where: \.isPostponement) }

  /// What became of a date; nil where it was never moved.
  ///
  /// - Parameters:
  ///   - said: What was said of it and counted, the oldest first.
  ///   - shipped: The date without any of that.
  init?(_ said: [Event], shipped: Day?) {
    var moves: [Move] = []
    var (first, last) = (shipped, shipped)
    for event in said {
      let date = event.value == .null ? shipped : event.value.string.flatMap { Day($0) }
      guard date != last else { continue }
      // What it is from the beginning moves nothing.
      if first == nil {
        first = date
      } else {
        moves.append(Move(event: event.id, from: last, to: date))
      }
      last = date
    }
    guard let first, !moves.isEmpty else { return nil }
    (self.first, self.moves) = (first, moves)
  }
}

extension Journal {
  /// What counted of a field, one after the other, the oldest first.
  ///
  /// An undo leads back to what it gives again; of the events of one action only the last counts.
  func counted(in register: Register) -> [Event] {
    guard var place = register.heads.max() else { return [] }
    let isPlain = register.events.allSatisfy { events[$0].of == nil }
    let undoing = isPlain ? nil : Undoing(of: register, in: self)
    var counted: [Event] = []
    var passed: Set<Int> = []
    while passed.insert(place).inserted {
      place = origin(of: place)
      // It gives back that nothing was said.
      if target(of: place) != nil { break }
      let event = events[place]
      let isOfOneAction = event.batch != nil && counted.last?.batch == event.batch
      // What counts now counts, whatever a copy took back.
      if counted.isEmpty || !isOfOneAction && undoing?.isTakenBack(place) != true {
        counted.append(event)
      }
      guard let before = replaced(place).last else { break }
      place = before
    }
    return counted.reversed()
  }
}

extension Dossier {

  /// How often it was postponed.
  public func timesPostponed(_ id: String) -> Int { postponements(of: id)?.times ?? 0 }

  /// How the due date of a recommendation was moved, worked out of all that was said of it; nil where it
  /// never was.
  public func postponements(of id: String) -> Postponements? {
    let register = journal.register(.due, on: id)
    guard !register.events.isEmpty else { return nil }
    let added = journal.counting(journal.register(.recommendation, on: id))?.value
    let shipped = added?[EventKind.due.rawValue]?.string.flatMap { Day($0) } ?? shippedDates[id]
    return Postponements(journal.counted(in: register), shipped: shipped)
  }

  /// By how many days it was late when its date was moved to a later one or taken away; nil where it was
  /// not.
  public func daysLate(at move: Postponements.Move) -> Int? {
    guard move.isPostponement, let date = move.from, let place = journal.index(of: move.event)
    else { return nil }
    let event = journal.events[place]
    let moved = day(of: event)
    guard date < moved, !wasSatisfactory(event.on, before: place, on: moved) else { return nil }
    return moved - date
  }

  /// The last time that a date was moved while it was late, and by how many days that was.
  public func movedWhileLate(_ id: String) -> (move: Postponements.Move, days: Int)? {
    postponements(of: id)?.moves.reversed().lazy
      .compactMap { move in daysLate(at: move).map { (move, $0) } }.first
  }

  /// Whether nothing was left to do then, as GRECO had found by a day or we had said.
  private func wasSatisfactory(_ id: String, before place: Int, on day: Day) -> Bool {
    let said = journal.register(.status, on: id).events.last { $0 < place }
    if said.flatMap({ Status(journal.events[$0].value) })?.isSatisfactory == true { return true }
    let found = findings(of: id).last {
      $0.finding.part == nil && latestAdoption(of: $0.report) <= day
    }
    return found?.finding.status.isSatisfactory == true
  }
}
