internal import Model

extension EventLog {
  /// An event as JSON, where it was asked for with the commit by which it came.
  func json(of event: Event) -> JSON {
    guard let commits, case .object(let members) = event.json else { return event.json }
    return .object(members + [JSON.Member("commit", commits[event]?.json ?? .null)])
  }

  /// Who committed it, where that is somebody else than who entered it, and whether that is signed.
  func committed(_ event: Event) -> String {
    guard let commits else { return "" }
    guard let commit = commits[event] else { return "; not committed yet" }
    let other = isOthers(event, commit) ? "committed by \(commit.author.shown), " : ""
    return "; " + other + commit.signature.words
  }

  /// How many of the entries are signed, and how many somebody else committed than who entered them: in one
  /// line, nothing where it was not asked for.
  public var verifiedWords: String? {
    guard let commits else { return nil }
    let found = events.compactMap { event in commits[event].map { (event, $0) } }
    let counts = [
      (found.count { $0.1.signature == .good }, "signed"),
      (found.count { $0.1.signature == .none }, "not signed"),
      (found.count { ![.good, .none].contains($0.1.signature) }, "signed in doubt"),
      (found.count { isOthers($0.0, $0.1) }, "committed by somebody else"),
      (events.count - found.count, "not committed yet"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let entries = Span.entries(events.count)
    return ([entries] + words).joined(separator: ", ") + "."
  }

  /// Whether somebody else committed it than who entered it, by whatever of their names.
  private func isOthers(_ event: Event, _ commit: EntryCommit) -> Bool {
    event.by != commit.author && !people.person(event.by).names.contains(commit.author)
  }
}
