internal import Model

/// What is about to be written, which is done again where another program, which knows nothing
/// of the lock, put its own file there meanwhile.
struct WritingAttempt {
  /// Its lines: of a long table they are many, and neither the drafts nor the events are kept beside them.
  private(set) var lines: [UInt8] = []
  private var ids: [EventID] = []

  /// Whether the other program had read what was written before: then it is there already.
  func isAmong(_ news: [Event]) -> Bool {
    !lines.isEmpty && Set(news).isSuperset(of: lines.events)
  }

  /// Signs drafts; the same drafts keep their ids.
  mutating func sign<Refusal: Error>(
    _ drafts: Drafts<Refusal>,
    by author: Author,
    after last: EventID?
  ) throws(Refusal) {
    guard !lines.isEmpty else {
      self = try Self(drafts, by: Signing(by: author, after: last))
      return
    }
    var all: [EventDraft] = []
    try drafts.tell { all.append($0) }
    let known = Drafts<Never>(all)
    let again = Self(known, by: Signing(by: author, after: nil, as: ids))
    guard again.lines != lines else { return }
    self = Self(known, by: Signing(by: author, after: last))
  }
}

extension WritingAttempt {
  /// From so many lines on it is known how long one is.
  private static let some = 64

  fileprivate init<Refusal: Error>(
    _ drafts: Drafts<Refusal>,
    by signing: Signing
  ) throws(Refusal) {
    var (signing, lines, count) = (signing, [UInt8](), 0)
    let add = { (event: Event) in
      lines += event.line
      count += 1
      // Room that grows is for a moment there twice, and room that is never used costs nothing.
      guard count == Self.some, drafts.expected > count else { return }
      lines.reserveCapacity(lines.count / count * drafts.expected * 5 / 4)
    }
    try drafts.tell { signing.sign($0.fingerprinted, add) }
    signing.end(add)
    (self.lines, ids) = (lines, signing.ids)
  }
}
