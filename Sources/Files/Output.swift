internal import Glibc

/// Whether a descriptor is a terminal.
public func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// How many columns a terminal has; nil of what is none, or does not say.
public func terminalWidth(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard isTerminal(descriptor), ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
  else { return nil }
  return Int(size.ws_col)
}

/// Writes all of a text to a descriptor; false when its reader has gone, which is no fault.
@discardableResult
public func writeOut(_ text: String, to descriptor: Int32) throws(FileFailure) -> Bool {
  try writeOut(Array(text.utf8), to: descriptor)
}

/// Writes bytes to a descriptor as they are made; false when its reader has gone, which is no fault: the
/// rest is not made.
@discardableResult
public func writeOut(
  _ parts: some Sequence<[UInt8]>,
  to descriptor: Int32
) throws(FileFailure) -> Bool {
  for part in parts { guard try writeOut(part, to: descriptor) else { return false } }
  return true
}

/// Writes all bytes to a descriptor; false when its reader has gone, which is no fault.
@discardableResult
public func writeOut(_ bytes: [UInt8], to descriptor: Int32) throws(FileFailure) -> Bool {
  // Otherwise a reader that has gone ends the process, before it could put anything in order.
  _ = signal(SIGPIPE, SIG_IGN)
  var written = 0
  while written < bytes.count {
    do {
      written += try bytes[written...].withUnsafeBufferPointer { rest throws(SystemError) in
        try SystemCalls.real.write(descriptor, UnsafeRawBufferPointer(rest))
      }
    } catch {
      switch error.code {
      case EPIPE: return false
      case EINTR: continue
      // Whoever shares the terminal or pipe may have told it not to wait.
      case EAGAIN: waitForRoom(descriptor)
      default: throw .cannotPrint(path: outputName(descriptor), code: error.code)
      }
    }
  }
  return true
}

private func waitForRoom(_ descriptor: Int32) {
  var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  poll(&room, 1, -1)
}

private func outputName(_ descriptor: Int32) -> String {
  switch descriptor {
  case STDOUT_FILENO: "standard output"
  case STDERR_FILENO: "standard error"
  default: "output \(descriptor)"
  }
}
