internal import Model

extension DossierSync {
  /// Puts a commit in the place of another: first the catalogue's files, which git does all together or not
  /// at all, then the journal, which keeps what was entered meanwhile, then the branch.
  ///
  /// - Returns: whether it is done; not where somebody else moved the branch meanwhile.
  mutating func exchange(
    _ aside: GitAside,
    from ours: String,
    to goal: String
  ) throws(SharingFailure) -> Bool {
    let wanted = try journal(of: goal)
    if goal != ours { try checkOut(aside, from: ours, to: goal) }
    let lines = try SharingFailure.ofFile { () throws(FileFailure) in
      try journal.exchange { JournalLines.joined(wanted, $0) }
    }
    outcome.incoming += Self.events(JournalLines.missing(from: lines.before, in: lines.after))
    guard goal != ours else { return true }
    guard try move(from: ours, to: goal) else { return false }
    try takeIntoIndex(goal, (try catalogueNames(of: ours) + catalogueNames(of: goal)).unique)
    return true
  }

  /// Has git put all files but the journal in place; those that were changed here and not committed it leaves
  /// alone, and then it changes none.
  private mutating func checkOut(
    _ aside: GitAside,
    from ours: String,
    to goal: String
  ) throws(SharingFailure) {
    try aside.git.need("read-tree", goal)
    let own = try git.answer("rev-parse", "--verify", "--quiet", "\(ours):\(JournalFile.name)")
    if let own {
      try aside.git.need(
        "update-index",
        "--add",
        "--cacheinfo",
        "100644,\(own),\(JournalFile.name)"
      )
    } else {
      try aside.git.need("update-index", "--force-remove", "--", JournalFile.name)
    }
    let tree = try aside.git.need("write-tree")
    let names = try changes(from: ours, to: tree)
    guard !names.isEmpty else { return }
    // What is as it was committed is to be known as that.
    _ = try git.ask(["update-index", "-q", "--refresh"])
    var output = try git.ask(["read-tree", "-m", "-u", ours, tree])
    if output.status != 0 {
      // A run that was cut short may have put some of them in place.
      try takeWhatIsInPlace(names, of: tree)
      _ = try git.ask(["update-index", "-q", "--refresh"])
      output = try git.ask(["read-tree", "-m", "-u", ours, tree])
    }
    guard output.status == 0 else {
      if OutputFile.isThere(repository.gitFolder + "/index.lock") { throw .busy(path: folder.path) }
      throw .inTheWay(said: output.words)
    }
    outcome.changedFiles = (outcome.changedFiles + names).unique
  }

  private func changes(from ours: String, to tree: String) throws(SharingFailure) -> [String] {
    let listed =
      try git.bytes("diff-tree", "-r", "-z", "--name-only", "--no-renames", ours, tree) ?? []
    return listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Counts those files as put in place that are in the folder as they are to be.
  private func takeWhatIsInPlace(_ names: [String], of tree: String) throws(SharingFailure) {
    for name in names {
      let wanted = try git.bytes("ls-tree", "-z", "--full-tree", tree, "--", name) ?? []
      let here = try git.answer("hash-object", "--", name)
      let isInPlace = here.map { String(decoding: wanted, as: UTF8.self).contains(" blob \($0)\t") }
      guard isInPlace == true else { continue }
      _ = try git.ask(["update-index", "-z", "--add", "--index-info"], input: wanted)
    }
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
    guard output.status == 0 else { return .unreachable(url: url, said: output.words) }
    let lines = JournalLines.missing(from: try journal(of: theirs), in: try journal(of: commit))
    outcome.outgoing += Self.events(lines)
    return nil
  }
}
