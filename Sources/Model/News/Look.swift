/// A look at a dossier: when it was, and which entries were there.
///
/// Not a time alone: what comes in on Friday may have been entered on Tuesday. Of each entry three to five bytes
/// are kept, its time and sixteen bits of its chance; what was there in sum tells at once, in most cases, that
/// nothing came in or only what is later than all that was there.
public struct Look: Hashable, Sendable {
  /// When somebody looked.
  public let at: Timestamp
  /// What was there in sum.
  let sum: IDSum
  /// The greatest id that was there; nil of an empty journal.
  let last: EventID?
  /// The marks of what was there, in order, as they are kept.
  let marks: [UInt8]

  /// A look at all that a journal holds.
  public init(at journal: Journal, on now: Timestamp) {
    self.init(at: now, sum: journal.sum, last: journal.events.last?.id, marks: journal.marks)
  }

  init(at now: Timestamp, sum: IDSum, last: EventID?, marks: [UInt8]) {
    (at, self.sum, self.last, self.marks) = (now, sum, last, marks)
  }
}

extension Journal {
  /// The entries that were not there at a look, in the order of their ids.
  ///
  /// - Returns: nil where nothing that was there then is here now: it is another journal.
  public func events(since look: Look) -> [Event]? {
    if look.sum == sum { return [] }
    return (later(than: look) ?? unmarked(by: look)).map { places in places.map { events[$0] } }
  }

  /// Whether a look has seen all of it, and nothing else.
  public func isSeen(by look: Look) -> Bool { look.sum == sum }

  /// What another does not have, in the order of the ids.
  public func events(notIn other: Journal) -> [Event] {
    if other.sum == sum { return [] }
    var place = other.events.startIndex
    return events.indices.filter { index in
      let id = events[index].id
      while place < other.events.endIndex, other.events[place].id < id { place += 1 }
      return place == other.events.endIndex || other.events[place].id != id
    }
    .map { events[$0] }
  }

  /// The places of what is later than all that was there; nil where that is not all of the difference.
  private func later(than look: Look) -> [Int]? {
    guard let last = look.last else { return nil }
    var rest = sum
    var first = events.endIndex
    while first > events.startIndex, events[first - 1].id > last, rest.count > look.sum.count {
      first -= 1
      rest.take(out: events[first].id)
    }
    return rest == look.sum ? Array(first..<events.endIndex) : nil
  }

  /// The places of what has no mark; nil where nothing has one.
  private func unmarked(by look: Look) -> [Int]? {
    var marks = Marks(look.marks)
    var next = marks.next()
    var new: [Int] = []
    for place in events.indices {
      let mark = events[place].id.mark
      while let passed = next, passed < mark { next = marks.next() }
      if next == mark { next = marks.next() } else { new.append(place) }
    }
    return new.count == events.count && look.sum.count > 0 ? nil : new
  }

  /// The marks of all entries, as a look keeps them.
  fileprivate var marks: [UInt8] { Marks.bytes(events.lazy.map { $0.id.mark }) }
}

extension Look {
  /// The same, of several windows of one user: what another has seen since this one began stays seen, and what
  /// is gone from the journal is forgotten.
  ///
  /// - Parameters:
  ///   - other: What another window has kept meanwhile.
  ///   - first: What was kept when this one began; nil for nothing.
  /// - Returns: The look of both.
  public func joined(with other: Look, since first: Look?) -> Look {
    let known = first.map { Set(Marks($0.marks)) } ?? []
    let own = Set(Marks(marks))
    let more = Marks(other.marks).filter { !known.contains($0) && !own.contains($0) }
    guard !more.isEmpty else { return self }
    // What is here and what was there together no journal may hold: it is gone through mark by mark.
    return Look(
      at: max(at, other.at),
      sum: IDSum(),
      last: nil,
      marks: Marks.bytes((Array(own) + more).sorted())
    )
  }
}
