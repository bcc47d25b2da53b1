/// Why something is not taken back.
public enum UndoRefusal: Error, Hashable, Sendable {
  /// There is nothing of one's own to take back, or to take back again.
  case nothing
  /// There is no such event.
  case unknown
  /// It has been taken back already.
  case alreadyTakenBack
  /// Somebody built upon it; that event has to go first.
  case builtUpon(by: Event)
}

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

  /// The drafts that take back the last thing somebody did that still stands.
  ///
  /// What has an id far ahead of the clock's time was entered while the clock was wrong, nobody
  /// knows when; it is the last only where there is nothing else.
  public func undoLast(
    by name: String,
    now: Timestamp
  ) throws(UndoRefusal) -> [EventDraft] {
    var known = UndoingByRegister(self)
    let last = latest(by: name, now: now).first { known.undoing(of: $0).isWork($0) }
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
        let word = events[origin(of: head)]
        guard word.by == name, tried.insert(word.id).inserted else { throw error }
        id = word.id
      }
    }
  }

  /// The drafts that take back somebody's last undo, unless they did something new since.
  public func redoLast(
    by name: String,
    now: Timestamp
  ) throws(UndoRefusal) -> [EventDraft] {
    var known = UndoingByRegister(self)
    for index in latest(by: name, now: now) {
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
  private func latest(by name: String, now: Timestamp) -> some Sequence<Int> {
    let own = inOrderOfDoing(now).lazy.reversed().filter { events[$0].by == name }
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

  /// Whether an undo of the event stands.
  public func isTakenBack(_ index: Int) -> Bool {
    Undoing(of: registers[key(of: index)] ?? Register(), in: self).isTakenBack(index)
  }

  /// The last work on one of these ids that holds: what was taken back is none, and neither is the
  /// undo.
  public func lastWork(on ids: [String]) -> Event? {
    var known = UndoingByRegister(self)
    let last = ids.compactMap { id in
      (eventsByID[id] ?? []).last { isHeadOfItsOwn($0) || known.undoing(of: $0).isWork($0) }
    }
    return last.max().map { events[$0] }
  }

  /// The event an undo takes back, or nil if the event is something new.
  ///
  /// An amendment names an event as well; it is an undo if it sets what that event replaced.
  public func target(of index: Int) -> Int? {
    target(of: index) { target in
      let before = superseded(by: target)
      if before.isEmpty { return events[index].value == .null }
      return before.contains { events[index].gives(back: events[$0]) }
    }
  }

  /// The event an undo takes back, if it puts back what that one replaced.
  func target(of index: Int, ifItRestores restores: (Int) -> Bool) -> Int? {
    Steps.count()
    guard !events[index].isRetraction, let of = events[index].of, let target = self.index(of: of),
      target != index, key(of: target) == key(of: index), !circular.contains(index),
      restores(target)
    else { return nil }
    return target
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

  /// The event whose word an event says: itself, or the one that undos and redos lead back to.
  public func origin(of index: Int) -> Int {
    var passed: Set<Int> = []
    var place = index
    while passed.insert(place).inserted, let before = restored(by: place) { place = before }
    return place
  }

  /// Whether an event takes nothing back and nothing took its place: most often the last one.
  private func isHeadOfItsOwn(_ index: Int) -> Bool {
    registers[key(of: index)]?.heads.last == index && target(of: index) == nil
  }

  /// The places of what an event took the place of.
  func superseded(by index: Int) -> [Int] {
    events[index].after.compactMap { self.index(of: $0) }.filter { $0 != index }
  }

  /// The events that this one took the place of, one for each answer; the one that counted last.
  private func replaced(_ index: Int) -> [Int] {
    let all = superseded(by: index).sorted()
    return all.count < 2 ? all : lastOfEach(all) { events[$0] }
  }

  /// What the register of an event held before it; null where nothing was said.
  public func replacedValue(_ index: Int) -> JSON {
    replaced(index).last.map { events[$0].value } ?? .null
  }

  /// The event that an undo puts back.
  func restored(by index: Int) -> Int? {
    guard let target = target(of: index) else { return nil }
    return superseded(by: target).sorted().last { events[index].gives(back: events[$0]) }
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
    let answers = replaced(index).map { events[$0] }
    let restored: [Event?] = answers.isEmpty ? [nil] : answers
    return restored.map { undo(of: event, now: events[head], restoring: $0, after: superseded) }
  }

  private func undo(
    of event: Event,
    now head: Event,
    restoring before: Event?,
    after superseded: [Int]
  ) -> EventDraft {
    // Giving up again what was given up before is no giving up of its own.
    var others = (before?.others ?? []).setting("retract", to: nil)
    // What is not for others' eyes is told by `was`.
    if head.isInternal, !others.contains(where: { $0.name == "internal" }) {
      others.append(JSON.Member("internal", true))
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
