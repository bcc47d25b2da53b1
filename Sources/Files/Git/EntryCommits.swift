public import Model

/// By which commits entries came into the history of a shared dossier.
public enum EntryCommits {
  /// The commit of each entry of the history, the first that has it.
  ///
  /// - Parameters:
  ///   - path: the dossier's folder.
  ///   - environment: the user's.
  /// - Returns: the commits; an entry that is in none is not among them.
  /// - Throws: ``SharingFailure`` where the dossier is in no repository of its own.
  public static func read(
    in path: String,
    _ environment: Environment
  ) throws(SharingFailure) -> [Event: EntryCommit] {
    try GitWork.run(in: path, environment, mayAsk: false) { git throws(SharingFailure) in
      let repository = try GitRepository(of: git)
      guard try git.answer("rev-parse", "--verify", "--quiet", repository.branch) != nil else {
        return [:]
      }
      let output = try git.ask([
        "log", "--topo-order", "--reverse", "--full-history", "--diff-merges=first-parent",
        "--patch", "--unified=0", "--text", "--no-color", "--no-ext-diff", "--no-textconv",
        "--no-renames", "--format=\(format)", repository.branch, "--", JournalFile.name,
      ])
      guard output.status == 0 else { throw .git(step: "log", said: output.words) }
      return commits(in: output.bytes)
    }
  }

  /// A line that no line of a patch can be: it begins with a zero, and so does each of its parts.
  private static let format = ["%H", "%aN", "%aE", "%G?", "%GS"].map { "%x00" + $0 }.joined()

  /// What is told of the commits, each with the lines that it added.
  static func commits(in log: [UInt8]) -> [Event: EntryCommit] {
    var commits: [Event: EntryCommit] = [:]
    var commit: EntryCommit?
    var reader = JournalReader()
    for line in log.split(separator: UInt8(ascii: "\n")) {
      if line.first == 0 {
        commit = EntryCommit(line)
      } else if line.first == UInt8(ascii: "+"), let commit {
        for event in reader.read(line.dropFirst() + [UInt8(ascii: "\n")])
        where commits[event] == nil {
          commits[event] = commit
        }
      }
    }
    return commits
  }
}

extension EntryCommit {
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 0, omittingEmptySubsequences: false).dropFirst()
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 5, let signature = Signature(rawValue: parts[3]) else { return nil }
    self.init(
      id: parts[0],
      author: parts[1],
      address: parts[2],
      signature: signature,
      signer: parts[4].isEmpty ? nil : parts[4]
    )
  }
}
