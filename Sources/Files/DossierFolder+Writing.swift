internal import Glibc
public import Model

/// What a write did.
public struct Written: Sendable {
  /// The events that were written, none if there was nothing to write.
  public var events: [Event]
  /// What others had written before, which those events come after.
  public var news: DossierNews
  /// A lock of git that was there all the while, if there was one.
  public var leftLock: LeftLock?
  /// That nobody was kept out meanwhile, if that is so.
  public var noLocks: NoLocks?

  /// What is told of the folder besides.
  public var warnings: [String] {
    [leftLock?.description, noLocks?.description].compactMap(\.self)
  }
}

extension DossierFolder {
  /// Signs what is drafted and appends it to the journal, all under one lock; it is on the disk
  /// when this returns.
  ///
  /// What others did in the meantime is read first, and counts as read only if this succeeds. Where
  /// nothing is drafted, nothing is written.
  ///
  /// - Parameters:
  ///   - name: whose name is signed with.
  ///   - now: the moment of the entry.
  ///   - draft: is given the news and returns what is to be entered, and the id of the last event it
  ///     comes after, the news included. It is asked again where another program, which knows
  ///     nothing of the lock, put its own file there meanwhile; nil is the same again then.
  /// - Returns: what was written, and the news.
  /// - Throws: ``AppendFailure``; then nothing is written.
  public mutating func append<Refusal: Error>(
    by name: String,
    at now: Timestamp,
    _ draft: (DossierNews) throws(Refusal) -> (drafts: [EventDraft]?, after: EventID?)
  ) throws(AppendFailure<Refusal>) -> Written {
    let author = Author(name: name, now: now, random: Self.chance)
    var attempt = Attempt()
    return try append { news throws(Refusal) in
      guard !attempt.isAmong(news.events) else { return ([], attempt.events) }
      attempt.sign(try draft(news), by: author)
      return (attempt.events.lines, attempt.events)
    }
  }

  /// Appends the entries of others to the journal as they are, all under one lock, but for those that are
  /// there already; it is on the disk when this returns.
  ///
  /// What others did in the meantime is read first, and counts as read only if this succeeds.
  ///
  /// - Parameters:
  ///   - entries: the entries, each with the line that it stands in.
  ///   - isKnown: whether an event was read before, and is there.
  /// - Returns: what was written, and the news.
  /// - Throws: ``AppendFailure``; then nothing is written.
  public mutating func append(
    _ entries: [JournalLine],
    unless isKnown: (Event) -> Bool
  ) throws(AppendFailure<Never>) -> Written {
    var written: [JournalLine] = []
    return try append { news throws(Never) in
      let added = Set(news.events)
      // Where they went into a file that another program put away, that program may have read them.
      let missing = written.filter { !added.contains($0.event) }
      guard written.isEmpty else { return (missing.flatMap(\.bytes), written.map(\.event)) }
      written = entries.filter { !added.contains($0.event) && (news.isWhole || !isKnown($0.event)) }
      return (written.flatMap(\.bytes), written.map(\.event))
    }
  }

  /// Appends what is made of the news.
  private mutating func append<Refusal: Error>(
    _ make: (DossierNews) throws(Refusal) -> (lines: [UInt8], events: [Event])
  ) throws(AppendFailure<Refusal>) -> Written {
    // Only the user's own copy comes into being by itself; another that is gone stays so.
    guard place.isThere else {
      throw .file(.cannotWrite(path: place.folder, code: ENOENT))
    }
    let before = self
    var after = before
    var news = DossierNews(events: [], isWhole: false)
    var seen = 0
    var lines: [UInt8] = []
    let done = try file.append(since: position) { more throws(Refusal) in
      after = before
      seen = more.bytes.count
      news = after.take(more)
      let made = try make(news)
      lines = made.lines
      return (lines, made.events)
    }
    // An unfinished line was ended before ours, and is one that was read now.
    after.wholeCount += after.reader.read(Array(done.news.bytes[seen...])).count
    if done.news.tail.isEmpty { after.tail = (nil, nil) }
    after.pass(lines)
    after.position = done.position
    self = after
    return Written(
      events: done.result,
      news: news,
      leftLock: done.leftLock,
      noLocks: done.noLocks
    )
  }

  /// Counts lines as read that are known to be events.
  private mutating func pass(_ lines: [UInt8]) {
    let count = lines.count { $0 == UInt8(ascii: "\n") }
    reader.pass(count)
    wholeCount += count
  }

  @Sendable private static func chance() -> (UInt16, UInt64) {
    var system = SystemRandomNumberGenerator()
    return (UInt16.random(in: 0...UInt16.max, using: &system), system.next())
  }
}

extension [Event] {
  /// Their lines, one behind the other.
  fileprivate var lines: [UInt8] {
    var lines: [UInt8] = []
    // Room that grows is for a moment there twice, and room that is never used costs nothing.
    let some = stride(from: 0, to: count, by: 1 + count / 64).map { self[$0].line.count }
    lines.reserveCapacity(some.reduce(0, +) * count / Swift.max(1, some.count) * 5 / 4)
    for event in self { lines += event.line }
    return lines
  }
}

/// What is about to be written, which is done again where another program, which knows nothing
/// of the lock, put its own file there meanwhile.
private struct Attempt {
  /// Of a long table they are many: the drafts are not kept beside them.
  private(set) var events: [Event] = []

  /// Whether the other program had read what was written before: then it is there already.
  func isAmong(_ news: [Event]) -> Bool {
    !events.isEmpty && Set(news).isSuperset(of: events)
  }

  /// Signs drafts; the same drafts keep their ids.
  mutating func sign(_ draft: (drafts: [EventDraft]?, after: EventID?), by author: Author) {
    guard let drafts = draft.drafts?.lazy.map(\.fingerprinted) else { return }
    guard events.isEmpty || author.sign(drafts, as: events.map(\.id)) != events else { return }
    events = author.sign(drafts, after: draft.after)
  }
}
