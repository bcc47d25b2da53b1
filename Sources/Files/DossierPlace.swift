internal import Glibc
public import Model

/// Where a dossier is: the folder its journal is in, and its catalogue if it has one of its own.
public struct DossierPlace: Hashable, Sendable {
  /// The folder, which need not be there yet if it is the user's own copy.
  public var folder: String
  /// Whether it is where `greco` by itself keeps what the user does.
  public var isOwnCopy: Bool

  /// Whether there is something to open: the user's own copy comes into being by itself.
  public var isThere: Bool { isOwnCopy || Folder(path: folder).exists }

  /// Whether git keeps something of its own in it, as of one that is shared.
  public var isRepository: Bool { OutputFile.isThere(folder + "/.git") }

  /// The folder at a path.
  public init(folder: String, isOwnCopy: Bool = false) {
    self.folder = folder
    self.isOwnCopy = isOwnCopy
  }

  /// The place that was asked for by an option, else by `GRECO_DOSSIER`, else the user's own copy.
  /// - Parameters:
  ///   - path: what the option says, if it was given.
  ///   - environment: where to look for everything else.
  ///   - id: tells which dossier the own copy is one of; asked only where that is wanted.
  /// - Returns: a place that is there, or the one of the own copy.
  /// - Throws: ``OpenFailure`` if no folder is where one was named, or nothing says where home is.
  public static func find(
    _ path: String?,
    in environment: Environment,
    id: () throws(OpenFailure) -> String
  ) throws(OpenFailure) -> DossierPlace {
    let variable = environment["GRECO_DOSSIER"].flatMap { $0.isEmpty ? nil : $0 }
    if let named = path ?? variable {
      let asked = path == nil ? "GRECO_DOSSIER" : "--dossier"
      let isFolder: Bool
      do {
        isFolder = try SystemCalls.real.stat(named).isFolder
      } catch {
        throw error.code == EACCES
          ? .file(.reading(named, error)) : .noDossier(path: named, asked: asked)
      }
      guard isFolder else { throw .notFolder(path: named, asked: asked) }
      return DossierPlace(folder: named)
    }
    guard let home = environment.dataHome else { throw .noHome }
    let slash = home.hasSuffix("/") ? "" : "/"
    return DossierPlace(folder: home + slash + "greco/" + (try id()), isOwnCopy: true)
  }
}

/// Why a dossier cannot be opened at all.
public enum OpenFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is no folder where one was named.
  case noDossier(path: String, asked: String)
  /// A file is where a folder was named.
  case notFolder(path: String, asked: String)
  /// There is no dossier in a folder, nor right below it.
  case noDossiers(path: String)
  /// Nothing says where the user's own copy would be.
  case noHome
  /// It was made by a later version.
  case newerFormat(CatalogueReader.NewerFormat, folder: String)
  /// Its folder or its journal cannot be read.
  case file(FileFailure)

  /// What is wrong and what to do, in one line.
  public var description: String {
    switch self {
    case .noDossier(let path, let asked):
      "\(path): there is no such folder. Check \(asked), or make a dossier with: greco init \(path)"
    case .notFolder(let path, let asked):
      "\(path): this is a file; a dossier is the folder that dossier.json or journal.jsonl is in. "
        + "Name that with \(asked), as: \(parent(of: path))"
    case .noDossiers(let path):
      "\(path): there is no dossier in this folder, nor right below it. Make one with: greco init DIR"
    case .noHome:
      "Nothing says where your data is kept. Set HOME or XDG_DATA_HOME, or name a folder with "
        + "--dossier."
    case .newerFormat(let reason, let folder): "\(folder)/\(reason)"
    case .file(let failure): failure.description
    }
  }

  /// The same without the path, for where it is known which dossier it is.
  public var brief: String {
    switch self {
    case .noDossier, .notFolder, .noDossiers, .noHome: description
    case .newerFormat(let reason, _): reason.description
    case .file(let failure):
      "\(failure.path.split(separator: "/").last ?? "") cannot be read: \(failure.brief)"
    }
  }

  /// What the process ends with when this is why it ends.
  public var exitStatus: Int32 {
    switch self {
    case .noDossier, .notFolder, .noDossiers, .noHome: 66
    case .newerFormat: 65
    case .file(let failure): failure.exitStatus
    }
  }
}
