import Synchronization

/// Says yes once.
final class First: Sendable {
  private let claimed = Mutex<Int?>(nil)

  var isClaimed: Bool { claimed.withLock { $0 != nil } }

  func claims(_ index: Int) -> Bool {
    claimed.withLock { claimed in
      if claimed == nil { claimed = index }
      return claimed == index
    }
  }
}
