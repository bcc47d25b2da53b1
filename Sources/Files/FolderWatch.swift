internal import Glibc

/// Tells a poll loop when a dossier's files change.
///
/// A folder that is not there yet is waited for, by watching the nearest folder above it that is. Where
/// a folder or a link on the way to it is exchanged, it is watched where it is now. Where the system
/// tells nothing of what others do, as on a network file system or where its watches are used up, the
/// folder is looked at every few seconds, and only there.
public struct FolderWatch: ~Copyable {
  /// Readable when there is something to drain; nil where the system tells of nothing.
  public let descriptor: Int32?

  private let folder: Folder
  private var watched: (path: String, number: Int32)?
  /// The folders and links on the way there.
  private var way: Set<Int32> = []
  /// How it is looked at, where not everything is told.
  private var look: FolderLook?

  /// Starts to watch the folder at a path, at a moment on a clock that nobody sets.
  public init(path: String, at now: Int, calls: SystemCalls = .real) {
    folder = Folder(path: path, calls: calls)
    descriptor = try? calls.events()
    arm(at: now)
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// In how many milliseconds the folder is to be drained though nothing is told; nil for never.
  public func timeLeft(at now: Int) -> Int? { look?.timeLeft(at: now) }

  /// Takes what has happened up to a moment and returns what may have changed.
  ///
  /// Once the folder has appeared or was replaced, that is everything: nobody saw what is in it.
  public mutating func drain(at now: Int) -> DossierParts {
    let told = takeTold(at: now)
    return told.union(look?.look(at: now) ?? [])
  }

  private mutating func takeTold(at now: Int) -> DossierParts {
    let path = folder.path
    var touched: DossierParts = []
    var isLost = false
    for event in descriptor.map(FolderEvent.taken) ?? [] {
      if event.isOverflow { touched = .all }
      if way.contains(event.watch), event.isEnd { isLost = true }
      guard event.watch == watched?.number else { continue }
      isLost = isLost || event.isEnd
      if watched?.path == path { touched.formUnion(event.touched) }
    }
    guard isLost || watched?.path != path else { return touched }
    if isLost { forget() }
    let before = watched?.number
    arm(at: now)
    let isNew = watched?.path == path && watched?.number != before
    return isNew || isLost ? .all : touched
  }

  /// Watches the folder, or the nearest one above it, and begins to look at it where that is not enough.
  private mutating func arm(at now: Int) {
    let isWatched = watchNearest()
    let place = Folder(path: watched?.path ?? folder.path, calls: folder.calls)
    if isWatched, !place.isServed {
      look = nil
    } else if look == nil {
      look = FolderLook(folder, at: now)
    }
  }

  /// Watches the folder, or the nearest one above it; false when neither can be watched.
  private mutating func watchNearest() -> Bool {
    guard let descriptor else { return false }
    while true {
      guard let target = try? watchFirst(from: folder.path, descriptor) else { return false }
      watchWay(to: target, descriptor)
      // What appeared between the attempt below and the watch above was seen by neither.
      guard target != folder.path, (try? folder.calls.stat(child(of: target))) != nil else {
        return true
      }
    }
  }

  /// Watches the first of a folder and those above it that is there, and returns it.
  private mutating func watchFirst(
    from path: String,
    _ descriptor: Int32
  ) throws(SystemError) -> String {
    var target = path
    while true {
      do {
        try watch(target, descriptor)
        return target
      } catch {
        guard [ENOENT, ENOTDIR].contains(error.code), parent(of: target) != target else {
          throw error
        }
        target = parent(of: target)
      }
    }
  }

  /// Watches what leads to a folder; what the user may not look into cannot be.
  private mutating func watchWay(to target: String, _ descriptor: Int32) {
    let steps = steps(to: target).compactMap {
      try? folder.calls.watch(descriptor, $0, FolderEvent.interestOnTheWay)
    }
    let numbers = Set(steps).subtracting([watched?.number].compactMap(\.self))
    for old in way.subtracting(numbers) where old != watched?.number {
      inotify_rm_watch(descriptor, old)
    }
    way = numbers
  }

  /// The next folder on the way down from one above to the watched one.
  private func child(of above: String) -> String {
    var child = folder.path
    while parent(of: child) != above, parent(of: child) != child { child = parent(of: child) }
    return child
  }

  private mutating func watch(_ target: String, _ descriptor: Int32) throws(SystemError) {
    let number = try folder.calls.watch(descriptor, target, FolderEvent.interest)
    if let old = watched, old.number != number { inotify_rm_watch(descriptor, old.number) }
    watched = (target, number)
  }

  private mutating func forget() {
    guard let descriptor else { return }
    for old in way.union([watched?.number].compactMap(\.self)) {
      inotify_rm_watch(descriptor, old)
    }
    watched = nil
    way = []
  }
}
