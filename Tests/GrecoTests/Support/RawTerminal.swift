import Files
import Glibc
import Testing

/// The built program in a terminal that nothing stands behind: every byte that it sends is seen, and
/// none is taken before a test takes it.
final class RawTerminal {
  /// Everything that came so far.
  private(set) var output: [UInt8] = []
  let process: pid_t
  private let master: Int32
  private let slave: Int32
  /// The terminal's modes before the program was started.
  let modesBefore: [UInt32]
  private let home: String

  /// TIOCGPTN, TIOCSPTLCK and POSIX_SPAWN_SETSID, which Glibc's module leaves out.
  private static let getNumber: UInt = 0x8004_5430
  private static let setLock: UInt = 0x4004_5431
  private static let leadsSession: Int32 = 0x80

  /// Starts the program with some words in a terminal of 120 columns and 40 rows.
  init(_ words: [String] = [], environment: [String: String] = [:]) throws {
    var template = Array("/tmp/greco-raw-XXXXXX".utf8CString)
    home = try #require(mkdtemp(&template).map { String(cString: $0) })
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, isLocked): (Int32, Int32) = (0, 0)
    try #require(ioctl(master, Self.getNumber, &number) == 0)
    try #require(ioctl(master, Self.setLock, &isLocked) == 0)
    let name = "/dev/pts/\(number)"
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(slave, UInt(TIOCSWINSZ), &size) == 0)
    modesBefore = Self.modes(of: slave)
    let own = [
      "HOME": home, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "TZ": "UTC",
    ]
    process = try Self.start(
      [Built.greco] + words,
      own.merging(environment) { $1 },
      in: name
    )
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
    close(slave)
    _ = try? Program.run(["rm", "-rf", home])
  }

  private static func start(
    _ arguments: [String],
    _ environment: [String: String],
    in terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first that the leader of a session opens is its own terminal.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    for place: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, place) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(leadsSession | POSIX_SPAWN_SETSIGMASK))
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    try #require(posix_spawn(&process, arguments[0], &actions, &attributes, words, variables) == 0)
    return process
  }

  /// The terminal's modes, as a shell would find them.
  var modes: [UInt32] { Self.modes(of: slave) }

  private static func modes(of terminal: Int32) -> [UInt32] {
    var now = termios()
    tcgetattr(terminal, &now)
    return [now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag]
  }

  /// How many bytes wait for whoever reads the terminal next.
  var waiting: Int32 {
    var count: Int32 = 0
    #expect(ioctl(slave, UInt(FIONREAD), &count) == 0)
    return count
  }

  /// Sends what a person types, or a terminal answers.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
  }

  /// What comes until a text ends it.
  @discardableResult
  func read(
    until end: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    var part: [UInt8] = []
    while !String(decoding: part, as: UTF8.self).hasSuffix(end) {
      guard let more = take(within: 10_000) else {
        let came = String(decoding: part, as: UTF8.self).debugDescription
        Issue.record(
          "waited in vain for \(end.debugDescription): \(came)",
          sourceLocation: sourceLocation
        )
        throw Timeout()
      }
      part += more
    }
    output += part
    return String(decoding: part, as: UTF8.self)
  }

  /// What comes until nothing has come for a while.
  @discardableResult
  func settle() -> String {
    var part: [UInt8] = []
    while let more = take(within: part.isEmpty ? 10_000 : 300) { part += more }
    output += part
    return String(decoding: part, as: UTF8.self)
  }

  /// What comes until the program has ended.
  func readToEnd(sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    var part: [UInt8] = []
    let patience = SystemCalls.real.uptime() + 10_000
    while waitpid(process, nil, WNOHANG) == 0 {
      guard SystemCalls.real.uptime() < patience else {
        Issue.record("waited in vain for the program's end", sourceLocation: sourceLocation)
        throw Timeout()
      }
      part += take(within: 10) ?? []
    }
    while let more = take(within: 10) { part += more }
    output += part
    return String(decoding: part, as: UTF8.self)
  }

  /// Whether the program waits for somebody to take what it sends.
  var isBlocked: Bool {
    let call = (try? Folder(path: "/proc/\(process)").read("syscall")) ?? nil
    let words = String(decoding: call ?? [], as: UTF8.self).split(separator: " ")
    // write(2), to its standard output.
    return words.count > 1 && ["1", "64"].contains(words[0]) && words[1] == "0x1"
  }

  struct Timeout: Error {}

  private func take(within patience: Int32) -> [UInt8]? {
    var here = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&here, 1, patience) > 0, here.revents & Int16(POLLIN) != 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(master, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
