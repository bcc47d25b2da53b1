public import Model

/// The user's own copy of the invented dossier, to try everything on.
public struct DemoDossier: Sendable {
  /// Its folder.
  public let path: String
  /// Where the copy before it is now, if it was set aside for this one.
  public let setAside: String?
  /// Whether it was made just now.
  public let isNew: Bool

  /// The day on which the files in the program are as they are: 15 June 2026.
  static let authored = Day(number: 20_619)

  /// Opens the copy that is there, or makes one as if its story had just reached today.
  ///
  /// - Parameters:
  ///   - environment: where the user's data is kept.
  ///   - today: the day to which the story has come.
  ///   - fresh: whether the copy that is there is set aside for a new one; nothing is deleted.
  ///   - mayWrite: whether a copy may be made at all.
  ///   - calls: the system's, or a test's.
  /// - Returns: the copy, or nil where there is none and none may be made.
  /// - Throws: ``OpenFailure`` where nothing says where home is, or it cannot be written.
  public static func open(
    in environment: Environment,
    today: Day,
    fresh: Bool = false,
    mayWrite: Bool = true,
    calls: SystemCalls = .real
  ) throws(OpenFailure) -> DemoDossier? {
    guard let home = environment.dataHome else { throw .noHome }
    let above = Folder(path: home + (home.hasSuffix("/") ? "" : "/") + "greco", calls: calls)
    let folder = Folder(path: above.path(of: "demo"), calls: calls)
    do throws(FileFailure) {
      // dossier.json is written last: without it the copy was never finished.
      let isThere = try folder.read(CatalogueReader.dossierFile) != nil
      if isThere, !fresh { return DemoDossier(path: folder.path, setAside: nil, isNew: false) }
      guard mayWrite else { return nil }
      let setAside = folder.exists ? try above.setAside("demo", on: today) : nil
      try folder.create()
      for (name, bytes) in files(on: today).reversed() { try folder.writeNew(name, [bytes]) }
      return DemoDossier(path: folder.path, setAside: setAside, isNew: true)
    } catch {
      throw .file(error)
    }
  }

  /// The files as they are when the story has come to a day, dossier.json first.
  static func files(on today: Day) -> [(name: String, bytes: [UInt8])] {
    let days = today - authored
    return EmbeddedDossier.demo.names.map { name in
      let bytes = EmbeddedDossier.demo.read(name) ?? []
      let isJournal = name == JournalReader.file
      return (name, isJournal ? lines(bytes, later: days) : file(bytes, later: days))
    }
  }

  private static func file(_ bytes: [UInt8], later days: Int) -> [UInt8] {
    guard let json = JSON(bytes) else { return [] }
    return Array((json.shifted(byDays: days).text(.indented) + "\n").utf8)
  }

  private static func lines(_ bytes: [UInt8], later days: Int) -> [UInt8] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { JSON(Array($0)) }
      .flatMap { Array(($0.shifted(byDays: days).text() + "\n").utf8) }
  }
}
