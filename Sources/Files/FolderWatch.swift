internal import Glibc

/// What a dossier's folder holds.
public struct DossierParts: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: Int

  /// Parts by their bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// What users did.
  public static let journal = DossierParts(rawValue: 1)
  /// What was shipped or imported.
  public static let catalogue = DossierParts(rawValue: 2)
  /// Both.
  public static let all: DossierParts = [.journal, .catalogue]
}

/// Tells a poll loop when a dossier's files change.
///
/// A folder that is not there yet is waited for, by watching the nearest folder above it that is. Where
/// a folder or a link on the way to it is exchanged, it is watched where it is now.
public struct FolderWatch: ~Copyable {
  /// Readable when there is something to drain.
  public let descriptor: Int32

  private let path: String
  private var watched: (path: String, number: Int32)?
  /// The folders and links on the way there.
  private var way: Set<Int32> = []

  /// Starts to watch the folder at a path.
  public init(path: String) throws(FileFailure) {
    self.path = path
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor != -1 else { throw .cannotWatch(path: path, code: errno) }
    guard arm() else { throw .cannotWatch(path: path, code: errno) }
  }

  deinit { close(descriptor) }

  /// Takes what has happened and returns what may have changed.
  ///
  /// Once the folder has appeared or was replaced, that is everything: nobody saw what is in it.
  public mutating func drain() -> DossierParts {
    var touched: DossierParts = []
    var isLost = false
    for event in takeEvents() {
      if event.isOverflow { touched = .all }
      if way.contains(event.watch), event.isEnd { isLost = true }
      guard event.watch == watched?.number else { continue }
      isLost = isLost || event.isEnd
      if watched?.path == path { touched.formUnion(event.touched) }
    }
    guard isLost || watched?.path != path else { return touched }
    if isLost { forget() }
    let before = watched?.number
    _ = arm()
    let isNew = watched?.path == path && watched?.number != before
    return isNew || isLost ? .all : touched
  }

  /// Watches the folder, or the nearest one above it; false when neither can be watched.
  private mutating func arm() -> Bool {
    while true {
      var target = path
      while !watch(target) {
        guard errno == ENOENT || errno == ENOTDIR, parent(of: target) != target else {
          return false
        }
        target = parent(of: target)
      }
      watchWay(to: target)
      // What appeared between the attempt below and the watch above was seen by neither.
      guard target != path, access(child(of: target), F_OK) == 0 else { return true }
    }
  }

  /// Watches what leads to a folder; what the user may not look into cannot be.
  private mutating func watchWay(to target: String) {
    let steps = steps(to: target).map {
      inotify_add_watch(descriptor, $0, FolderEvent.interestOnTheWay)
    }
    let numbers = Set(steps).subtracting([-1, watched?.number ?? -1])
    for old in way.subtracting(numbers) where old != watched?.number {
      inotify_rm_watch(descriptor, old)
    }
    way = numbers
  }

  /// The next folder on the way down from one above to the watched one.
  private func child(of folder: String) -> String {
    var child = path
    while parent(of: child) != folder, parent(of: child) != child { child = parent(of: child) }
    return child
  }

  private mutating func watch(_ target: String) -> Bool {
    let number = inotify_add_watch(descriptor, target, FolderEvent.interest)
    guard number != -1 else { return false }
    if let old = watched, old.number != number { inotify_rm_watch(descriptor, old.number) }
    watched = (target, number)
    return true
  }

  private mutating func forget() {
    for old in way.union([watched?.number].compactMap(\.self)) {
      inotify_rm_watch(descriptor, old)
    }
    watched = nil
    way = []
  }

  private borrowing func takeEvents() -> [FolderEvent] {
    var events: [FolderEvent] = []
    var room = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = room.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == -1, errno == EINTR { continue }
      guard count > 0 else { return events }
      room.withUnsafeBytes { FolderEvent.parse($0.prefix(count), into: &events) }
    }
  }
}
