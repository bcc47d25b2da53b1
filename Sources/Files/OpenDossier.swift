public import Model

/// A dossier that was opened: its catalogue, and its journal as far as it was read.
///
/// Commands and the dashboard read and write through this one.
public struct OpenDossier: Sendable {
  /// Where it is.
  public let place: DossierPlace
  /// What was shipped or imported.
  public let catalogue: Catalogue
  /// Whether the catalogue is the one in the program, because the folder has none.
  public let isEmbedded: Bool
  /// What users did, as far as it was read.
  public internal(set) var journal = Journal()

  let catalogueProblems: [Problem]
  let file: JournalFile
  var reader = JournalReader()
  var position: JournalFile.Position?
  var tailProblem: Problem?
  var untold = DossierNews(events: [], isWhole: false)

  /// Opens the dossier that was asked for, or the user's own copy.
  public init(_ path: String?, in environment: Environment) throws(OpenFailure) {
    var embedded: CatalogueReader.Reading?
    let place = try DossierPlace.find(path, in: environment) { () throws(OpenFailure) in
      let reading = try CatalogueFiles.embedded()
      embedded = reading
      return reading.catalogue.id
    }
    try self.init(at: place, otherwise: embedded)
  }

  /// Opens the dossier at a place, as once more after its catalogue has changed.
  ///
  /// The journal is read and written with `calls`.
  public init(at place: DossierPlace, calls: SystemCalls = .real) throws(OpenFailure) {
    try self.init(at: place, otherwise: nil, calls: calls)
  }

  private init(
    at place: DossierPlace,
    otherwise embedded: CatalogueReader.Reading?,
    calls: SystemCalls = .real
  ) throws(OpenFailure) {
    self.place = place
    file = JournalFile(folder: place.folder, calls: calls)
    let own = try CatalogueFiles.read(place.folder)
    let reading =
      if let own { own } else if let embedded { embedded } else { try CatalogueFiles.embedded() }
    catalogue = reading.catalogue
    catalogueProblems = reading.problems
    isEmbedded = own == nil
    do {
      try readNews()
    } catch {
      throw .file(error)
    }
  }

  /// Makes room for what will be written, before somebody waits for it.
  public mutating func makeRoom() { journal.makeRoom() }

  /// What cannot be used as it stands: the catalogue's first, then the journal's.
  public var problems: [Problem] {
    catalogueProblems + reader.problems + (tailProblem.map { [$0] } ?? [])
  }

  /// Whether the last line has no end and is no event, which may yet become one.
  public var isLastLineTorn: Bool { tailProblem != nil }

  /// The dossier as it stands at a moment.
  public func dossier(at now: Timestamp = .now, local: LocalTime = .system) -> Dossier {
    Dossier(catalogue, journal, today: local.day(now), local: local)
  }

  /// The dossier as it stood at the end of a day.
  public func dossier(asOf day: Day, local: LocalTime = .system) -> Dossier {
    Dossier(catalogue, journal, asOf: day, local: local)
  }
}

/// The files that a catalogue is read from.
enum CatalogueFiles {
  /// The catalogue in the program.
  static func embedded() throws(OpenFailure) -> CatalogueReader.Reading {
    do {
      return try CatalogueReader.read(
        names: EmbeddedDossier.shipped.names,
        file: EmbeddedDossier.shipped.read
      )
    } catch {
      throw .newerFormat(error, folder: "greco")
    }
  }

  /// A folder's catalogue, or nil where it has none.
  static func read(_ path: String) throws(OpenFailure) -> CatalogueReader.Reading? {
    let folder = Folder(path: path)
    guard folder.exists else { return nil }
    let names: [String]
    do {
      names = try folder.names()
    } catch {
      throw .file(error)
    }
    guard names.contains(CatalogueReader.dossierFile) else { return nil }
    // A file is asked for twice, whether it is there and what is in it, and read once.
    var kept: [String: [UInt8]] = [:]
    do {
      return try CatalogueReader.read(names: names) { name in
        if let bytes = kept.removeValue(forKey: name) { return bytes }
        kept[name] = try? folder.read(name)
        return kept[name]
      }
    } catch {
      throw .newerFormat(error, folder: path)
    }
  }
}
