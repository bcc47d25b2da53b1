public import Model

/// The files of a dossier that was opened: its catalogue, and its journal as far as it was read.
///
/// What the events come to is kept by whoever reads them: ``OpenDossier`` for a command, the dashboard on
/// its screen.
public struct DossierFolder: Sendable {
  /// Where it is.
  public let place: DossierPlace
  /// What was shipped or imported.
  public let catalogue: Catalogue
  /// Whether the catalogue is the one in the program, because the folder has none.
  public let isEmbedded: Bool

  let catalogueProblems: [Problem]
  let file: JournalFile
  var reader = JournalReader()
  var position: JournalFile.Position?
  /// How many events were in whole lines.
  var wholeCount = 0
  /// What the last line is, where it has no end.
  var tail: (event: Event?, problem: Problem?)

  /// The folder of the dossier that was asked for, or of the user's own copy; nothing of the journal is
  /// read yet.
  public init(_ path: String?, in environment: Environment) throws(OpenFailure) {
    var embedded: CatalogueReader.Reading?
    let place = try DossierPlace.find(path, in: environment) { () throws(OpenFailure) in
      let reading = try CatalogueFiles.embedded()
      embedded = reading
      return reading.catalogue.id
    }
    try self.init(at: place, otherwise: embedded)
  }

  /// The folder of a dossier at a place, as once more after its catalogue has changed.
  ///
  /// The journal is read and written with `calls`; nothing of it is read yet.
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
  }

  /// What cannot be used as it stands: the catalogue's first, then the journal's.
  public var problems: [Problem] {
    catalogueProblems + reader.problems + [tail.problem].compactMap(\.self)
  }

  /// How many events were read of the journal.
  public var eventCount: Int { wholeCount + (tail.event == nil ? 0 : 1) }
}
