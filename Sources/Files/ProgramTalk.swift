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

  /// Talks until the program has closed its output; false when the time is over or a signal has come
  /// before.
  mutating func finish(before end: Int?, or signals: HeldSignals? = nil) -> Bool {
    // The program's ends, which would keep the pipes open after it has gone.
    stdin.closeReader()
    stdout.closeWriter()
    stderr.closeWriter()
    while stdout.reader != -1 || stderr.reader != -1 {
      if input.isEmpty { stdin.closeWriter() }
      var ready = [
        pollfd(fd: stdin.writer, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: stdout.reader, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stderr.reader, events: Int16(POLLIN), revents: 0),
      ]
      let left = end.map { max(0, $0 - SystemCalls.real.uptime()) }
      // Signals that are held back wake nobody: they are looked for now and then.
      let most = signals == nil ? left : left.map { min($0, Self.lookEvery) }
      let count = poll(&ready, 3, most.map { Int32(clamping: $0) } ?? -1)
      if signals?.coming != nil { return false }
      if count == 0, left == most { return false }
      guard count > 0 else { continue }
      if ready[0].revents != 0 { give() }
      if ready[1].revents != 0, !Self.take(stdout.reader, &output) { stdout.closeReader() }
      if ready[2].revents != 0, !Self.take(stderr.reader, &messages) { stderr.closeReader() }
    }
    return true
  }

  /// Milliseconds; no more than nobody notices.
  private static let lookEvery = 100

  private mutating func give() {
    let count = input.withUnsafeBytes { write(stdin.writer, $0.baseAddress, $0.count) }
    if count > 0 {
      input.removeFirst(count)
    } else if errno != EINTR, errno != EAGAIN {
      // The program has read as much as it wanted.
      input = []
    }
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
