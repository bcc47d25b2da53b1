internal import Glibc

/// The lock that git holds while it looks at the files of a work tree and puts others in their place.
///
/// Git looks first and takes a file away later, and knows nothing of our lock: what was written in
/// between is gone. A git that begins after the write sees it, and leaves it alone or keeps it. One
/// that began before may take the lock several times, as a merge that is given up does.
struct GitLock: Sendable {
  /// Where the lock is while there is one.
  let path: String

  private let folder: String
  private let calls: SystemCalls

  /// How long a git that is at work is waited for, in milliseconds.
  static let patience = 2000

  /// A git that did nothing for so long is done, in milliseconds.
  static let silence = 50

  /// Where gits follow each other, those that began before the write are done by then, in milliseconds.
  static let series = 300

  /// A lock of this age, in milliseconds, is hardly that of a git that changes files.
  static let longest = 10_000

  /// The lock of the work tree that a folder is in, or nil where it is in none.
  init?(around folder: Folder) {
    calls = folder.calls
    var here = (try? calls.resolve(folder.path)) ?? folder.path
    while true {
      if let found = Self.gitFolder(in: here, calls) {
        self.folder = found
        path = found + "/index.lock"
        return
      }
      guard parent(of: here) != here else { return nil }
      here = parent(of: here)
    }
  }

  /// Where git keeps what it knows: in `.git`, or where that file says, as in a linked work tree.
  private static func gitFolder(in folder: String, _ calls: SystemCalls) -> String? {
    let path = folder.hasSuffix("/") ? folder + ".git" : folder + "/.git"
    guard let status = try? calls.stat(path) else { return nil }
    if status.isFolder { return path }
    let bytes = (try? Folder(path: folder, calls: calls).read(".git")) ?? nil
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    guard text.hasPrefix("gitdir: ") else { return nil }
    let place = String(text.dropFirst(8).prefix { $0 != "\n" && $0 != "\r\n" })
    return place.hasPrefix("/") ? place : folder + "/" + place
  }

  /// Waits until the git that is at work now is done, at most until a moment of `uptime`.
  ///
  /// - Returns: the lock where it is still there: of a git that takes long, or was ended.
  func wait(until deadline: Int) -> LeftLock? {
    let first = try? calls.stat(path)
    var seen = lastWork
    guard first != nil || seen.map({ abs(Clock.now() - $0) < Self.silence }) == true else {
      return nil
    }
    if let first, Clock.now() - first.modified > Self.longest {
      return LeftLock(path: path, since: first.modified)
    }
    let start = calls.uptime()
    var silentSince = start
    while calls.uptime() < deadline {
      calls.pause(min(Self.silence / 10, deadline - calls.uptime()))
      // Another git's lock is of one that began after us.
      let isHeld = first.map { self.isHeld($0) } ?? false
      if lastWork != seen { (seen, silentSince) = (lastWork, calls.uptime()) }
      let isSilent = calls.uptime() - silentSince >= Self.silence
      if !isHeld, isSilent || calls.uptime() - start >= Self.series { return nil }
    }
    return first.flatMap { isHeld($0) ? LeftLock(path: path, since: $0.modified) : nil }
  }

  /// Whether a lock is still there; git writes into it, so its size says nothing.
  private func isHeld(_ lock: FileStatus) -> Bool {
    (try? calls.stat(path))?.isSameFile(as: lock) ?? false
  }

  /// When git last took or gave back a lock, or the like.
  private var lastWork: Int? { (try? calls.stat(folder))?.modified }
}

/// The time that one change waits for git, however often it has to look.
struct GitWait {
  private let lock: GitLock?
  private let deadline: Int

  /// Waits for a lock, if there is a work tree, at most until a moment of `uptime`.
  init(_ lock: GitLock?, until deadline: Int) {
    self.lock = lock
    self.deadline = deadline
  }

  /// Waits for the git that is at work now, and returns its lock where it is not given back.
  func wait() -> LeftLock? { lock?.wait(until: deadline) }
}

/// A lock of git that was not given back while something was saved.
public struct LeftLock: Hashable, Sendable, CustomStringConvertible {
  /// Where it is.
  public var path: String
  /// Since when, in milliseconds of Unix time.
  public var since: Int

  /// What it is and what to do.
  public var description: String {
    let (hour, minute) = Clock.localTime(at: since)
    let time = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return "\(path) is there since \(time). If no git is at work, delete it: one that was ended "
      + "left it behind."
  }
}
