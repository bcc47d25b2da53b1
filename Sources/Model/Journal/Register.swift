/// Which register an event sets.
public enum RegisterKey: Hashable, Sendable {
  /// A field of what the event is on, or an entry with an id of its own.
  case field(on: String, kind: String)
  /// An entry named by its first event.
  case entry(EventID)
}

/// Everything that was said of one thing, and what of it stands.
public struct Register: Hashable, Sendable {
  /// Its events, in the order of their ids; indexes into the journal's.
  public internal(set) var events: [Int] = []
  /// Those that no other took the place of; more than one where two did not know of each other.
  public internal(set) var heads: [Int] = []
  /// What several of them come to, of an entry that is written whole.
  var merged: MergedEntry?
}

extension Register {
  /// As many heads as are sooner looked through than looked up.
  private static let few = 4

  /// Takes an event in and says how many heads there are then; the places are those in the journal,
  /// and heads are kept in their order.
  mutating func take(_ index: Int, of all: [Event], isHead: Bool) -> Int {
    events.append(index)
    let after = all[index].after
    if heads.count <= Self.few {
      heads.removeAll { after.contains(all[$0].id) }
    } else {
      for place in after.flatMap({ all.places(of: $0) }) {
        if let head = heads.place(of: place) { heads.remove(at: head) }
      }
    }
    // Where each took the place of another, as only a hand can write it, the last holds.
    if isHead || heads.isEmpty { heads.append(index) }
    return heads.count
  }
}

extension [Int] {
  /// Where a number stands in a list that is in order.
  fileprivate func place(of number: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number ? low : nil
  }
}
