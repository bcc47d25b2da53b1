internal import Glibc

/// Holds back the signals that would end this process, for as long as it is there.
///
/// What is to be put in order first, such as a program that was started and its files, can be.
final class HeldSignals {
  private var before = sigset_t()
  private var held = sigset_t()

  init() {
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    sigprocmask(SIG_BLOCK, &held, &before)
  }

  /// The number of one that came while they were held back; it stays so.
  static var coming: Int32? {
    var pending = sigset_t()
    sigpending(&pending)
    return [SIGINT, SIGTERM, SIGHUP].first { sigismember(&pending, $0) == 1 }
  }

  /// The same, and it is then dealt with.
  var came: Int32? {
    guard let signal = Self.coming else { return nil }
    var one = sigset_t()
    var number: Int32 = 0
    sigemptyset(&one)
    sigaddset(&one, signal)
    sigwait(&one, &number)
    return signal
  }

  deinit {
    sigprocmask(SIG_SETMASK, &before, nil)
  }
}
