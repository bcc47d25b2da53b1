public import Model

/// Brings a shared dossier together with that of others: commits what was entered here, takes what they
/// sent, and sends the whole.
///
/// Until the journal is exchanged nobody sees anything of it, and each step after that leaves a dossier that
/// the next sync goes on with: it may be cut short anywhere. Nothing is forced, and no line is ever taken
/// away.
public struct DossierSync {
  /// What is just being done, for whoever waits.
  public enum Step: Equatable, Sendable {
    /// Another sync is at work there.
    case waiting
    /// Looks what others sent.
    case fetching(from: String)
    /// Puts both together.
    case merging
    /// Sends what was entered here.
    case sending(to: String)
  }

  /// What came of it.
  public struct Outcome: Equatable, Sendable {
    /// The entries that came in.
    public var incoming: [Event] = []
    /// The entries that went out.
    public var outgoing: [Event] = []
    /// The files of the catalogue that others changed.
    public var changedFiles: [String] = []
    /// The files of the catalogue that somebody took away, and that are there all the same.
    public var keptFiles: [String] = []
    /// Why what was entered here, though committed, is not sent.
    public var unsent: SharingFailure?
  }

  let folder: Folder
  let journal: JournalFile
  let git: Git
  let repository: GitRepository
  let remote: String
  let url: String
  let step: (Step) -> Void
  var outcome = Outcome()
  /// Whether what the catalogue needs is taken from the history, because nobody has it any more.
  var looksBack = false

  /// Brings the dossier in a folder together with that of others.
  ///
  /// - Parameters:
  ///   - path: the dossier's folder.
  ///   - environment: the user's.
  ///   - mayAsk: whether somebody sits at a terminal who can be asked for a password.
  ///   - extra: files beside the dossier's own that are to be kept as well.
  ///   - step: is told what is just being done.
  /// - Returns: what came of it.
  /// - Throws: ``SharingFailure``; what was entered is saved whatever happens.
  public static func run(
    in path: String,
    _ environment: Environment,
    mayAsk: Bool,
    alsoKeeping extra: [String] = [],
    _ step: @escaping (Step) -> Void
  ) throws(SharingFailure) -> Outcome {
    try GitWork.run(in: path, environment, mayAsk: mayAsk) { git throws(SharingFailure) in
      var sync = try DossierSync(git, step)
      defer { git.tidyUp() }
      return try sync.run(alsoKeeping: extra)
    }
  }

  init(_ git: Git, _ step: @escaping (Step) -> Void) throws(SharingFailure) {
    self.git = git
    self.step = step
    folder = Folder(path: git.folder)
    journal = JournalFile(folder: git.folder)
    repository = try GitRepository(of: git)
    guard let remote = repository.remote else { throw .notShared(folder: git.folder) }
    self.remote = remote
    url = try repository.remoteURL(git)
  }

  mutating func run(alsoKeeping extra: [String]) throws(SharingFailure) -> Outcome {
    let lock = try lock()
    defer { withExtendedLifetime(lock.descriptor.number) {} }
    LeftLocks(repository: repository).clear()
    NewFiles.clear(in: folder)
    try repository.refuseBegun()
    try GitRepository.keepBytes(in: repository.commonFolder)
    var refusals = 0
    for round in 0..<Self.mostRounds {
      if round > 0 { folder.calls.pause(Int.random(in: 0..<100 << round)) }
      let aside = try GitAside(repository, git)
      // A git that was ended by force while this goes on leaves its locks as well.
      defer { LeftLocks(repository: repository).clear() }
      guard let ours = try commit(aside, alsoKeeping: extra) else { continue }
      let theirs: String?
      do {
        theirs = try fetch(aside)
      } catch {
        guard case .unreachable = error else { throw error }
        outcome.unsent = error
        return outcome
      }
      let goal = try merge(aside, ours, theirs)
      let isWhole = try isWhole(goal)
      if !isWhole, !looksBack {
        looksBack = true
        continue
      }
      guard try exchange(aside, from: ours, to: goal) else { continue }
      outcome.unsent = nil
      if goal == theirs { return outcome }
      if let refusal = try send(goal, beyond: theirs) {
        // Where nobody was faster it is refused for another reason, which may pass.
        let now = try? fetch(aside)
        let isOvertaken = now != nil && now != theirs
        if !isOvertaken { refusals += 1 }
        outcome.unsent = isOvertaken ? .overtaken(remote: url) : refusal
        if refusals < Self.mostRefusals { continue }
      }
      return outcome
    }
    if outcome.unsent != nil { return outcome }
    throw .busy(path: folder.path)
  }

  /// How often it is begun anew where others were faster.
  private static let mostRounds = 8
  /// How often the other end may say no for no reason that is seen here.
  private static let mostRefusals = 2
  /// In milliseconds, how long another sync on the same folder is waited for.
  private static let patience = 10_000

  /// Nobody else syncs this folder meanwhile; the lock ends with the process.
  private func lock() throws(SharingFailure) -> FolderLock {
    let place = Folder(path: repository.gitFolder)
    do throws(FileFailure) {
      return try FolderLock(place, patience: 0)
    } catch {
      guard case .busy = error else { throw SharingFailure(error) }
    }
    step(.waiting)
    do throws(FileFailure) {
      return try FolderLock(place, patience: Self.patience)
    } catch {
      throw SharingFailure(error)
    }
  }
}

extension SharingFailure {
  /// A file's failure as one of sharing.
  init(_ failure: FileFailure) {
    if case .busy(let path) = failure { self = .busy(path: path) } else { self = .file(failure) }
  }

  /// Work with a file, its failure as one of sharing.
  static func ofFile<Value>(
    _ work: () throws(FileFailure) -> Value
  ) throws(SharingFailure) -> Value {
    do {
      return try work()
    } catch {
      throw SharingFailure(error)
    }
  }
}
