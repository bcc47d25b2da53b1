/// A folder that is made a dossier of its own.
public enum NewDossier {
  /// Copies the files of the dossier in the program into a new or empty folder, and returns how
  /// many they are.
  public static func create(in path: String) throws(FileFailure) -> Int {
    let folder = Folder(path: path)
    try folder.create()
    guard try folder.names().isEmpty else { throw .exists(path: path) }
    // The one that names the others comes last: a folder without it is no dossier yet.
    let names = Array(EmbeddedDossier.shipped.names.reversed())
    for name in names { try folder.writeNew(name, EmbeddedDossier.shipped.read(name) ?? []) }
    return names.count
  }
}

extension OpenDossier {
  /// All bytes of the journal, for a look at each of its lines.
  public func readJournal() throws(FileFailure) -> [UInt8] {
    let news = try file.readNews(since: nil)
    return news.bytes + news.tail
  }
}
