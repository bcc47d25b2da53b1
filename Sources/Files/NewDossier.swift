internal import Glibc
internal import Model

/// A folder that is made a dossier of its own.
public enum NewDossier {
  /// Copies the files of the dossier in the program into a new or empty folder, and returns how
  /// many they are.
  public static func create(in path: String) throws(FileFailure) -> Int {
    let files = EmbeddedDossier.shipped.files
    try create(in: path, files: files)
    return files.count
  }

  /// Writes the files of a dossier, `dossier.json` first among them, into a new or empty folder.
  ///
  /// - Throws: ``FileFailure``; then nothing of it is there.
  public static func create(
    in path: String,
    files: [(name: String, bytes: [UInt8])],
    calls: SystemCalls = .real
  ) throws(FileFailure) {
    let folder = Folder(path: path, calls: calls)
    let isNew = !folder.exists
    try folder.create(isShared: true)
    guard try folder.names().isEmpty else { throw .exists(path: path) }
    do throws(FileFailure) {
      // The one that names the others comes last: a folder without it is no dossier yet.
      for (name, bytes) in files.reversed() { try folder.writeNew(name, [bytes], isShared: true) }
    } catch {
      for (name, _) in files { try? calls.unlink(folder.path(of: name)) }
      if isNew { try? calls.rmdir(path) }
      throw error
    }
  }
}

extension EmbeddedDossier {
  /// Every file with its bytes, dossier.json first.
  var files: [(name: String, bytes: [UInt8])] { names.map { ($0, read($0) ?? []) } }
}
