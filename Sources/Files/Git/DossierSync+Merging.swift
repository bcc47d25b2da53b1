internal import Model

extension DossierSync {
  /// Takes what others sent, and returns their last commit; nil where they sent nothing yet.
  func fetch(_ aside: GitAside) throws(SharingFailure) -> String? {
    step(.fetching(from: url))
    let output = try aside.git.ask([
      "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules",
      "--end-of-options", remote, "+\(repository.remoteBranch):\(GitAside.theirs)",
    ])
    if output.status == 0 {
      return try aside.git.need("rev-parse", "--verify", GitAside.theirs)
    }
    let branches = try aside.git.ask([
      "ls-remote", "--end-of-options", remote, repository.remoteBranch,
    ])
    guard branches.status == 0, branches.bytes.isEmpty else {
      throw git.failure(output, else: .unreachable(url: url, said: output.words))
    }
    return nil
  }

  /// Puts both together and returns the commit that has both, which nobody sees yet.
  ///
  /// What all have already comes first, in the journal and among the commits that it comes after: so
  /// the history that all share is only added to.
  mutating func merge(
    _ aside: GitAside,
    _ ours: String,
    _ theirs: String?
  ) throws(SharingFailure) -> String {
    guard let theirs, theirs != ours else { return ours }
    let base = try git.answer("merge-base", ours, theirs)
    if base == theirs { return ours }
    if base == ours { return try keep(aside, ours, theirs) }
    guard let base else { throw .unrelated(url: url) }
    step(.merging)
    try aside.begin(with: theirs)
    try aside.git.need("read-tree", "-i", "-m", "--aggressive", base, theirs, ours)
    let (own, others) = (try journal(of: ours), try journal(of: theirs))
    let lines = JournalLines.joined(others, own)
    if !lines.isEmpty { try aside.put(lines.endedLines, as: JournalFile.name) }
    try keepFiles(aside, of: ours)
    try TwoChanges(aside: aside).putTogether()
    try aside.write("MERGE_HEAD", Array((ours + "\n").utf8))
    let entered = JournalLines.missing(from: others, in: own)
    return try aside.commit(SyncMessage.merged(Self.events(entered)))
  }
}

/// Files that were changed here and by others.
struct TwoChanges {
  let aside: GitAside

  /// Puts them together where they were changed in different places.
  ///
  /// - Throws: ``SharingFailure/twoChanges(files:)`` with those where that is not so.
  func putTogether() throws(SharingFailure) {
    var left: [String] = []
    for (name, versions) in try versions() {
      guard try putTogether(name, versions) else {
        left.append(name)
        continue
      }
    }
    if !left.isEmpty { throw .twoChanges(files: left) }
  }

  /// A version of a file, as it was in both, is there, or is here.
  private enum Version: String, CaseIterable {
    case base = "1"
    case theirs = "2"
    case ours = "3"
  }

  private typealias Versions = [Version: (mode: String, blob: String)]

  private func versions() throws(SharingFailure) -> [(name: String, versions: Versions)] {
    let listed = try aside.git.bytes("ls-files", "--unmerged", "-z") ?? []
    var files: [(name: String, versions: Versions)] = []
    for entry in listed.split(separator: 0) {
      let parts = entry.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
        .map { String(decoding: $0, as: UTF8.self) }
      let words = parts[0].split(separator: " ").map(String.init)
      guard parts.count == 2, words.count == 3, let version = Version(rawValue: words[2]) else {
        continue
      }
      if files.last?.name != parts[1] { files.append((parts[1], [:])) }
      files[files.count - 1].versions[version] = (words[0], words[1])
    }
    return files
  }

  private func putTogether(_ name: String, _ versions: Versions) throws(SharingFailure) -> Bool {
    guard let ours = versions[.ours], versions.count == Version.allCases.count else { return false }
    for version in Version.allCases {
      let blob = versions[version]?.blob ?? ""
      try aside.write(version.rawValue, try aside.git.bytes("cat-file", "blob", blob) ?? [])
    }
    let paths = [Version.ours, .base, .theirs].map { aside.path + "/" + $0.rawValue }
    let output = try aside.git.ask(["merge-file", "-p", "-q"] + paths)
    guard output.status == 0 else { return false }
    // Lines that fit together may make no whole.
    if name.hasSuffix(".json"), JSON(output.bytes) == nil { return false }
    let blob = try aside.git.need(
      "hash-object",
      "-w",
      "--stdin",
      "--no-filters",
      input: output.bytes
    )
    try aside.git.need(
      "update-index",
      "-z",
      "--index-info",
      input: Array("\(ours.mode) \(blob) 0\t\(name)\0".utf8)
    )
    return true
  }
}
