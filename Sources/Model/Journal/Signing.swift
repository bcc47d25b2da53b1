/// The signing of one action, draft by draft: ids in order behind a last one, and a shared batch where there
/// are several.
public struct Signing: Sendable {
  private let author: Author
  private let known: [EventID]
  private var last: Int?
  /// The first, until it is known whether it stays alone.
  private var first: EventDraft?
  private var before: Event?
  /// The ids that were given, in their order.
  public private(set) var ids: [EventID] = []

  /// Nothing yet.
  ///
  /// - Parameters:
  ///   - author: Who signs.
  ///   - last: What the new ids come behind.
  ///   - known: The ids of an earlier time, which are given again before there are new ones.
  public init(by author: Author, after last: EventID?, as known: [EventID] = []) {
    (self.author, self.known) = (author, known)
    self.last = last?.milliseconds
  }

  /// Signs a draft.
  ///
  /// - Parameters:
  ///   - draft: What comes next.
  ///   - take: Is given what is signed; the first only together with the second.
  public mutating func sign(_ draft: EventDraft, _ take: (Event) -> Void) {
    ids.append(nextID())
    guard ids.count > 1 else {
      first = draft
      return
    }
    if let first = first.take() { take(event(first, at: 0)) }
    take(event(draft, at: ids.count - 1))
  }

  /// Nothing comes any more.
  public mutating func end(_ take: (Event) -> Void) {
    if let first = first.take() { take(event(first, at: 0)) }
  }

  private mutating func nextID() -> EventID {
    if ids.count < known.count { return known[ids.count] }
    let time = max(author.now.milliseconds, last.map { $0 + 1 } ?? 0)
    last = time
    return EventID(milliseconds: time, random: author.random())
  }

  private mutating func event(_ draft: EventDraft, at place: Int) -> Event {
    var draft = draft
    if let measure = draft.provesDraftBefore.map({ place - $0 }), ids.indices.contains(measure) {
      draft.others = draft.others.setting(.measure, to: .string(ids[measure].description))
    }
    let batch = ids.count > 1 ? ids[0] : nil
    let event = Event(draft, id: ids[place], at: author.now, by: author.name, batch: batch)
    defer { before = event }
    return event.sharingLinks(with: before)
  }
}
