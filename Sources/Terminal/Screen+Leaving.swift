internal import CNcurses

extension Screen {
  /// Gives the terminal to another program, until `comeBack`.
  ///
  /// Meanwhile ^C is that program's, and ^Z stops us as it does any program.
  public mutating func leave() {
    cn_pause()
    cn_signals_set_away(true)
  }

  /// Takes the terminal back; the next frame is sent whole.
  ///
  /// - Returns: whether somebody is still there, and no signal came that ends us.
  public mutating func comeBack() -> Bool {
    cn_signals_set_away(false)
    guard cn_signals_await_foreground() else { return false }
    takeBack(fromShell: false)
    return !cn_signals_ending()
  }

  /// Stops the program and its process group, as ^Z does elsewhere; returns when it is continued.
  ///
  /// The next frame is sent whole.
  public mutating func suspend() {
    stop(group: true)
  }

  /// Gives the terminal back, stops, and takes it again; not, if a signal came that ends us.
  mutating func stop(group: Bool) {
    cn_pause()
    if cn_signals_stop(group) { takeBack(fromShell: true) }
  }

  /// Somebody continued us after SIGSTOP, which nobody can prepare for: the terminal has been the
  /// shell's, and nothing on it is ours.
  mutating func recover() {
    cn_forsake()
    guard cn_signals_await_foreground() else { return }
    // The shell may have left our screen and shown the cursor: both are taken again.
    cn_leave_unseen()
    takeBack(fromShell: true)
  }

  private mutating func takeBack(fromShell: Bool) {
    cn_resume(fromShell)
    keyboard.discard()
    cn_check_size()
    redrawAll()
  }
}
