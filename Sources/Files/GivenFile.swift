internal import Glibc
internal import Model

/// What somebody named to have it read: a file or a pipe, or the folder of a dossier.
public enum GivenFile: Sendable {
  /// All bytes of it.
  case file([UInt8])
  /// What a dossier's folder says of itself, and what was done to it.
  case dossier([(name: String, bytes: [UInt8])])

  /// As much as is taken in of a file, in bytes.
  public static let mostBytes = 256 << 20

  /// Reads what stands at a path.
  ///
  /// - Parameters:
  ///   - path: what was named.
  ///   - waits: whether a pipe is waited for; where nobody may be kept waiting it is refused.
  ///   - most: as much as is taken in of a file.
  ///   - calls: what it is read with.
  /// - Returns: its bytes.
  /// - Throws: ``FileFailure`` where there is nothing, it cannot be read, it is too large, or it is a folder
  ///   that is no dossier's.
  public static func read(
    _ path: String,
    waitingForPipes waits: Bool,
    upTo most: Int = mostBytes,
    calls: SystemCalls = .real
  ) throws(FileFailure) -> GivenFile {
    guard (try? calls.stat(path))?.isFolder == true else {
      return .file(try bytes(of: path, waits, most, calls))
    }
    let known = [CatalogueReader.dossierFile, JournalFile.name]
    let folder = Folder(path: path, calls: calls)
    let names = try folder.names().filter(known.contains)
    if names.isEmpty { throw .noDossierFolder(path: path) }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names {
      files.append((name, try bytes(of: folder.path(of: name), false, most, calls)))
    }
    return .dossier(files)
  }

  private static func bytes(
    of path: String,
    _ waits: Bool,
    _ most: Int,
    _ calls: SystemCalls
  ) throws(FileFailure) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(SystemError) {
      let file = try Descriptor(path, O_RDONLY | (waits ? 0 : O_NONBLOCK), calls)
      let isSpecial = try file.status().isSpecial
      if isSpecial, !waits { throw SystemError(code: ESPIPE) }
      bytes = try file.everything(upTo: most)
    } catch {
      throw .reading(path, error, calls)
    }
    guard let bytes else { throw .tooLarge(path: path, most: most) }
    return bytes
  }
}
