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
}

extension OpenDossier {
  /// Signs what is drafted and appends it to the journal, all under one lock; it is on the disk
  /// when this returns.
  ///
  /// What others did in the meantime is read first, so that `draft` is given the journal as it is
  /// under the lock: a command takes the heads from there, the dashboard those on its screen.
  /// Where it drafts nothing, nothing is written.
  public mutating func write<Refusal: Error>(
    by name: String,
    _ draft: (Journal) throws(Refusal) -> [EventDraft]
  ) throws(AppendFailure<Refusal>) -> Written {
    // Only the user's own copy comes into being by itself; another that is gone stays so.
    guard place.isThere else {
      throw .file(.cannotWrite(path: place.folder, code: ENOENT))
    }
    let author = Author(name: name, now: .now, random: Self.chance)
    let before = reader
    var reader = before
    var seen = 0
    var attempt = Attempt()
    var lines: [UInt8] = []
    let done = try file.append(since: position) { more throws(Refusal) in
      reader = before
      seen = more.bytes.count
      take(more, with: &reader)
      lines = []
      if !attempt.isIn(journal) {
        attempt.sign(try draft(journal), in: journal, by: author)
        lines = attempt.events.flatMap(\.line)
      }
      return (lines, attempt.events)
    }
    // An unfinished line was ended before ours, and is one that was read now.
    _ = reader.read(Array(done.news.bytes[seen...]))
    if done.news.tail.isEmpty { tailProblem = nil }
    journal.add(reader.read(lines))
    self.reader = reader
    position = done.position
    return Written(events: done.result, news: tellNews(), leftLock: done.leftLock)
  }

  @Sendable private static func chance() -> (UInt16, UInt64) {
    var system = SystemRandomNumberGenerator()
    return (UInt16.random(in: 0...UInt16.max, using: &system), system.next())
  }
}

/// What is about to be written, which is done again where another program, which knows nothing
/// of the lock, put its own file there meanwhile.
private struct Attempt {
  private(set) var events: [Event] = []
  private var drafts: [EventDraft] = []

  /// Whether the other program had read what was written before: then it is there already.
  func isIn(_ journal: Journal) -> Bool {
    !events.isEmpty && events.allSatisfy { journal.event($0.id) == $0 }
  }

  /// Signs drafts; the same drafts keep their ids.
  mutating func sign(_ drafts: [EventDraft], in journal: Journal, by author: Author) {
    guard drafts != self.drafts else { return }
    self.drafts = drafts
    events = journal.sign(drafts, by: author)
  }
}
