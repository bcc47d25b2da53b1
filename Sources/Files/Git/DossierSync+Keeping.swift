internal import Model

/// Without a file that the catalogue names the dossier would be another one: the one that is in the program, or
/// one with a theme less. So a sync takes none away from anybody.
extension DossierSync {
  /// Brings back those that are gone here, as the history has them last.
  mutating func bringBack(_ before: String) throws(SharingFailure) {
    var frame = try SharingFailure.ofFile { () throws(FileFailure) in
      try folder.read(CatalogueReader.dossierFile)
    }
    if frame == nil { frame = try last(CatalogueReader.dossierFile, in: before) }
    guard let frame else { return }
    // The one that names the others comes last: a folder without it has the program's.
    for name in DossierFolder.catalogueNames(frame).filter(\.isPlain).reversed()
    where !OutputFile.isThere(folder.path(of: name)) {
      guard let bytes = try last(name, in: before) else { continue }
      try SharingFailure.ofFile { () throws(FileFailure) in
        try folder.writeNew(name, [bytes], isShared: true)
      }
      outcome.keptFiles.append(name)
    }
  }

  /// Whether a commit has all that the catalogue needs.
  func isWhole(_ commit: String) throws(SharingFailure) -> Bool {
    let file = CatalogueReader.dossierFile
    guard let frame = try git.bytes("cat-file", "--filters", "\(commit):\(file)") else {
      return false
    }
    let there = Set(try git.names("ls-tree", "-z", "--name-only", "--full-tree", commit))
    return DossierFolder.catalogueNames(frame).filter(\.isPlain).allSatisfy(there.contains)
  }

  /// A file as a commit has it, or else, where nobody has it any more, as the history had it last.
  private func last(_ name: String, in commit: String) throws(SharingFailure) -> [UInt8]? {
    if let bytes = try git.bytes("cat-file", "--filters", "\(commit):\(name)") { return bytes }
    guard looksBack else { return nil }
    let goes = try git.answer("rev-list", "-1", commit, "--", name) ?? ""
    return goes.isEmpty ? nil : try git.bytes("cat-file", "--filters", "\(goes)^:\(name)")
  }

  /// Has what others sent keep those that it lacks, as they are here.
  mutating func keep(
    _ aside: GitAside,
    _ ours: String,
    _ theirs: String
  ) throws(SharingFailure) -> String {
    try aside.begin(with: theirs)
    let kept = try keepFiles(aside, of: ours)
    return kept.isEmpty ? theirs : try aside.commit(SyncMessage.kept(kept))
  }

  /// The same with an index in which both are put together.
  @discardableResult
  mutating func keepFiles(_ aside: GitAside, of ours: String) throws(SharingFailure) -> [String] {
    let file = CatalogueReader.dossierFile
    let merged = try aside.git.bytes("cat-file", "--filters", ":\(file)")
    let own = try git.bytes("cat-file", "--filters", "\(ours):\(file)")
    guard let frame = merged ?? own else {
      return []
    }
    // What only we have is what they took away: it is there in no version of theirs, and not as put together.
    var there: Set<String> = []
    for row in try aside.git.names("ls-files", "--stage", "-z") {
      let parts = row.split(separator: "\t", maxSplits: 1).map(String.init)
      if parts.count == 2, !parts[0].hasSuffix(" 1"), !parts[0].hasSuffix(" 3") {
        there.insert(parts[1])
      }
    }
    let lost = DossierFolder.catalogueNames(frame).filter { $0.isPlain && !there.contains($0) }
    guard !lost.isEmpty else { return [] }
    let rows = try git.names(["ls-tree", "-z", "--full-tree", ours, "--"] + lost)
    guard !rows.isEmpty else { return [] }
    let none = String(repeating: "0", count: ours.utf8.count)
    let input = lost.map { "0 \(none)\t\($0)\0" } + rows.map { $0 + "\0" }
    try aside.git.need(
      "update-index",
      "-z",
      "--add",
      "--index-info",
      input: Array(input.joined().utf8)
    )
    let kept = rows.compactMap { $0.split(separator: "\t", maxSplits: 1).last.map(String.init) }
    outcome.keptFiles = (outcome.keptFiles + kept).unique
    return kept
  }
}
