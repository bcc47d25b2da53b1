public import Model

/// The file that keeps which entries of a dossier a user has seen: in `greco/looks` in the folder for what lasts.
///
/// One for each dossier, named by a fingerprint of its folder, so that nothing in a dossier makes up a path.
public struct LookFile: Sendable {
  /// How long another window that writes there is waited for, in milliseconds.
  private static let patience = 200

  private let folder: Folder
  private let name: String
  private let place: String
  private let dossier: String

  /// Where it is, whether it is there or not.
  public var path: String { folder.path(of: name) }

  /// The file of an environment, for one dossier by its place and its id; nil where nothing says where home is.
  public init?(
    of place: DossierPlace,
    _ dossier: String,
    in environment: Environment,
    calls: SystemCalls = .real
  ) {
    guard let home = environment.stateHome else { return nil }
    folder = Folder(path: home + (home.hasSuffix("/") ? "" : "/") + "greco/looks", calls: calls)
    self.place = place.lasting(calls)
    self.dossier = dossier
    name = String(SHA256(of: Array(self.place.utf8)).hexadecimal.prefix(16))
  }

  /// The last look; nil where there was none, or what was kept of it cannot be read.
  public func read() -> Look? {
    (try? folder.read(name))?.flatMap { Look($0, of: dossier) }
  }

  /// Keeps a look, with what another window has seen since this one began.
  ///
  /// - Parameters:
  ///   - look: What is seen.
  ///   - first: What the caller knows to be kept; nil for nothing.
  /// - Returns: What is kept now.
  /// - Throws: ``FileFailure`` where it could not be written, and is as it was.
  @discardableResult
  public func keep(_ look: Look, insteadOf first: Look?) throws(FileFailure) -> Look {
    try folder.create()
    // Where there are no locks, or somebody keeps one, it is written all the same.
    let lock = LockIfFree(folder, patience: Self.patience)
    let kept = read().map { $0 == first ? look : look.joined(with: $0, since: first) } ?? look
    try folder.replace(name, [kept.bytes(of: dossier, in: place)])
    lock.release()
    return kept
  }
}

extension DossierPlace {
  /// What it is known by from one start to the next: its folder, wherever links lead there from.
  func lasting(_ calls: SystemCalls) -> String {
    isOwnCopy ? folder : (try? calls.resolve(folder)) ?? folder
  }
}
