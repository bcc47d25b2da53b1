internal import Glibc
internal import Model

/// Files that git made beside those whose places they are to take, so that no room is needed for that any more.
struct NewFiles {
  /// What they change, in the order in which they can be put in place.
  let changes: [FileChange]
  private let folder: Folder
  private let beside: Folder

  /// Makes them, and brings them to the disk.
  ///
  /// - Parameters:
  ///   - changes: what they change.
  ///   - folder: the dossier's, which one sync at a time is at work in.
  ///   - git: one whose index has them.
  /// - Throws: ``SharingFailure``; then nothing of them is left.
  init(_ changes: [FileChange], in folder: Folder, _ git: Git) throws(SharingFailure) {
    self.changes = changes.sorted()
    self.folder = folder
    beside = Folder(path: folder.path + "/" + Self.name)
    Self.clear(in: folder)
    do throws(SharingFailure) {
      try fill(git)
    } catch {
      remove()
      throw error
    }
  }

  /// The folder beside the dossier's files.
  static let name = ".greco-sync"

  /// Takes away what a sync left that was cut short, or a trial whether it can be written here.
  static func clear(in folder: Folder) {
    for name in [name, WritingTrial.name] { TemporaryFolder.remove(folder.path + "/" + name) }
  }

  /// Takes away those that did not get their places.
  func remove() { TemporaryFolder.remove(beside.path) }

  private func fill(_ git: Git) throws(SharingFailure) {
    let coming = changes.filter { !$0.isRemoval }
    let names = Array(coming.map { $0.name + "\0" }.joined().utf8)
    let prefix = "--prefix=\(Self.name)/"
    try git.need("checkout-index", "--force", prefix, "-z", "--stdin", input: names)
    for change in coming {
      let path = beside.path(of: change.name)
      // A link, or another repository, is no file.
      guard (try? SystemCalls.real.stat(path))?.kind == .plain else { continue }
      do {
        try Descriptor(path, O_RDONLY, .real).sync()
      } catch {
        throw .file(.cannotWrite(path: path, code: error.code))
      }
    }
  }

  /// Gives all their names, and brings those to the disk: the branch comes after them.
  func put() throws(SharingFailure) {
    for change in changes { try put(change) }
    let above = changes.map { parent(of: folder.path(of: $0.name)) }.unique
    for place in above where OutputFile.isThere(place) {
      do {
        try Descriptor(place, O_RDONLY | O_DIRECTORY, .real).sync()
      } catch {
        throw .file(.cannotWrite(path: place, code: error.code))
      }
    }
  }

  /// Gives a file its name, or takes it away with the folders that it leaves empty.
  private func put(_ change: FileChange) throws(SharingFailure) {
    let path = folder.path(of: change.name)
    if change.isRemoval {
      try SharingFailure.ofFile { () throws(FileFailure) in try folder.remove(change.name) }
      var above = parent(of: path)
      while above != folder.path, rmdir(above) == 0 { above = parent(of: above) }
      return
    }
    if change.isRepository { return }
    try SharingFailure.ofFile { () throws(FileFailure) in
      try Folder(path: parent(of: path)).create(isShared: true)
    }
    do {
      try SystemCalls.real.rename(beside.path(of: change.name), path)
    } catch {
      throw .file(.cannotWrite(path: path, code: error.code))
    }
  }
}
