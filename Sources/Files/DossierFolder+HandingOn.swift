internal import Glibc
internal import Model

/// What is handed on of a dossier.
extension DossierFolder {
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
    let names = try catalogueNames()
    try refuseLinks(among: names)
    if isEmbedded { return EmbeddedDossier.shipped.files }
    let folder = Folder(path: place.folder)
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names {
      if let bytes = try folder.read(name) { files.append((name, bytes)) }
    }
    return files
  }

  /// Refuses to hand on what lies elsewhere, in whatever form: that is nobody's to give away.
  /// - Throws: ``FileFailure/leadsOut(path:)`` where a file of the dossier leads out of its folder.
  public func refuseLinks() throws(FileFailure) {
    try refuseLinks(among: try catalogueNames())
  }

  private func refuseLinks(among names: [String]) throws(FileFailure) {
    for name in names + [JournalFile.name] where !lies(name, in: place.folder) {
      throw .leadsOut(path: Folder(path: place.folder).path(of: name))
    }
  }

  /// The names of the files of the catalogue in the folder, dossier.json first.
  private func catalogueNames() throws(FileFailure) -> [String] {
    isEmbedded ? [] : try Self.catalogueNames(in: Folder(path: place.folder))
  }

  /// The names of the files of a catalogue in a folder, dossier.json first; none where there is none.
  static func catalogueNames(in folder: Folder) throws(FileFailure) -> [String] {
    try folder.read(CatalogueReader.dossierFile).map(catalogueNames) ?? []
  }

  /// The names of the files of a catalogue, as its dossier.json has them, that first.
  static func catalogueNames(_ frame: [UInt8]) -> [String] {
    let themes = JSON(frame)?["themes"]?.elements?.compactMap(\.string) ?? []
    // One that is named again, or that no file can be called, is none of the dossier's.
    return ([CatalogueReader.dossierFile] + themes.filter(\.isFileName)).unique
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
