internal import Glibc

/// What goes to a program and what comes from it, all at once, so that neither waits for the other
/// for ever.
struct ProgramTalk: ~Copyable {
  private(set) var output: [UInt8] = []
  private(set) var messages: [UInt8] = []
  private var input: ArraySlice<UInt8>
  var stdin: Pipe
  var stdout: Pipe
  var stderr: Pipe

  init(input: [UInt8]) throws(SystemError) {
    let first = try Pipe()
    let second = try Pipe()
    let third = try Pipe()
    self.input = input[...]
    stdin = first
    stdout = second
    stderr = third
    _ = fcntl(stdin.writer, F_SETFL, O_NONBLOCK)
  }

  /// Closes the program's ends, which would keep the pipes open after it has gone.
  mutating func begin() {
    stdin.closeReader()
    stdout.closeWriter()
    stderr.closeWriter()
    if input.isEmpty { stdin.closeWriter() }
  }

  /// Whether the program has closed all that it could say something on.
  var isOver: Bool { stdout.reader == -1 && stderr.reader == -1 }

  /// What can be read from once the program has said something.
  var reading: [Int32] { [stdout.reader, stderr.reader].filter { $0 != -1 } }

  /// What can be written to once the program has read something.
  var writing: [Int32] { [stdin.writer].filter { $0 != -1 } }

  /// Talks until the program has closed its output; false when the time is over before, or a signal
  /// has come.
  mutating func finish(before end: Int?, or signals: HeldSignals? = nil) -> Bool {
    while !isOver {
      let left = end.map { max(0, $0 - SystemCalls.real.uptime()) }
      // Signals that are held back wake nobody: they are looked for now and then.
      let most = signals == nil ? left : left.map { min($0, Self.lookEvery) }
      let hasMore = goOn(within: most)
      if signals != nil, HeldSignals.coming != nil { return false }
      if !hasMore, let left, left == 0 { return false }
    }
    return true
  }

  /// Milliseconds; no more than nobody notices.
  private static let lookEvery = 100

  /// Gives and takes what can be, at the latest after some milliseconds; false where that was nothing.
  mutating func goOn(within limit: Int?) -> Bool {
    let ready = wait(within: limit)
    if ready.contains(stdin.writer) { give() }
    if ready.contains(stdout.reader), !Self.take(stdout.reader, &output) { stdout.closeReader() }
    if ready.contains(stderr.reader), !Self.take(stderr.reader, &messages) { stderr.closeReader() }
    // What was said last tells what happened; a damaged file can be complained of without end.
    if messages.count > 2 * Self.mostMessages {
      messages.removeFirst(messages.count - Self.mostMessages)
    }
    return !ready.isEmpty
  }

  /// How many bytes of messages are kept at least.
  private static let mostMessages = 1 << 16

  /// Waits until something can be given or taken, and returns where.
  func wait(within limit: Int?) -> [Int32] {
    var files = reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    files += writing.map { pollfd(fd: $0, events: Int16(POLLOUT), revents: 0) }
    _ = poll(&files, nfds_t(files.count), limit.map { Int32(clamping: $0) } ?? -1)
    return files.filter { $0.revents != 0 }.map(\.fd)
  }

  private mutating func give() {
    let count = input.withUnsafeBytes { write(stdin.writer, $0.baseAddress, $0.count) }
    if count > 0 {
      input.removeFirst(count)
    } else if errno != EINTR, errno != EAGAIN {
      // The program has read as much as it wanted.
      input = []
    }
    if input.isEmpty { stdin.closeWriter() }
  }

  /// Reads what is there; false at the end.
  private static func take(_ file: Int32, _ bytes: inout [UInt8]) -> Bool {
    var room = [UInt8](repeating: 0, count: 1 << 16)
    let count = room.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    guard count > 0 else { return count == -1 && (errno == EINTR || errno == EAGAIN) }
    bytes += room.prefix(count)
    return true
  }
}
