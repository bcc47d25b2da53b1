internal import Glibc

/// Whether git can write where it has to, tried once it could not do something.
///
/// That there is no room git says in many words, in the user's language, or not at all; so it is tried.
struct WritingTrial {
  /// What it writes beside a dossier's files, which others may do at the same time.
  static let name = ".greco-trial"

  /// Where git writes.
  let folders: [String]

  /// What keeps it from writing there; nil where nothing does.
  var failure: FileFailure? {
    for folder in folders {
      if let closed = closedPart(of: folder) { return closed }
      do {
        try write(in: folder)
      } catch {
        return error
      }
    }
    return nil
  }

  /// Writes as many files as a commit needs.
  private func write(in folder: String) throws(FileFailure) {
    let place = Folder(
      path: folder + "/" + (isRepository(folder) ? GitAside.newName : Self.name)
    )
    defer { TemporaryFolder.remove(place.path) }
    do throws(FileFailure) {
      try place.create()
      for number in 0..<Self.files {
        // Bytes that no file system makes smaller.
        try place.writeNew("\(number)", [(0..<Self.size).map { _ in .random(in: 0 ... .max) }])
      }
    } catch {
      switch error {
      case .cannotWrite(_, let code), .cannotCreate(_, let code):
        // A file of which a part fitted.
        throw .cannotWrite(path: folder, code: code == 0 ? ENOSPC : code)
      default: throw error
      }
    }
  }

  /// There and in the work tree the next sync takes away what one left that was cut short.
  private func isRepository(_ folder: String) -> Bool { OutputFile.isThere(folder + "/HEAD") }

  private static let files = 8
  private static let size = 16_384

  /// A folder of the repository's objects and branches that somebody else made and did not open.
  private func closedPart(of folder: String) -> FileFailure? {
    let objects = folder + "/objects"
    let inner = ((try? SystemCalls.real.names(objects)) ?? []).map { objects + "/" + $0 }
    let places = [objects, folder + "/refs/heads", folder + "/logs/refs/heads"] + inner
    for place in places where access(place, W_OK | X_OK) != 0 {
      let code = errno
      if code == EACCES, (try? SystemCalls.real.stat(place))?.isFolder == true {
        return .creating(place + "/x", SystemError(code: code), .real)
      }
    }
    return nil
  }
}

/// The faults of a disk that a program tells in the system's own words, in its user's language or in English.
enum DiskFault {
  /// The error number of one that is told.
  static func told(in words: String) -> Int32? {
    for name in ["", "C"] {
      guard let language = newlocale(LC_CTYPE_MASK | LC_MESSAGES_MASK, name, nil) else { continue }
      defer { freelocale(language) }
      let codes = [ENOSPC, EDQUOT, EROFS, EFBIG, EIO]
      let told = codes.first { words.contains(String(cString: strerror_l($0, language))) }
      if let told { return told }
    }
    return nil
  }
}
