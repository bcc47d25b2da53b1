internal import Glibc
internal import Model

extension DossierSync {
  /// Makes all files but the journal as a commit has them, beside their places and on the disk; nil where none
  /// is another than in the commit before.
  ///
  /// - Throws: ``SharingFailure/inTheWay(files:)`` with those that were changed here and not committed.
  func newFiles(
    _ aside: GitAside,
    from ours: String,
    to goal: String
  ) throws(SharingFailure) -> NewFiles? {
    let changes = try FileChange.between(ours, goal, git).filter { $0.name != JournalFile.name }
    guard !changes.isEmpty else { return nil }
    try refuseOwn(changes, since: ours, before: goal)
    try aside.git.need("read-tree", goal)
    return try NewFiles(changes, in: folder, aside.git)
  }

  /// Gives them their names, one after the other: whoever looks, and whatever cuts it short, each is the
  /// old one or the new one.
  ///
  /// - Throws: ``SharingFailure/inTheWay(files:)`` with those that were changed here since they were made.
  mutating func put(
    _ files: NewFiles,
    from ours: String,
    to goal: String
  ) throws(SharingFailure) {
    try refuseOwn(files.changes, since: ours, before: goal)
    try takeIntoIndex(files.changes)
    try files.put()
    outcome.changedFiles = (outcome.changedFiles + files.changes.map(\.name)).unique
  }

  /// Refuses where a file is here neither as it was nor as it is to be, or is staged so.
  private func refuseOwn(
    _ changes: [FileChange],
    since ours: String,
    before goal: String
  ) throws(SharingFailure) {
    let here = try blobs(of: changes.map(\.name))
    let staged = try stagedNames(unlike: ours).intersection(try stagedNames(unlike: goal))
    let own = changes.filter { change in
      staged.contains(change.name) || ![change.old, change.new].contains(here[change.name] ?? nil)
    }
    guard own.isEmpty else { throw .inTheWay(files: own.map(\.name)) }
  }

  /// What git would keep of some files as they are here; nothing of one that is no file.
  private func blobs(of names: [String]) throws(SharingFailure) -> [String: String?] {
    let there = names.filter { OutputFile.isThere(folder.path(of: $0)) }
    let files = there.filter { name in
      (try? folder.calls.stat(folder.path(of: name)))?.kind == .plain && !name.contains("\n")
    }
    var blobs: [String: String?] = [:]
    for name in there { blobs[name] = .some("another thing") }
    let paths = files.map { $0 + "\n" }.joined()
    let listed = try git.need("hash-object", "--stdin-paths", input: Array(paths.utf8))
    for (name, blob) in zip(files, listed.split(separator: "\n")) { blobs[name] = String(blob) }
    return blobs
  }

  private func stagedNames(unlike commit: String) throws(SharingFailure) -> Set<String> {
    Set(try git.names("diff-index", "--cached", "--name-only", "-z", "--no-renames", commit, "--"))
  }

  /// Takes them into the user's index before they are in place: what is cut short in between is done again.
  private func takeIntoIndex(_ changes: [FileChange]) throws(SharingFailure) {
    let output = try git.ask(
      ["update-index", "-z", "--add", "--replace", "--index-info"],
      input: changes.flatMap { Array($0.indexed.utf8) }
    )
    guard output.status != 0 else { return }
    let isLocked = OutputFile.isThere(repository.gitFolder + "/index.lock")
    throw git.failure(
      output,
      else: isLocked
        ? .busy(path: folder.path) : .git(step: "update-index", said: output.words)
    )
  }
}
