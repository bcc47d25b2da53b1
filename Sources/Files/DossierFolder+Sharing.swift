internal import Glibc
public import Model

extension DossierFolder {
  /// What keeps others from working on the dossier where it is: that its folder knows no locks, and files
  /// that are not open to the group to which the folder is.
  public func sharingProblems() -> [Problem] {
    let noLocks = file.trial().map { Problem(.warning, file: $0.folder, $0.words) }
    return [noLocks].compactMap(\.self) + closedFiles()
  }

  private func closedFiles() -> [Problem] {
    let folder = file.folder
    guard let around = try? folder.calls.stat(folder.path), around.isShared else { return [] }
    return ((try? folder.names()) ?? []).compactMap { name in
      let part = FolderEvent.part(of: name)
      let needed: UInt32 = part == .journal ? 0o060 : 0o040
      guard !part.isEmpty, let status = try? folder.calls.stat(folder.path(of: name)),
        status.permissions & needed != needed
      else { return nil }
      let letters = part == .journal ? "rw" : "r"
      return Problem(
        .warning,
        file: name,
        "it is closed to the group that its folder is open to: chmod g+\(letters)"
      )
    }
  }
}

extension JournalFile {
  /// Tries whether locks are known where the journal is; nil where they are, and where there is no file
  /// yet to try it with.
  fileprivate func trial() -> NoLocks? {
    guard folder.exists, let lock = try? FolderLock(folder, patience: 0) else { return nil }
    for name in [Self.name, CatalogueReader.dossierFile] {
      let flags = O_RDWR | O_NONBLOCK
      guard let file = try? Descriptor(folder.path(of: name), flags, folder.calls) else { continue }
      return (try? lock.extend(to: file, patience: 0)) ?? nil
    }
    return nil
  }
}
