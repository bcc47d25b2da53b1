internal import Glibc

/// A pipe whose ends close themselves, and are not inherited by other programs.
struct Pipe: ~Copyable {
  private(set) var reader: Int32
  private(set) var writer: Int32

  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    _ = try checked(pipe(&ends))
    (reader, writer) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    if reader != -1 { close(reader) }
    if writer != -1 { close(writer) }
  }

  mutating func closeReader() {
    if reader != -1 { close(reader) }
    reader = -1
  }

  mutating func closeWriter() {
    if writer != -1 { close(writer) }
    writer = -1
  }
}
