internal import Glibc

/// Something that is worked out on a thread of its own while this one goes on.
///
/// It has all that it needs and gives a value: nothing is shared meanwhile. Signals stay with the thread
/// that there was.
struct Beside<Value: Sendable>: ~Copyable {
  private let work: @Sendable () -> Value
  private let result = Result()
  /// nil where no thread was to be had: then it is worked out once it is asked for.
  private let thread: pthread_t?

  private final class Result: @unchecked Sendable {
    /// Written by the thread, and read once that has ended.
    var value: Value?
  }

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let held = Unmanaged.passRetained(Start { [result] in result.value = work() })
    let failed = pthread_create(
      &thread,
      nil,
      { held in
        guard let held else { return nil }
        Unmanaged<Start>.fromOpaque(held).takeRetainedValue().run()
        return nil
      },
      held.toOpaque()
    )
    if failed != 0 { held.release() }
    self.thread = failed == 0 ? thread : nil
  }

  /// What came of it, once it is done.
  consuming func value() -> Value {
    if let thread { pthread_join(thread, nil) }
    return result.value ?? work()
  }
}

/// What a thread begins with.
private final class Start {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
