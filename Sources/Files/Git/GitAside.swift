/// A place in the repository where commits are made and put together before anybody sees them.
///
/// It has a `HEAD` and an index of its own, as a linked work tree has, and shares all else. So what
/// the user staged stays, git's own locks are not taken, and where a run is cut short, all that it
/// left lies here: whoever comes next takes it away.
struct GitAside {
  /// The git that works here.
  let git: Git
  /// Its folder.
  let path: String

  /// What is known here of our branch and of theirs; nobody else sees these names.
  static let ours = "refs/worktree/ours"
  static let theirs = "refs/worktree/theirs"

  private static let prefix = "greco-"
  /// The file that is written first: how old it is tells when a run began that was cut short.
  private static let first = "commondir"

  /// A name that nobody has.
  static var newName: String { prefix + String(UInt64.random(in: 0 ... .max), radix: 36) }

  /// Makes the place.
  init(_ repository: GitRepository, _ git: Git) throws(SharingFailure) {
    path = repository.commonFolder + "/" + Self.newName
    self.git = git.apart(in: path)
    let folder = Folder(path: path)
    do throws(FileFailure) {
      try folder.create(isShared: true)
      try folder.writeNew(Self.first, [Array("..\n".utf8)])
      try folder.writeNew("HEAD", [Array("ref: \(Self.ours)\n".utf8)])
    } catch {
      // A signal may have come in between.
      remove()
      throw .file(error)
    }
  }

  /// Takes it away.
  func remove() { TemporaryFolder.remove(path) }

  /// A file in it.
  func write(_ name: String, _ bytes: [UInt8]) throws(SharingFailure) {
    do {
      try Folder(path: path).replace(name, [bytes])
    } catch {
      throw .file(error)
    }
  }

  /// Begins with a commit, or with nothing.
  func begin(with commit: String?) throws(SharingFailure) {
    guard let commit else {
      try git.need("read-tree", "--empty")
      return
    }
    try git.need("update-ref", Self.ours, commit)
    try git.need("read-tree", commit)
  }

  /// Puts bytes in the place of a file in the index, as the user's filters want them.
  func put(_ bytes: [UInt8], as name: String) throws(SharingFailure) {
    let blob = try git.need("hash-object", "-w", "--stdin", "--path=\(name)", input: bytes)
    try git.need("update-index", "--add", "--cacheinfo", "100644,\(blob),\(name)")
  }

  /// Makes a commit of the index as the user's git does it, with hooks and signature.
  func commit(_ message: String) throws(SharingFailure) -> String {
    let output = try git.ask(
      ["commit", "--quiet", "--cleanup=whitespace", "--file=-"],
      input: Array((message + "\n").utf8)
    )
    guard output.status == 0 else {
      guard try git.answer("var", "GIT_COMMITTER_IDENT") != nil else { throw .noIdentity }
      throw git.failure(output, else: .refused(said: output.words))
    }
    return try git.need("rev-parse", "--verify", "HEAD")
  }

  /// Those that runs left that were cut short, with the moment in which the first of them began.
  static func leftBehind(in repository: GitRepository) -> (paths: [String], since: Int)? {
    let folder = Folder(path: repository.commonFolder)
    let names = ((try? folder.names()) ?? []).filter { $0.hasPrefix(prefix) }
    guard !names.isEmpty else { return nil }
    let paths = names.map { folder.path(of: $0) }
    let moments = paths.compactMap { (try? folder.calls.stat($0 + "/" + first))?.modified }
    return (paths, moments.min() ?? Clock.now())
  }
}
