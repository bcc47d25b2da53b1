/// Many ids in sum, whatever their order: two that are equal are of the same ids.
struct IDSum: Hashable, Sendable {
  private(set) var count = 0
  private var sum: UInt64 = 0

  /// The sum of none.
  init() {}

  init(count: Int, sum: UInt64) { (self.count, self.sum) = (count, sum) }

  /// Its number, for keeping it.
  var number: UInt64 { sum }

  mutating func take(in id: EventID) {
    count += 1
    sum &+= id.spread
  }

  mutating func take(out id: EventID) {
    count -= 1
    sum &-= id.spread
  }
}
