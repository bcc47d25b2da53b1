internal import CNcurses
internal import Glibc

/// Sleeps until one of the things that matter has happened.
struct Sleep: ~Copyable {
  /// What has happened; several may have.
  struct Reasons {
    var signal = false
    var keyboard = false
    var hangup = false
    /// One of the other descriptors can be read from or written to.
    var ready = false
    var clock = false
    /// The time is over and nothing has happened.
    var nothing = false
  }

  private let clock = cn_clock_open()
  private var armed: Int?

  deinit {
    if clock >= 0 { close(clock) }
  }

  /// Sets the alarm, or takes it back.
  mutating func setAlarm(_ until: Int?) {
    guard clock >= 0, until != armed else { return }
    armed = until
    if let until {
      cn_clock_set(clock, Int64(until))
    } else {
      cn_clock_clear(clock)
    }
  }

  /// Takes note of the alarm; the next one, at the same moment or not, has to be set.
  mutating func acknowledgeAlarm() {
    armed = nil
    cn_clock_read(clock)
  }

  /// Sleeps, for some milliseconds at most if that is said; with 0 it only looks.
  func sleep(reading: [Int32], writing: [Int32], atMost limit: Int?) -> Reasons {
    // Negative descriptors are passed over.
    let own = [cn_signals_descriptor(), STDIN_FILENO, clock]
    var set = (own + reading).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    set += writing.map { pollfd(fd: $0, events: Int16(POLLOUT), revents: 0) }
    let count = poll(&set, nfds_t(set.count), limit.map { Int32(clamping: $0) } ?? -1)
    guard count > 0 else { return Reasons(nothing: count == 0) }
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    return Reasons(
      signal: set[0].revents != 0,
      keyboard: set[1].revents & Int16(POLLIN) != 0,
      hangup: set[1].revents & gone != 0,
      ready: set[3...].contains { $0.revents != 0 },
      clock: set[2].revents != 0
    )
  }
}
