/// Several dossiers, as they are named on a command line.
extension DossierPlace {
  /// The dossiers at paths: each itself, or all that are right below it, in the order of their names.
  ///
  /// - Parameter paths: Folders, each of a dossier or of dossiers.
  /// - Returns: The dossiers' places, each once.
  /// - Throws: ``OpenFailure`` where a path is no folder, or no dossier is there.
  public static func all(at paths: [String]) throws(OpenFailure) -> [DossierPlace] {
    var places: [DossierPlace] = []
    for path in paths {
      switch try? SystemCalls.real.stat(path).kind {
      case .folder: break
      case .plain, .other: throw .notFolder(path: path, asked: "the command line")
      case nil: throw .noDossier(path: path, asked: "the command line")
      }
      let below = isDossier(path) ? [path] : dossiers(below: path)
      if below.isEmpty { throw .noDossiers(path: path) }
      places += below.map { DossierPlace(folder: $0) }.filter { !places.contains($0) }
    }
    return places
  }

  private static func isDossier(_ path: String) -> Bool {
    ["dossier.json", "journal.jsonl"].contains { name in
      (try? SystemCalls.real.stat(Folder(path: path).path(of: name))) != nil
    }
  }

  private static func dossiers(below path: String) -> [String] {
    let folder = Folder(
      path: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    )
    let names = ((try? folder.names()) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    return names.map(folder.path(of:)).filter(isDossier)
  }
}
