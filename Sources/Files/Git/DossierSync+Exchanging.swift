internal import Model

extension DossierSync {
  /// Puts a commit in the place of another.
  ///
  /// First the journal, which keeps what was entered meanwhile, then the catalogue's files, then the branch.
  /// What needs room is on the disk before the first of them changes.
  ///
  /// - Returns: whether it is done; not where somebody else moved the branch meanwhile.
  mutating func exchange(
    _ aside: GitAside,
    from ours: String,
    to goal: String
  ) throws(SharingFailure) -> Bool {
    let wanted = try journal(of: goal)
    let files = goal == ours ? nil : try newFiles(aside, from: ours, to: goal)
    defer { files?.remove() }
    let lines = try SharingFailure.ofFile { () throws(FileFailure) in
      try journal.exchange { JournalLines.joined(wanted, $0) }
    }
    outcome.incoming += Self.events(JournalLines.missing(from: lines.before, in: lines.after))
    guard goal != ours else { return true }
    if let files { try put(files, from: ours, to: goal) }
    guard try move(from: ours, to: goal) else { return false }
    try takeIntoIndex(goal, (try catalogueNames(of: ours) + catalogueNames(of: goal)).unique)
    return true
  }

  /// Sends a commit, without force.
  ///
  /// - Returns: why it was not taken; nil where it was.
  mutating func send(
    _ commit: String,
    beyond theirs: String?
  ) throws(SharingFailure) -> SharingFailure? {
    step(.sending(to: url))
    let output = try git.ask([
      "push", "--quiet", "--end-of-options", remote, "\(commit):\(repository.remoteBranch)",
    ])
    guard output.status == 0 else { return .notTaken(url: url, said: output.words) }
    let lines = JournalLines.missing(from: try journal(of: theirs), in: try journal(of: commit))
    outcome.outgoing += Self.events(lines)
    return nil
  }
}
