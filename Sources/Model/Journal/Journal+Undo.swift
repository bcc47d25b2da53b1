/// Taking back. An undo is an ordinary event that sets what the event it takes back replaced;
/// a redo takes back an undo.
extension Journal {
  /// The drafts that take back an event and those of its batch.
  public func undo(_ id: EventID) throws(UndoRefusal) -> [EventDraft] {
    guard let index = index(of: id) else { throw .unknown }
    var known = UndoingByRegister(self)
    let whole = batch(of: index).filter { !known.undoing(of: $0).isTakenBack($0) }
    guard !whole.isEmpty else { throw .alreadyTakenBack }
    var drafts: [EventDraft] = []
    for index in whole { drafts += try takeBack(index) }
    return drafts
  }

  /// The drafts that take back the last thing somebody did that still stands, under whichever of their
  /// names.
  ///
  /// What has an id far ahead of the clock's time was entered while the clock was wrong, nobody
  /// knows when; it is the last only where there is nothing else.
  public func undoLast(
    by name: String,
    now: Timestamp
  ) throws(UndoRefusal) -> [EventDraft] {
    var known = UndoingByRegister(self)
    let person = people.person(name)
    let last = latest(by: person, now: now).first { known.undoing(of: $0).isWork($0) }
    guard let last else { throw .nothing }
    var tried: Set<EventID> = [events[last].id]
    var id = events[last].id
    while true {
      do throws(UndoRefusal) {
        return try undo(id)
      } catch {
        // After a clock that was far ahead, what one did later may have the lesser id.
        guard case .builtUpon(let later) = error, let head = index(of: later.id) else {
          throw error
        }
        let word = origin(of: head)
        // An undo to what several had come to leads back to none of them: taking it back would redo.
        guard known.undoing(of: word).depth(word) == 0, person.entered(events[word]),
          tried.insert(events[word].id).inserted
        else { throw error }
        id = events[word].id
      }
    }
  }

  /// The drafts that take back somebody's last undo, unless they did something new since.
  public func redoLast(
    by name: String,
    now: Timestamp
  ) throws(UndoRefusal) -> [EventDraft] {
    var known = UndoingByRegister(self)
    for index in latest(by: people.person(name), now: now) {
      let undoing = known.undoing(of: index)
      // What was taken back came before the undo, whatever their ids.
      if undoing.isWork(index) { throw .nothing }
      if undoing.depth(index) % 2 == 1, !undoing.isTakenBack(index) {
        return try undo(events[index].id)
      }
    }
    throw .nothing
  }

  /// Somebody's events, the last first; those entered while the clock was wrong come behind them.
  private func latest(by person: Person, now: Timestamp) -> some Sequence<Int> {
    let own = inOrderOfDoing(now).lazy.reversed().filter { person.entered(events[$0]) }
    let sound = own.filter { !events[$0].id.isFarAhead(of: now) }
    return [AnySequence(sound), AnySequence(own.filter { events[$0].id.isFarAhead(of: now) })]
      .lazy.joined()
  }

  /// The places of all events, what is about another after that one.
  ///
  /// By its id it stands before it where the clock was behind. A clock that was ahead tells nothing of
  /// when something was done.
  private func inOrderOfDoing(_ now: Timestamp) -> [Int] {
    guard !ahead.isEmpty else { return Array(events.indices) }
    var last: [Int: Int] = [:]
    for start in events.indices {
      var chain: [Int] = []
      var next: Int? = start
      while let place = next, last[place] == nil {
        Steps.count()
        // In a circle none is before the others.
        last[place] = place
        chain.append(place)
        next = events[place].of.flatMap { $0.isFarAhead(of: now) ? nil : index(of: $0) }
      }
      var end = next.flatMap { last[$0] } ?? start
      for place in chain.reversed() {
        end = max(end, place)
        last[place] = end
      }
    }
    return events.indices.sorted { one, other in
      let (end, otherEnd) = (last[one] ?? one, last[other] ?? other)
      if end != otherEnd { return end < otherEnd }
      return one == end || other != otherEnd && one < other
    }
  }

  /// The head under which an event stands: it is that one, or undos lead from there back to it.
  private func head(over index: Int, among heads: [Int]) -> Int? {
    var passed: Set<Int> = []
    return heads.last { head in
      var place = head
      while place != index {
        guard passed.insert(place).inserted, let before = restored(by: place) else { return false }
        place = before
      }
      return true
    }
  }

  private func batch(of index: Int) -> [Int] {
    guard let batch = events[index].batch else { return [index] }
    return events.indices.filter { events[$0].batch == batch }
  }

  /// An event for each answer that the one taken back had taken the place of: where it settled
  /// two entries, the two stand against each other again.
  private func takeBack(_ index: Int) throws(UndoRefusal) -> [EventDraft] {
    let event = events[index]
    let heads = registers[key(of: index)]?.heads.sorted() ?? []
    guard let head = head(over: index, among: heads) else {
      throw heads.last.map { .builtUpon(by: events[$0]) } ?? .unknown
    }
    // Another's answer that stands against this one is not swept away with it.
    let superseded = heads.filter { events[$0].agrees(with: events[head]) }
    let replaced = lastOfEach(seen(by: index)) { $0 }
    let restored: [Event?] = replaced.isEmpty ? [nil] : replaced
    return restored.map { undo(of: event, now: events[head], restoring: $0, after: superseded) }
  }

  private func undo(
    of event: Event,
    now head: Event,
    restoring before: Event?,
    after superseded: [Int]
  ) -> EventDraft {
    // Giving up again what was given up before is no giving up of its own.
    var others = (before?.others ?? []).setting(.retract, to: nil)
    // What is not for others' eyes is told by `was`.
    if head.isInternal, others[.internal] == nil {
      others.append(JSON.Member(.internal, true))
    }
    return EventDraft(
      kind: event.kind,
      on: event.on,
      value: before?.value ?? .null,
      was: head.value,
      after: superseded.map { events[$0].id },
      of: event.id,
      note: before.flatMap { remark(on: $0) },
      day: before?.day,
      others: others
    )
  }
}
