internal import Model

extension DossierSync {
  /// Commits what was entered and changed here, if anything was, and returns the branch's last commit; nil
  /// where somebody else moved the branch meanwhile.
  mutating func commit(
    _ aside: GitAside,
    alsoKeeping extra: [String]
  ) throws(SharingFailure) -> String? {
    let before = try git.answer("rev-parse", "--verify", "--quiet", repository.branch)
    try aside.begin(with: before)
    if let before { try bringBack(before) }
    let known = try journal(of: before)
    let entered = try SharingFailure.ofFile { () throws(FileFailure) in try journal.readLocked() }
    let lines = JournalLines.joined(known, entered)
    if lines != known { try aside.put(lines.endedLines, as: JournalFile.name) }
    let names = try catalogueNames(of: before) + extra
    try aside.take(names)
    let tree = try aside.git.need("write-tree")
    guard let before else {
      return try publish(try commit(aside, [], lines, names), from: nil, names)
    }
    guard try tree != aside.git.need("rev-parse", before + "^{tree}") else {
      try takeIntoIndex(before, names)
      return before
    }
    let changed = try aside.git.need("diff-index", "--cached", "--name-only", before, "--")
      .split(separator: "\n").map(String.init)
    return try publish(try commit(aside, known, lines, changed), from: before, names)
  }

  private func commit(
    _ aside: GitAside,
    _ known: [UInt8],
    _ lines: [UInt8],
    _ files: [String]
  ) throws(SharingFailure) -> String {
    let new = JournalLines.missing(from: known, in: lines)
    let names = files.filter { $0 != JournalFile.name }
    return try aside.commit(SyncMessage.entered(Self.events(new), files: names))
  }

  /// Has the branch lead to a commit that was made apart; nil where it was moved meanwhile.
  private func publish(
    _ commit: String,
    from before: String?,
    _ names: [String]
  ) throws(SharingFailure) -> String? {
    guard try move(from: before, to: commit) else { return nil }
    try takeIntoIndex(commit, names)
    return commit
  }

  /// Moves the branch, if it is still where it was.
  func move(from before: String?, to commit: String) throws(SharingFailure) -> Bool {
    let none = String(repeating: "0", count: commit.utf8.count)
    let words = ["update-ref", "-m", "greco sync", repository.branch, commit, before ?? none]
    let output = try git.ask(words)
    if output.status == 0 { return true }
    let now = try git.answer("rev-parse", "--verify", "--quiet", repository.branch)
    if now == commit { return true }
    guard now == before else { return false }
    throw git.failure(output, else: .busy(path: folder.path))
  }

  /// What the user sees as changed is what is not committed: the dossier's files are in the user's own index
  /// as they were committed, and what else is staged there stays.
  func takeIntoIndex(_ commit: String, _ names: [String]) throws(SharingFailure) {
    let names = [JournalFile.name] + names
    let differing = try git.ask(
      ["diff-index", "--cached", "--quiet", "--no-ext-diff", commit, "--"] + names
    )
    guard differing.status != 0 else { return }
    let none = String(repeating: "0", count: commit.utf8.count)
    let gone = names.flatMap { Array("0 \(none)\t\($0)\0".utf8) }
    let entries = try git.ask(["ls-tree", "-z", "--full-tree", commit, "--"] + names).bytes
    // Where another git is at work there, the next sync does it.
    _ = try git.ask(["update-index", "-z", "--add", "--index-info"], input: gone + entries)
  }

  /// The journal as a commit has it; a link or another repository in its place has no entries.
  func journal(of commit: String?) throws(SharingFailure) -> [UInt8] {
    guard let commit,
      try git.answer("ls-tree", "--full-tree", commit, "--", JournalFile.name)?.hasPrefix("100")
        == true
    else { return [] }
    return try git.bytes("cat-file", "--filters", "\(commit):\(JournalFile.name)") ?? []
  }

  /// The names of the catalogue's files, as they are here and as a commit has them.
  func catalogueNames(of commit: String?) throws(SharingFailure) -> [String] {
    let here = try SharingFailure.ofFile { () throws(FileFailure) in
      try DossierFolder.catalogueNames(in: folder)
    }
    guard let commit,
      let frame = try git.bytes("cat-file", "--filters", "\(commit):\(CatalogueReader.dossierFile)")
    else { return here.filter(\.isPlain) }
    return (here + DossierFolder.catalogueNames(frame)).unique.filter(\.isPlain)
  }

  /// The entries of some lines.
  static func events(_ lines: [UInt8]) -> [Event] {
    var reader = JournalReader()
    return reader.read(lines.endedLines)
  }
}

extension GitAside {
  /// Takes files into the index as they are in the folder; what is not there any more goes.
  fileprivate func take(_ names: [String]) throws(SharingFailure) {
    guard !names.isEmpty else { return }
    try git.need(
      "update-index",
      "--add",
      "--remove",
      "-z",
      "--stdin",
      input: names.flatMap { Array($0.utf8) + [0] }
    )
  }
}

extension String {
  /// Whether a file of the catalogue can be called so: git keeps what it knows in hidden ones.
  var isPlain: Bool { !hasPrefix(".") && self != JournalFile.name }
}

extension [UInt8] {
  /// The same, the last line with its end.
  var endedLines: [UInt8] {
    isEmpty || last == UInt8(ascii: "\n") ? self : self + [UInt8(ascii: "\n")]
  }
}
