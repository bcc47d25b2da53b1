/// Reads a catalogue from its files, leaving out and naming what is not sound.
public struct CatalogueReader {
  /// The format this version writes and understands.
  public static let format = 1
  /// The file that names the others.
  public static let dossierFile = "dossier.json"

  /// What could be read, and what could not.
  public struct Reading: Sendable {
    /// All that is sound.
    public var catalogue: Catalogue
    /// All that is not.
    public var problems: [Problem]
  }

  /// A dossier of a later format than this version knows.
  public struct NewerFormat: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file that says so.
    public var file: String
    /// Its format.
    public var format: Int
    /// What to do about it.
    public var description: String {
      "\(file): this dossier has format \(format); this greco reads format "
        + "\(CatalogueReader.format). Update greco to open it."
    }
  }

  private let file: (String) -> [UInt8]?
  private var problems: [Problem] = []
  private var known = CatalogueNames()

  /// Reads a catalogue.
  ///
  /// - Parameters:
  ///   - names: every file there is, to find themes where `dossier.json` cannot say them.
  ///   - file: the bytes of a file, or nil if there is none of that name.
  /// - Returns: what is sound, and the problems that name everything else.
  /// - Throws: `NewerFormat` if the dossier was made by a later version.
  public static func read(
    names: [String],
    file: @escaping (String) -> [UInt8]?
  ) throws(NewerFormat) -> Reading {
    var reader = CatalogueReader(file: file)
    let catalogue = try reader.readDossier(names: names)
    return Reading(catalogue: catalogue, problems: reader.problems)
  }

  private init(file: @escaping (String) -> [UInt8]?) {
    self.file = file
  }

  private mutating func readDossier(names: [String]) throws(NewerFormat) -> Catalogue {
    guard let fields = open(Self.dossierFile) else {
      // Nothing says which themes there are; those that are sound are shown all the same.
      let others = names.filter { $0.hasSuffix(".json") && $0 != Self.dossierFile }.sorted()
      var catalogue = Catalogue.unnamed
      known.isComplete = false
      catalogue.themes = others.compactMap { readTheme($0) }
      return catalogue
    }
    if let format = fields.integer("format", in: 1...Int.max), format > Self.format {
      throw NewerFormat(file: Self.dossierFile, format: format)
    }
    var catalogue = fields.catalogue()
    let themes = fields.fileNames("themes", existing: { file($0) != nil })
    known.reports = Set(catalogue.reports.map(\.id))
    known.institutions = Set(catalogue.institutions.map(\.id))
    problems += fields.log.problems
    catalogue.themes = themes.compactMap { readTheme($0) }
    return catalogue
  }

  private mutating func readTheme(_ name: String) -> Theme? {
    guard let fields = open(name) else { return nil }
    defer { problems += fields.log.problems }
    if let format = fields.integer("format", in: 1...Int.max), format > Self.format {
      fields.reject("format", NewerFormat(file: name, format: format).description)
      return nil
    }
    return fields.theme(&known)
  }

  private mutating func open(_ name: String) -> Fields? {
    guard let bytes = file(name) else {
      problems.append(
        Problem(
          .error,
          file: name,
          "the file is missing or cannot be read; put it back, or take its name out of "
            + "\(Self.dossierFile)"
        )
      )
      return nil
    }
    let log = ProblemLog(file: name, bytes: bytes)
    do throws(JSONFault) {
      let fields = Fields(try JSONDocument.root(of: bytes), path: "", log: log)
      if fields == nil { problems += log.problems }
      return fields
    } catch {
      problems.append(
        Problem(.error, file: name, at: TextPosition(of: error.offset, in: bytes), error.message)
      )
      return nil
    }
  }
}

/// The names entries may refer to, and those already given.
struct CatalogueNames {
  var reports: Set<String> = []
  var institutions: Set<String> = []
  var themes: Set<String> = []
  var recommendations: Set<String> = []
  /// Whether the reports and institutions could be read at all.
  var isComplete = true

  /// Where nobody knows which there are, so that each may be meant.
  static let unknown = CatalogueNames(isComplete: false)
}

extension Catalogue {
  /// What is known where `dossier.json` cannot be read.
  fileprivate static var unnamed: Catalogue {
    Catalogue(
      id: "unnamed",
      member: LocalizedText("Member not known"),
      round: LocalizedText(""),
      symbol: nil,
      issued: nil,
      note: nil,
      themes: [],
      reports: [],
      deadlines: [],
      institutions: [],
      sources: []
    )
  }
}
