public import Model

/// What the outside world is asked to do; none of it is done in ``update(_:_:)``.
public enum Effect: Hashable, Sendable {
  /// Enter events, and say then what they did.
  case write([EventDraft], says: String)
  /// Find out who enters things, then do the command again.
  case identify(then: Command)
  /// Leave.
  case quit
  /// Give the terminal back to the shell until it is taken up again.
  case suspend
  /// Draw everything anew.
  case redraw
}
