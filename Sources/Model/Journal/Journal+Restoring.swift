/// What undos and other events took the place of, and whose word they say again.
extension Journal {
  /// The event an undo takes back, or nil if the event is something new.
  ///
  /// An amendment names an event as well; it is an undo if it sets what that event replaced.
  public func target(of index: Int) -> Int? {
    target(of: index) { target in
      let before = seen(by: target)
      if before.isEmpty { return events[index].value == .null }
      return before.contains { events[index].gives(back: $0) }
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

  /// The event whose word an event says: itself, or the one that undos and redos lead back to.
  public func origin(of index: Int) -> Int {
    let path = path(toOriginOf: index)
    return path[path.count - 1]
  }

  /// An event and those that undos and redos lead back to from there; in a circle each once.
  func path(toOriginOf index: Int) -> [Int] {
    var path = [index]
    var passed: Set = [index]
    while let before = restored(by: path[path.count - 1]), passed.insert(before).inserted {
      path.append(before)
    }
    return path
  }

  /// The places of what an event took the place of.
  func superseded(by index: Int) -> [Int] {
    events[index].after.compactMap { self.index(of: $0) }.filter { $0 != index }
  }

  /// What an event took the place of, as its author saw it: of an entry that is written whole what several
  /// came to.
  func seen(by index: Int) -> [Event] {
    let places = superseded(by: index).sorted()
    guard places.count > 1, events[index].knownKind?.scope == .named else {
      return places.map { events[$0] }
    }
    guard let merged = merged(places, ofRegisterOf: index) else { return places.map { events[$0] } }
    return merged.rivals.isEmpty ? [merged.now] : merged.rivals
  }

  private func merged(_ heads: [Int], ofRegisterOf index: Int) -> MergedEntry? {
    guard var register = registers[key(of: index)] else { return nil }
    register.heads = heads
    return Merging(register, in: self)?.merged()
  }

  /// The events that this one took the place of, one for each answer; the one that counted last.
  func replaced(_ index: Int) -> [Int] {
    let all = superseded(by: index).sorted()
    return all.count < 2 ? all : lastOfEach(all) { events[$0] }
  }

  /// What the register of an event held before it; null where nothing was said.
  public func replacedValue(_ index: Int) -> JSON { seen(by: index).last?.value ?? .null }

  /// The event that an undo puts back.
  func restored(by index: Int) -> Int? {
    guard let target = target(of: index) else { return nil }
    return superseded(by: target).sorted().last { events[index].gives(back: events[$0]) }
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

  /// Whether an event takes nothing back and nothing took its place: most often the last one.
  private func isHeadOfItsOwn(_ index: Int) -> Bool {
    registers[key(of: index)]?.heads.last == index && target(of: index) == nil
  }
}
