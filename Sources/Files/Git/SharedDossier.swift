internal import Model

/// A dossier that several people have a copy of, by way of git.
public enum SharedDossier {
  /// Makes the dossier in a folder a repository that is brought together with another one, and sends all
  /// of it there.
  ///
  /// Each of its steps may have been done before, as by a run that was cut short.
  ///
  /// - Parameters:
  ///   - place: where the dossier is; a copy of the shipped one becomes a whole one.
  ///   - shared: where it is shared.
  ///   - environment: the user's.
  ///   - mayAsk: whether somebody sits at a terminal who can be asked for a password.
  ///   - step: is told what is just being done.
  /// - Returns: what came of the first sync.
  /// - Throws: ``SharingFailure``; no entry is lost.
  public static func share(
    _ place: DossierPlace,
    with shared: SharedPlace,
    _ environment: Environment,
    mayAsk: Bool,
    _ step: @escaping (DossierSync.Step) -> Void
  ) throws(SharingFailure) -> DossierSync.Outcome {
    let folder = Folder(path: place.folder)
    try SharingFailure.ofFile { () throws(FileFailure) in try folder.create() }
    try GitWork.run(in: folder.path, environment, mayAsk: mayAsk) { git throws(SharingFailure) in
      try refuseInside(git)
      guard try git.answer("var", "GIT_COMMITTER_IDENT") != nil else { throw .noIdentity }
      try refuseElsewhere(git, shared)
      try shared.makeIfMissing(git)
      try SharingFailure.ofFile { () throws(FileFailure) in
        try completeCatalogue(in: folder)
        for (name, lines) in gitFiles { try folder.add(lines, to: name) }
      }
      try makeRepository(git, folder, shared)
    }
    return try DossierSync.run(
      in: folder.path,
      environment,
      mayAsk: mayAsk,
      alsoKeeping: gitFiles.map(\.name),
      step
    )
  }

  /// Takes a copy of a dossier that others share.
  ///
  /// - Parameters:
  ///   - shared: where it is shared.
  ///   - path: the new or empty folder that it is put in.
  ///   - environment: the user's.
  ///   - mayAsk: whether somebody sits at a terminal who can be asked for a password.
  /// - Throws: ``SharingFailure``; then nothing is there.
  public static func join(
    _ shared: SharedPlace,
    in path: String,
    _ environment: Environment,
    mayAsk: Bool
  ) throws(SharingFailure) {
    let folder = Folder(path: OutputFile.absolute(path))
    let above = Folder(path: parent(of: folder.path))
    try SharingFailure.ofFile { () throws(FileFailure) in
      if folder.exists, try !folder.names().isEmpty { throw .exists(path: path) }
      try above.create(isShared: true)
    }
    try GitWork.run(in: above.path, environment, mayAsk: mayAsk) { git throws(SharingFailure) in
      try SharedPlace.makeBeside(folder.path) { beside throws(SharingFailure) in
        try clone(shared, into: beside, git)
      }
    }
  }

  private static func clone(
    _ shared: SharedPlace,
    into path: String,
    _ git: Git
  ) throws(SharingFailure) {
    let isShared = (try? SystemCalls.real.stat(parent(of: path)))?.isShared == true
    let output = try git.ask(
      ["clone", "--quiet", "--no-checkout", "--origin=origin", "--config", "core.symlinks=false"]
        + (isShared ? ["--config", "core.sharedRepository=group"] : [])
        + ["--", shared.url, path]
    )
    guard output.status == 0 else {
      throw git.failure(output, else: .unreachable(url: shared.url, said: output.words))
    }
    try GitRepository.keepBytes(in: path + "/.git")
    // Without a commit there is nothing to put in place.
    _ = try git.ask(["-C", path, "checkout", "--quiet", "--force"])
    let names = (try? Folder(path: path).names()) ?? []
    guard names.contains(CatalogueReader.dossierFile) || names.contains(JournalFile.name) else {
      throw .noDossier(url: shared.url)
    }
  }

  private static func refuseInside(_ git: Git) throws(SharingFailure) {
    guard !OutputFile.isThere(git.folder + "/.git"),
      let around = try git.answer("rev-parse", "--show-toplevel")
    else { return }
    throw .inside(folder: git.folder, repository: around)
  }

  private static func refuseElsewhere(_ git: Git, _ shared: SharedPlace) throws(SharingFailure) {
    guard OutputFile.isThere(git.folder + "/.git"),
      let url = try git.answer("remote", "get-url", "--", "origin"), url != shared.url
    else { return }
    throw .sharedElsewhere(folder: git.folder, url: url)
  }

  /// Writes the catalogue that is in the program where the folder has none of its own.
  private static func completeCatalogue(in folder: Folder) throws(FileFailure) {
    guard try folder.read(CatalogueReader.dossierFile) == nil else { return }
    // The one that names the others comes last: a folder without it has the program's.
    for (name, bytes) in EmbeddedDossier.shipped.files.reversed() {
      if try folder.read(name) != nil { try folder.remove(name) }
      try folder.writeNew(name, [bytes], isShared: true)
    }
  }

  /// What git is told of the dossier's files, so that it treats them the same without this program.
  private static let gitFiles: [(name: String, lines: [String])] = [
    (".gitattributes", ["\(JournalFile.name) merge=union -text", "*.json -text"]),
    (".gitignore", [".greco-*"]),
  ]

  private static func makeRepository(
    _ git: Git,
    _ folder: Folder,
    _ shared: SharedPlace
  ) throws(SharingFailure) {
    let top = try git.answer("rev-parse", "--show-toplevel")
    if top.map({ GitRepository.isSame($0, folder.path) }) != true {
      let isShared = (try? SystemCalls.real.stat(folder.path))?.isShared == true
      try git.need(
        "init",
        "--quiet",
        "--initial-branch=main",
        "--shared=\(isShared ? "group" : "umask")"
      )
      try git.need("config", "core.symlinks", "false")
    }
    if try git.answer("remote", "get-url", "--", "origin") == nil {
      try git.need("remote", "add", "--", "origin", shared.url)
    }
    guard let branch = try git.answer("symbolic-ref", "--short", "-q", "HEAD") else {
      throw .noBranch(folder: folder.path)
    }
    try git.need("config", "branch.\(branch).remote", "origin")
    try git.need("config", "branch.\(branch).merge", "refs/heads/\(branch)")
  }
}

extension Folder {
  /// Adds lines to a file of rules, but for those that are there.
  func add(_ lines: [String], to name: String) throws(FileFailure) {
    let text = String(decoding: try read(name) ?? [], as: UTF8.self)
    let missing = lines.filter { line in
      !text.split(whereSeparator: \.isNewline).contains { $0 == line }
    }
    guard !missing.isEmpty else { return }
    let start = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    try replace(name, [Array((start + missing.map { $0 + "\n" }.joined()).utf8)])
  }
}
