#if DEBUG
internal import Synchronization
#endif

/// Counts what is done, for the tests that show how work grows with a journal; in a release nothing is
/// counted.
enum Steps {
  #if DEBUG
  /// Who counts, in the task that wants to know.
  @TaskLocal static var counter: Counter?

  /// A count of steps.
  final class Counter: Sendable {
    private let steps = Mutex(0)

    /// How many there were.
    var count: Int { steps.withLock { $0 } }

    fileprivate func add(_ more: Int) { steps.withLock { $0 += more } }
  }
  #endif

  /// That so many steps are done now.
  @inline(__always)
  static func count(_ more: Int = 1) {
    #if DEBUG
    counter?.add(more)
    #endif
  }
}
