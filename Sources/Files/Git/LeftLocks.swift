internal import Glibc

/// The locks of git that a run of ours left which was cut short.
///
/// Git takes them for moments and gives them back, also when it is told to end; only a git that was ended by
/// force leaves one, and then nobody gets past it. One that found no room leaves what it began, which takes more.
struct LeftLocks {
  let repository: GitRepository

  /// Takes away what runs left, whether they were cut short or are at their end, while no other can be at work.
  ///
  /// A lock goes only where one of ours was cut short before it was taken, and no git lives there.
  func clear() {
    guard let left = GitAside.leftBehind(in: repository) else { return }
    let locks = (paths + begunObjects).filter { path in
      (try? SystemCalls.real.stat(path)).map { $0.modified >= left.since } ?? false
    }
    if !locks.isEmpty {
      guard !LivingPrograms.isAtWork("git", in: [repository.folder, repository.commonFolder]) else {
        return
      }
      for path in locks { unlink(path) }
    }
    for path in left.paths { TemporaryFolder.remove(path) }
  }

  /// Objects and packs that were not written to their end.
  private var begunObjects: [String] {
    let objects = repository.commonFolder + "/objects"
    // On a drive that others use a git of another machine may be at them.
    guard !Folder(path: objects).isServed else { return [] }
    let folders = (try? SystemCalls.real.names(objects)) ?? []
    return folders.filter { $0 == "pack" || $0.utf8.count == 2 }.flatMap { folder in
      ((try? SystemCalls.real.names("\(objects)/\(folder)")) ?? []).filter {
        $0.hasPrefix("tmp_") || $0.hasPrefix(".tmp-")
      }.map { "\(objects)/\(folder)/\($0)" }
    }
  }

  private var paths: [String] {
    let common = repository.commonFolder
    let name = repository.branch.dropFirst("refs/heads/".count)
    let theirs = repository.remoteBranch.dropFirst("refs/heads/".count)
    let remote = repository.remote.map { ["\(common)/refs/remotes/\($0)/\(theirs).lock"] } ?? []
    return [
      repository.gitFolder + "/index.lock", repository.gitFolder + "/HEAD.lock",
      "\(common)/refs/heads/\(name).lock", common + "/packed-refs.lock", common + "/config.lock",
      common + "/shallow.lock",
    ] + remote
  }
}

/// The programs that run on this machine.
enum LivingPrograms {
  /// Whether a program whose name begins so runs in one of some folders, or below; where that is not told,
  /// it may.
  static func isAtWork(_ name: String, in folders: [String]) -> Bool {
    let calls = SystemCalls.real
    let places = folders.map { (try? calls.resolve($0)) ?? $0 }
    guard let all = try? calls.names("/proc") else { return true }
    let numbers = all.filter { $0.allSatisfy(\.isNumber) }
    guard !numbers.isEmpty else { return true }
    for number in numbers {
      let process = Folder(path: "/proc/\(number)")
      guard let bytes = try? process.read("comm"),
        String(decoding: bytes, as: UTF8.self).hasPrefix(name)
      else { continue }
      do {
        let place = try calls.readlink("/proc/\(number)/cwd")
        if places.contains(where: { place == $0 || place.hasPrefix($0 + "/") }) { return true }
      } catch {
        // One that has just ended has none, or is told as one that may not be looked into.
        if error.code != ENOENT, (try? process.read("comm")) != nil { return true }
      }
    }
    return false
  }
}
