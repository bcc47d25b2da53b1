extension [Event] {
  /// Whether each id is greater than the one before.
  var isInOrder: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].id < self[$0].id }
  }

  /// Where the first event of an id stands in a list that is in the order of the ids.
  func place(of id: EventID) -> Int? {
    Steps.count()
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].id == id ? low : nil
  }

  /// The places of the events of an id: one, but in a spoilt journal.
  func places(of id: EventID) -> Range<Int> {
    guard let first = place(of: id) else { return 0..<0 }
    var end = first + 1
    while end < count, self[end].id == id { end += 1 }
    return first..<end
  }
}
