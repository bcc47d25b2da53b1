internal import Glibc
public import Model

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
    _ draft: (DossierNews) throws(Refusal) -> (drafts: Drafts<Refusal>?, after: EventID?)
  ) throws(AppendFailure<Refusal>) -> Written {
    let author = Author(name: name, now: now, random: Self.chance)
    var attempt = WritingAttempt()
    return try append { news throws(Refusal) in
      guard !attempt.isAmong(news.events) else { return ([], attempt.lines) }
      let (drafts, last) = try draft(news)
      if let drafts { try attempt.sign(drafts, by: author, after: last) }
      return (attempt.lines, attempt.lines)
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
      guard written.isEmpty else { return (missing.flatMap(\.bytes), written.flatMap(\.bytes)) }
      written = entries.filter { !added.contains($0.event) && (news.isWhole || !isKnown($0.event)) }
      let lines = written.flatMap(\.bytes)
      return (lines, lines)
    }
  }

  /// Appends what is made of the news: what of all that is written has to go there.
  private mutating func append<Refusal: Error>(
    _ make: (DossierNews) throws(Refusal) -> (lines: [UInt8], written: [UInt8])
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
      return (made.lines, made.written)
    }
    // An unfinished line was ended before ours, and is one that was read now.
    after.wholeCount += after.reader.read(Array(done.news.bytes[seen...])).count
    if done.news.tail.isEmpty { after.tail = (nil, nil) }
    after.pass(lines)
    after.position = done.position
    self = after
    return Written(
      lines: done.result,
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
