public import Model

/// What others did in a copy of a dossier, as it came without a network: a journal by itself, or with the
/// dossier's own files.
public struct OtherJournal: Sendable {
  /// The id of the dossier that it says it is of; nil of a journal by itself, and of a copy of what is
  /// shipped.
  public let dossier: String?
  /// Its events, each once, with the lines they stand in.
  public let lines: [JournalLine]
  /// The lines that are no events.
  public let problems: [Problem]

  /// A journal by itself.
  public init(_ journal: [UInt8]) { self.init(journal, of: nil) }

  /// The journal among a dossier's files, as a folder has them, or what was packed of one.
  ///
  /// - Throws: ``JournalRefusal`` where there is none, or a later version made them.
  public init(files: [(name: String, bytes: [UInt8])]) throws(JournalRefusal) {
    // In what was packed the folder itself may stand before each name.
    func file(_ name: String) -> [UInt8]? {
      files.filter { $0.name == name || $0.name.hasSuffix("/" + name) }
        .min { $0.name.utf8.count < $1.name.utf8.count }?.bytes
    }
    let frame = file(CatalogueReader.dossierFile)
    let journal = file(JournalReader.file)
    if frame == nil, journal == nil { throw .noDossier }
    if let frame {
      do {
        _ = try CatalogueReader.read(names: [CatalogueReader.dossierFile]) { name in
          name == CatalogueReader.dossierFile ? frame : nil
        }
      } catch {
        throw .newer(error)
      }
    }
    let id = frame.map { JSON($0)?["id"]?.string ?? "" }
    self.init(journal ?? [], of: id)
  }

  private init(_ journal: [UInt8], of dossier: String?) {
    var reader = JournalReader()
    var known: Set<[UInt8]> = []
    self.dossier = dossier
    lines = reader.readLines(journal).filter { known.insert($0.event.line).inserted }
    problems = reader.problems
  }
}

extension OtherJournal {
  /// The dossier's own files in an archive of its folder.
  ///
  /// - Throws: What is wrong with the archive.
  public static func files(
    packed archive: [UInt8]
  ) throws(Unreadable) -> [(
    name: String, bytes: [UInt8]
  )] {
    var archive = try Archive(archive)
    let known = [CatalogueReader.dossierFile, JournalReader.file]
    var files: [(name: String, bytes: [UInt8])] = []
    for entry in archive.entries
    where known.contains(where: { entry.name == $0 || entry.name.hasSuffix("/" + $0) }) {
      files.append((entry.name, try archive.bytes(of: entry)))
    }
    return files
  }
}
