internal import CSystem
internal import Glibc

extension Program {
  /// Whom a program belongs with.
  enum Company {
    /// With this one: the terminal is theirs together, and a key that ends one ends both.
    case ours
    /// With those alone that it starts, which end with it; it can be given no terminal's input.
    case ownGroup
    /// The same, and it knows of no terminal: it can ask nobody anything.
    case ownSession

    fileprivate var flag: Int16 {
      switch self {
      case .ours: 0
      case .ownGroup: Int16(POSIX_SPAWN_SETPGROUP)
      case .ownSession: cs_own_session()
      }
    }
  }

  /// Starts a program at the far ends of the pipes and returns its process.
  static func start(
    _ arguments: [String],
    _ environment: Environment,
    _ talk: borrowing ProgramTalk,
    in folder: String? = nil,
    with company: Company
  ) throws(SystemError) -> pid_t {
    let ends = [talk.stdin.reader, talk.stdout.writer, talk.stderr.writer]
    return try start(arguments, environment, at: ends, in: folder, with: company)
  }

  /// Starts a program at descriptors that become its first ones, or at our own.
  static func start(
    _ arguments: [String],
    _ environment: Environment,
    at ends: [Int32] = [],
    in folder: String? = nil,
    with company: Company = .ours
  ) throws(SystemError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, end) in ends.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(place))
    }
    if let folder { cs_start_in(&actions, folder) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    startWithoutOurSignals(&attributes, company)

    let variables = environment.variables.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let name = arguments.first ?? ""
    let code = withCStrings(arguments) { arguments in
      withCStrings(variables) { variables in
        posix_spawnp(&process, name, &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    return process
  }

  /// A program expects no signal to be ignored or held back, as this one does with some.
  private static func startWithoutOurSignals(
    _ attributes: inout posix_spawnattr_t,
    _ company: Company
  ) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var ignored = sigset_t()
    sigemptyset(&ignored)
    sigaddset(&ignored, SIGPIPE)
    sigaddset(&ignored, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    let flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | company.flag
    posix_spawnattr_setflags(&attributes, flags)
  }

  /// Whether a process has ended; how, ``waitForEnd(of:)`` tells.
  static func hasEnded(_ process: pid_t) -> Bool {
    var found = siginfo_t()
    let options = WEXITED | WNOHANG | WNOWAIT
    return waitid(P_PID, id_t(process), &found, options) == 0 && found.si_signo == SIGCHLD
  }

  /// Waits for a process and returns its status as a shell would.
  static func waitForEnd(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// The texts as C takes them: an array of pointers that ends with nil.
  private static func withCStrings<Result>(
    _ texts: [String],
    _ work: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return work(copies + [nil])
  }
}
