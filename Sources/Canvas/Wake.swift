/// What ended a wait.
public enum Wake: Hashable, Sendable {
  /// Somebody did something, in this order; never empty.
  case input([Input])
  /// One of the descriptors that were waited for can be read from or written to.
  case ready
  /// The moment has come, or the clock was set.
  case clock
  /// Nothing happened for as long as it was to be waited.
  case waited
  /// The terminal is gone.
  case hangup
  /// Another process asks us to end, by SIGTERM or SIGINT.
  case terminate(Int32)
  /// The terminal was away and is back: to be drawn anew. A change of size follows by itself.
  case continued
}
