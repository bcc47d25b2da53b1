internal import Glibc
internal import Model

/// The user's own git at work in a folder: its configuration, credentials, hooks and signing are theirs.
struct Git {
  /// Where it begins.
  let folder: String
  private let environment: Environment
  private let company: Program.Company
  private let signals: HeldSignals

  /// A git for a folder.
  ///
  /// - Parameters:
  ///   - folder: where it begins.
  ///   - environment: the user's.
  ///   - mayAsk: whether somebody sits at a terminal who can be asked for a password.
  ///   - signals: those that are held back for as long as it is at work.
  init(in folder: String, _ environment: Environment, mayAsk: Bool, _ signals: HeldSignals) {
    self.folder = folder
    self.signals = signals
    company = mayAsk ? .ours : .ownSession
    var variables = environment.variables.filter { !Self.ofARepository.contains($0.key) }
    if !mayAsk { variables["GIT_TERMINAL_PROMPT"] = "0" }
    self.environment = Environment(variables: variables)
  }

  /// The same git, which keeps what it does apart; see ``GitAside``.
  func apart(in gitFolder: String) -> Git {
    Git(self, with: ["GIT_DIR": gitFolder, "GIT_WORK_TREE": folder])
  }

  private init(_ git: Git, with more: [String: String]) {
    (folder, company, signals) = (git.folder, git.company, git.signals)
    environment = Environment(variables: git.environment.variables.merging(more) { $1 })
  }

  /// What leads git to another repository than that of the folder, as in a hook that starts this program.
  private static let ofARepository: Set = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX", "GIT_SHALLOW_FILE",
    "GIT_GRAFT_FILE", "GIT_REPLACE_REF_BASE", "GIT_NO_REPLACE_OBJECTS", "GIT_IMPLICIT_WORK_TREE",
  ]

  /// The journal's bytes are kept as they are, what is written is brought to the disk, and nothing is
  /// tidied up meanwhile.
  private static let settings = [
    "core.autocrlf=false", "core.fsync=committed", "gc.auto=0", "maintenance.auto=false",
    "core.quotePath=false", "core.fsmonitor=false",
  ].flatMap { ["-c", $0] }

  /// What git left, whatever its status.
  func ask(_ arguments: [String], input: [UInt8] = []) throws(SharingFailure) -> Program.Output {
    do {
      return try Program.attend(
        ["git"] + Self.settings + arguments,
        input: input,
        environment: environment,
        in: folder,
        with: company,
        signals
      )
    } catch {
      throw .program(error)
    }
  }

  /// From so many new objects on git tidies up, where its user does not say how many: each sync adds the
  /// journal as a whole, of which packed only what is new is left.
  static let objectsToTidy = 256

  /// Has git tidy up where there is much to tidy, which it goes on with by itself.
  func tidyUp() {
    let isSaid = plain(["config", "--get", "gc.auto"])?.status == 0
    let most = isSaid ? [] : ["-c", "gc.auto=\(Self.objectsToTidy)"]
    _ = plain(most + ["gc", "--auto", "--quiet"])
  }

  /// What git left as its user has it set.
  private func plain(_ arguments: [String]) -> Program.Output? {
    try? Program.attend(
      ["git"] + arguments,
      environment: environment,
      in: folder,
      with: company,
      signals
    )
  }

  /// What git prints; nil where it ends with another status than 0.
  func answer(_ arguments: String..., input: [UInt8] = []) throws(SharingFailure) -> String? {
    let output = try ask(arguments, input: input)
    guard output.status == 0 else { return nil }
    return String(decoding: output.bytes, as: UTF8.self).trimmed
  }

  /// What git prints; nil where it ends with another status than 0, to the letter.
  func bytes(_ arguments: String...) throws(SharingFailure) -> [UInt8]? {
    let output = try ask(arguments)
    return output.status == 0 ? output.bytes : nil
  }

  /// Has git do what cannot fail but for a fault of the disk or of the repository.
  @discardableResult
  func need(_ arguments: String..., input: [UInt8] = []) throws(SharingFailure) -> String {
    let output = try ask(arguments, input: input)
    guard output.status == 0 else {
      throw failure(output, else: .git(step: arguments.first ?? "", said: output.words))
    }
    return String(decoding: output.bytes, as: UTF8.self).trimmed
  }

  /// Names that git lists, each with a zero at its end.
  func names(_ arguments: String...) throws(SharingFailure) -> [String] {
    try names(arguments)
  }

  /// The same.
  func names(_ arguments: [String]) throws(SharingFailure) -> [String] {
    let output = try ask(arguments)
    guard output.status == 0 else {
      throw failure(output, else: .git(step: arguments.first ?? "", said: output.words))
    }
    return output.bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Why git could not do something: that it cannot write where it has to, or else what else there is to say.
  func failure(_ output: Program.Output, else other: SharingFailure) -> SharingFailure {
    if let code = DiskFault.told(in: output.ownMessages) {
      return .unwritable(.cannotWrite(path: folder, code: code))
    }
    let places = [folder + "/.git", environment["GIT_DIR"], folder].compactMap(\.self)
    let trial = WritingTrial(folders: places.filter { Folder(path: $0).exists })
    guard let failure = trial.failure else { return other }
    guard case .cannotWrite(_, let code) = failure else { return .unwritable(failure) }
    return .unwritable(.cannotWrite(path: folder, code: code))
  }
}

extension Program.Output {
  /// What a program said, without what it was told by the other end.
  fileprivate var ownMessages: String {
    String(decoding: messages, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("remote: ") }.joined(separator: "\n")
  }

  /// What a program said of what went wrong, in one line of no more than a few sentences.
  var words: String {
    let lines = String(decoding: messages, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { String($0).trimmed }.filter { !$0.isEmpty && !$0.hasPrefix("hint:") }
    // What the other end says is why; what git says then is only that.
    let theirs = lines.filter { $0.hasPrefix("remote: ") }.map { String($0.dropFirst(8)).trimmed }
    let said = (theirs.isEmpty ? lines : theirs).filter { !$0.isEmpty }.prefix(3)
    return said.isEmpty ? "it gave no reason" : said.joined(separator: "; ").withoutItsPoint
  }
}

extension String {
  fileprivate var withoutItsPoint: String { hasSuffix(".") ? String(dropLast()) : self }
}
