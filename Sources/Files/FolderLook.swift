internal import Glibc

/// A dossier's folder of whose changes nobody tells, looked at every few seconds.
///
/// A look opens three files and reads none: on NFS what is known of a file is asked for anew when it is
/// opened, and may else be a minute old.
struct FolderLook {
  /// From one look to the next, in milliseconds.
  static let pause = 3000

  private let folder: Folder
  private var seen: [String: FileStatus] = [:]
  /// The files of the catalogue, of which each look takes the next one: whoever puts another file in
  /// their place changes the folder, but one may be written over where it is.
  private var catalogue: [String] = []
  private var turn = 0
  private var next: Int

  /// A folder as it is at a moment of `uptime`.
  init(_ folder: Folder, at now: Int) {
    self.folder = folder
    next = now + Self.pause
    begin()
  }

  /// In how many milliseconds it is to be looked at.
  func timeLeft(at now: Int) -> Int { max(0, next - now) }

  /// Looks, at a moment of `uptime`, and returns what may have changed since the look before.
  mutating func look(at now: Int) -> DossierParts {
    next = now + Self.pause
    if isChanged("") {
      begin()
      return .all
    }
    var changed: DossierParts = isChanged(JournalFile.name) ? .journal : []
    if !catalogue.isEmpty {
      turn = (turn + 1) % catalogue.count
      if isChanged(catalogue[turn]) { changed.insert(.catalogue) }
    }
    return changed
  }

  /// Takes everything as it is.
  private mutating func begin() {
    let names = (try? folder.names()) ?? []
    catalogue = names.filter { FolderEvent.part(of: $0) == .catalogue }
    seen = [:]
    for name in ["", JournalFile.name] + catalogue { seen[name] = status(of: name) }
  }

  /// Whether a file, or with an empty name the folder, is not what it was.
  private mutating func isChanged(_ name: String) -> Bool {
    let before = seen[name]
    let now = status(of: name)
    seen[name] = now
    return now != before
  }

  private func status(of name: String) -> FileStatus? {
    let path = name.isEmpty ? folder.path : folder.path(of: name)
    // A pipe in its place is not waited for.
    return try? Descriptor(path, O_RDONLY | O_NONBLOCK, folder.calls).status()
  }
}
