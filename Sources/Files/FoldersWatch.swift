internal import Glibc

/// Tells a poll loop in which of several dossiers' folders something changes: by one watch for each, and no more.
///
/// A folder of which the system tells nothing, as on a network file system, is not watched, nor one that is not
/// there: whoever shows several dossiers for long looks into all of them when they are asked for anew.
public struct FoldersWatch: ~Copyable {
  /// Readable when there is something to drain; nil where the system tells of nothing.
  public let descriptor: Int32?

  private let folders: [String]
  private let calls: SystemCalls
  /// What each watch is of: links may lead from several paths to one folder.
  private var watched: [Int32: Set<String>] = [:]

  /// Starts to watch folders.
  public init(_ folders: [String], calls: SystemCalls = .real) {
    (self.folders, self.calls) = (folders, calls)
    descriptor = try? calls.events()
    folders.forEach { watch($0) }
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Takes what has happened and returns the folders in which a dossier may have changed.
  public mutating func drain() -> Set<String> {
    var touched: Set<String> = []
    for event in descriptor.map(FolderEvent.taken) ?? [] {
      if event.isOverflow { touched.formUnion(folders) }
      guard let here = watched[event.watch] else { continue }
      if event.isEnd {
        forget(event.watch)
        // What took its place is watched from now on.
        here.forEach { watch($0) }
      }
      if event.isEnd || !event.touched.isEmpty { touched.formUnion(here) }
    }
    return touched
  }

  private mutating func watch(_ folder: String) {
    guard let descriptor, !Folder(path: folder, calls: calls).isServed,
      let number = try? calls.watch(descriptor, folder, FolderEvent.interest)
    else { return }
    watched[number, default: []].insert(folder)
  }

  private mutating func forget(_ number: Int32) {
    watched[number] = nil
    if let descriptor { inotify_rm_watch(descriptor, number) }
  }
}
