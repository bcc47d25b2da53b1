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
      for (name, bytes) in files.reversed() { try folder.writeNew(name, bytes, isShared: true) }
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

extension OpenDossier {
  /// All bytes of the journal, for a look at each of its lines.
  public func readJournal() throws(FileFailure) -> [UInt8] {
    let news = try file.readNews(since: nil)
    return news.bytes + news.tail
  }

  /// The dossier's files as they are, dossier.json first: those of the catalogue, and the journal
  /// where there is one.
  /// - Throws: ``FileFailure/leadsOut(path:)`` where one of them leads out of the dossier's folder.
  public func files() throws(FileFailure) -> [(name: String, bytes: [UInt8])] {
    let catalogue = try catalogueFiles()
    let journal = try readJournal()
    return catalogue + (journal.isEmpty ? [] : [(name: JournalFile.name, bytes: journal)])
  }

  /// The files of the catalogue as they are, dossier.json first.
  /// - Throws: ``FileFailure/leadsOut(path:)`` where one of them leads out of the dossier's folder.
  public func catalogueFiles() throws(FileFailure) -> [(name: String, bytes: [UInt8])] {
    try refuseLinks()
    if isEmbedded { return EmbeddedDossier.shipped.files }
    let folder = Folder(path: place.folder)
    let frame = try folder.read(CatalogueReader.dossierFile) ?? []
    let themes = JSON(frame)?["themes"]?.elements?.compactMap(\.string) ?? []
    var files: [(name: String, bytes: [UInt8])] = []
    // One that is named again, or that no file can be called, is none of the dossier's.
    for name in [CatalogueReader.dossierFile] + themes
    where name.isFileName && !files.contains(where: { $0.name == name }) {
      if let bytes = try folder.read(name) { files.append((name, bytes)) }
    }
    return files
  }

  /// Refuses to hand on what lies elsewhere, in whatever form: that is nobody's to give away.
  /// - Throws: ``FileFailure/leadsOut(path:)`` where a file of the dossier leads out of its folder.
  public func refuseLinks() throws(FileFailure) {
    let folder = Folder(path: place.folder)
    let frame = isEmbedded ? [] : try folder.read(CatalogueReader.dossierFile) ?? []
    let themes = JSON(frame)?["themes"]?.elements?.compactMap(\.string) ?? []
    for name in [CatalogueReader.dossierFile, JournalFile.name] + themes.filter(\.isFileName)
    where !lies(name, in: place.folder) {
      throw .leadsOut(path: folder.path(of: name))
    }
  }

  /// Whether a file is where its name says, and not elsewhere through a link.
  private func lies(_ name: String, in folder: String) -> Bool {
    let calls = SystemCalls.real
    guard let file = try? calls.resolve(Folder(path: folder).path(of: name)) else { return true }
    return parent(of: file) == (try? calls.resolve(folder))
  }
}

extension String {
  /// Whether a file in a folder can be called so.
  fileprivate var isFileName: Bool {
    !isEmpty && self != "." && self != ".." && !utf8.contains { $0 == 0x2F || $0 == 0 }
      && utf8.count <= Int(NAME_MAX)
  }
}
