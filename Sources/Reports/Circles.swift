import Model

/// Events of a journal that lead back to themselves by what they name as before them, one by way of the
/// next; only a hand can write that.
struct Circles {
  /// Their ids.
  let ids: Set<EventID>

  init(among events: some Collection<Event>) {
    // Every circle has an event that names one of no lesser id.
    guard events.contains(where: { event in event.named.contains { $0 >= event.id } }) else {
      ids = []
      return
    }
    var named: [EventID: [EventID]] = [:]
    for event in events { named[event.id, default: []] += event.named }
    // What leads nowhere is in no circle, and neither is what nothing leads to.
    for _ in 0..<2 { named = Self.reversed(Self.withoutEnds(named)) }
    ids = Set(named.keys)
  }

  /// Without those that name none of them, over and over.
  private static func withoutEnds(_ all: [EventID: [EventID]]) -> [EventID: [EventID]] {
    let named = all.mapValues { $0.filter { all[$0] != nil } }
    let namers = reversed(named)
    var left = named.mapValues(\.count)
    var ends = left.filter { $0.value == 0 }.map(\.key)
    while let end = ends.popLast() {
      left[end] = nil
      for namer in namers[end] ?? [] {
        guard let count = left[namer] else { continue }
        left[namer] = count - 1
        if count == 1 { ends.append(namer) }
      }
    }
    return named.filter { left[$0.key] != nil }.mapValues { $0.filter { left[$0] != nil } }
  }

  private static func reversed(_ named: [EventID: [EventID]]) -> [EventID: [EventID]] {
    var namers = named.mapValues { _ in [EventID]() }
    for (id, all) in named { for one in all { namers[one, default: []].append(id) } }
    return namers
  }
}

extension Event {
  /// What it names as before it.
  fileprivate var named: [EventID] { after + [of].compactMap(\.self) }
}
