internal import Model

/// The repository that a dossier's folder is the work tree of, and what it is brought together with.
struct GitRepository {
  /// The work tree, which is the dossier's folder.
  let folder: String
  /// Where git keeps what is this work tree's.
  let gitFolder: String
  /// Where it keeps what all work trees of the repository share.
  let commonFolder: String
  /// The branch that is worked on, as `refs/heads/main`.
  let branch: String
  /// The name of the repository that it is brought together with, as `origin`; nil where it knows of none.
  let remote: String?
  /// The branch there.
  let remoteBranch: String

  /// The repository of a folder.
  ///
  /// - Throws: ``SharingFailure`` where it has none of its own, or something was begun there.
  init(of git: Git) throws(SharingFailure) {
    folder = git.folder
    let output = try git.ask(["rev-parse", "--show-toplevel", "--absolute-git-dir"])
    let places = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
      .map(String.init)
    guard output.status == 0, places.count == 2 else {
      throw OutputFile.isThere(folder + "/.git")
        ? .distrusted(folder: folder, said: output.words) : .notShared(folder: folder)
    }
    guard Self.isSame(places[0], git.folder) else {
      throw .inside(folder: folder, repository: places[0])
    }
    gitFolder = places[1]
    let common = try git.need("rev-parse", "--git-common-dir")
    commonFolder = common.hasPrefix("/") ? common : folder + "/" + common
    guard let branch = try git.answer("symbolic-ref", "-q", "HEAD"), branch.hasPrefix("refs/heads/")
    else { throw .noBranch(folder: folder) }
    self.branch = branch
    let name = String(branch.dropFirst("refs/heads/".count))
    remote = try Self.remote(of: name, git)
    remoteBranch = try git.answer("config", "--get", "branch.\(name).merge") ?? branch
  }

  private static func remote(of branch: String, _ git: Git) throws(SharingFailure) -> String? {
    let names = (try git.answer("remote") ?? "").split(separator: "\n").map(String.init)
    let chosen = try git.answer("config", "--get", "branch.\(branch).remote")
    if let chosen, names.contains(chosen) { return chosen }
    return names.contains("origin") ? "origin" : names.count == 1 ? names[0] : nil
  }

  /// What people call that which it is brought together with.
  func remoteURL(_ git: Git) throws(SharingFailure) -> String {
    guard let remote else { throw .notShared(folder: folder) }
    return try git.answer("remote", "get-url", "--", remote) ?? remote
  }

  /// Refuses where somebody began something with git that is not at its end.
  func refuseBegun() throws(SharingFailure) {
    let signs = [
      ("MERGE_HEAD", "merge"), ("rebase-merge", "rebase"), ("rebase-apply", "rebase"),
      ("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert"),
    ]
    for (name, what) in signs where OutputFile.isThere(gitFolder + "/" + name) {
      throw .begun(folder: folder, what: what)
    }
  }

  /// Has git keep the bytes of the dossier's files, whatever `.gitattributes` comes with what others send.
  ///
  /// Else a line there would have each write the journal in another encoding or with other ends of lines,
  /// and what is put together by its lines would never be the same again. Filters stay the user's.
  static func keepBytes(in commonFolder: String) throws(SharingFailure) {
    let folder = Folder(path: commonFolder + "/info")
    try SharingFailure.ofFile { () throws(FileFailure) in
      try folder.create(isShared: true)
      let rules = [JournalFile.name, "*.json"].map { "/\($0) -text -ident !working-tree-encoding" }
      try folder.add(rules, to: "attributes")
    }
  }

  static func isSame(_ path: String, _ other: String) -> Bool {
    let calls = SystemCalls.real
    guard let a = try? calls.stat(path), let b = try? calls.stat(other) else { return false }
    return a.isSameFile(as: b)
  }
}
