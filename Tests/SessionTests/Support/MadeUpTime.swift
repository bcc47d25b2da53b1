import Model
import Session
import Synchronization

/// Clocks that a test sets: from nine in the morning of 15 June 2026 on.
final class MadeUpTime: Sendable {
  private let moments = Mutex((now: 0, uptime: 1_000_000))

  init() {
    let day = Day(year: 2026, month: 6, day: 15)?.number ?? 0
    moments.withLock { $0.now = day * 86_400_000 + 9 * 3_600_000 }
  }

  /// Some milliseconds go by.
  func pass(_ milliseconds: Int) {
    moments.withLock { $0 = ($0.now + milliseconds, $0.uptime + milliseconds) }
  }

  var now: Timestamp { Timestamp(milliseconds: moments.withLock { $0.now }) }

  var clocks: Clocks {
    Clocks(
      now: { self.now },
      uptime: { self.moments.withLock { $0.uptime } },
      local: .utc,
      midnight: { (LocalTime.utc.day($0).number + 1) * 86_400 }
    )
  }
}
