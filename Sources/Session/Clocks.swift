internal import Files
public import Model

/// The clocks that a session goes by.
public struct Clocks: Sendable {
  /// This moment.
  public var now: @Sendable () -> Timestamp
  /// Milliseconds on a clock that nobody sets.
  public var uptime: @Sendable () -> Int
  /// The calendar and the clock where the user is.
  public var local: LocalTime
  /// The second of Unix time at which the user's next day begins.
  public var midnight: @Sendable (Timestamp) -> Int

  /// Clocks.
  public init(
    now: @escaping @Sendable () -> Timestamp,
    uptime: @escaping @Sendable () -> Int,
    local: LocalTime,
    midnight: @escaping @Sendable (Timestamp) -> Int
  ) {
    self.now = now
    self.uptime = uptime
    self.local = local
    self.midnight = midnight
  }

  /// Those of the computer.
  public static let system = Clocks(
    now: { .now },
    uptime: SystemCalls.real.uptime,
    local: .system,
    midnight: { Clock.nextMidnight(after: $0.milliseconds) }
  )

  /// The day it is where the user is.
  var today: Day { local.day(now()) }
}
