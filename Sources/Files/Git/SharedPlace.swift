internal import Glibc
internal import Model

/// Where a dossier is shared: a folder on this machine, or an address that git knows its way to.
public struct SharedPlace: Hashable, Sendable {
  /// As git is told.
  public let url: String
  /// Whether it is a folder, which can be made.
  public let isFolder: Bool

  /// What somebody named: with a `://`, or a colon before the first slash, it is an address.
  public init(_ named: String) {
    let isAddress =
      named.contains("://") || named.prefix { $0 != "/" }.contains(":")
    isFolder = !isAddress
    url = isAddress ? named : OutputFile.absolute(Environment.current.atHome(named))
  }

  /// What a copy of it is called: its last name, without git's ending.
  public var name: String {
    let last = url.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? ""
    let name = last.hasSuffix(".git") ? String(last.dropLast(4)) : last
    return name.isEmpty || name.hasPrefix(".") || name.hasPrefix("-") ? "dossier" : name
  }

  /// Makes the folder a bare repository where it is new or empty.
  func makeIfMissing(_ git: Git) throws(SharingFailure) {
    guard isFolder else { return }
    let folder = Folder(path: url)
    if folder.exists {
      let names = try SharingFailure.ofFile { () throws(FileFailure) in try folder.names() }
      if !names.isEmpty {
        let isBare = try git.answer("--git-dir=\(url)", "rev-parse", "--is-bare-repository")
        guard isBare == "true" else { throw .occupied(path: url) }
        return
      }
    }
    let above = Folder(path: parent(of: url))
    try SharingFailure.ofFile { () throws(FileFailure) in try above.create(isShared: true) }
    let isShared = (try? SystemCalls.real.stat(above.path))?.isShared == true
    try Self.makeBeside(url) { path throws(SharingFailure) in
      try git.need(
        "init",
        "--quiet",
        "--bare",
        "--initial-branch=main",
        "--shared=\(isShared ? "group" : "umask")",
        "--",
        path
      )
      try git.need("--git-dir=\(path)", "config", "gc.auto", "\(Git.objectsToTidy)")
    }
  }

  /// Has a folder made beside its place, and gives it its name once it is whole.
  static func makeBeside(
    _ place: String,
    _ make: (String) throws(SharingFailure) -> Void
  ) throws(SharingFailure) {
    let beside =
      "\(parent(of: place))/.greco-\(String(UInt64.random(in: 0 ... .max), radix: 36)).new"
    defer { TemporaryFolder.remove(beside) }
    try make(beside)
    do {
      try SystemCalls.real.rename(beside, place)
    } catch {
      throw .file(.cannotCreate(path: place, code: error.code))
    }
  }
}

extension OutputFile {
  /// A path from the root on, whether something is there or not.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }
}
