/// Who enters something, when, and with which chance.
public struct Author: Sendable {
  /// The name the entry is signed with.
  public var name: String
  /// The clock's time.
  public var now: Timestamp
  /// 80 fresh random bits at each call.
  public var random: @Sendable () -> (UInt16, UInt64)

  /// An author at a moment.
  public init(
    name: String,
    now: Timestamp,
    random: @escaping @Sendable () -> (UInt16, UInt64)
  ) {
    self.name = name
    self.now = now
    self.random = random
  }
}

extension EventID {
  /// Whether its time is more than a day ahead of the clock, as after a clock that was wrong: later
  /// ids do not follow it then.
  public func isFarAhead(of now: Timestamp) -> Bool {
    milliseconds > now.milliseconds + 86_400_000
  }
}

extension Journal {
  /// The events of one action, whose ids come behind the last.
  public func sign(_ drafts: [EventDraft], by author: Author) -> [Event] {
    var events: [Event] = []
    var signing = Signing(by: author, after: lastID(at: author.now))
    for draft in drafts { signing.sign(draft) { events.append($0) } }
    signing.end { events.append($0) }
    return events
  }

  /// The last id that new ones come behind; one far ahead of the clock is none.
  public func lastID(at now: Timestamp) -> EventID? {
    events.last { !$0.id.isFarAhead(of: now) }?.id
  }
}
