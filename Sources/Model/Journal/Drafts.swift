/// The drafts of one action, told one after the other: of many, not all are there at a time.
public struct Drafts<Refusal: Error> {
  /// How many there are, more or less.
  public let expected: Int
  private let told: ((EventDraft) -> Void) throws(Refusal) -> Void

  /// What is told.
  ///
  /// - Parameters:
  ///   - expected: How many there are, more or less.
  ///   - told: Gives each to what it is given; it is asked once.
  public init(
    expecting expected: Int,
    _ told: @escaping ((EventDraft) -> Void) throws(Refusal) -> Void
  ) {
    (self.expected, self.told) = (expected, told)
  }

  /// Drafts that are known.
  public init(_ drafts: [EventDraft]) {
    self.init(expecting: drafts.count) { drafts.forEach($0) }
  }

  /// Tells each.
  ///
  /// - Parameter take: Is given one after the other.
  /// - Throws: Why one of them cannot be; those before it were given by then.
  public func tell(_ take: (EventDraft) -> Void) throws(Refusal) { try told(take) }
}
