import Glibc
import Testing

@testable import Files

/// Folders of which nobody tells what others do there.
@Suite struct FolderLooking {
  let scratch = Scratch()

  /// Why the system tells nothing.
  enum Silence: CaseIterable {
    case served, noDescriptors, noWatches

    var calls: SystemCalls {
      switch self {
      case .served:
        var calls = SystemCalls.real
        calls.fileSystem = { _ in FileSystem(number: 0x6969) }
        calls.events = { () throws(SystemError) in throw SystemError(code: ENOSYS) }
        return calls
      case .noDescriptors: return Faults { _, name in name == "events" ? EMFILE : nil }.calls
      case .noWatches: return Faults { _, name in name == "watch" ? ENOSPC : nil }.calls
      }
    }
  }

  @Test func `a local folder is never looked at`() {
    #expect(FolderWatch(path: scratch.path, at: 0).timeLeft(at: 0) == nil)
    #expect(FolderWatch(path: scratch("not/yet"), at: 0).timeLeft(at: 0) == nil)
  }

  @Test(arguments: Silence.allCases)
  func `where nobody tells, it is looked at every three seconds`(_ silence: Silence) {
    scratch.put("journal.jsonl", "one\n")
    var watch = FolderWatch(path: scratch.path, at: 1000, calls: silence.calls)
    #expect(watch.timeLeft(at: 2500) == 1500)
    #expect(watch.drain(at: 4000) == [])
    scratch.add("journal.jsonl", "two\n")
    #expect(watch.timeLeft(at: 4000) == 3000 && watch.timeLeft(at: 9000) == 0)
    #expect(watch.drain(at: 9000) == .journal)
    #expect(watch.drain(at: 12_000) == [])
  }

  @Test(arguments: Silence.allCases)
  func `whatever becomes of its files is seen`(_ silence: Silence) throws {
    for name in ["dossier.json", "1-a.json", "2-b.json"] { scratch.put(name, "{}") }
    var watch = FolderWatch(path: scratch.path, at: 0, calls: silence.calls)
    var seen: [DossierParts] = []
    let changes: [() -> Void] = [
      { scratch.put("journal.jsonl", "one\n") },
      { scratch.replace("journal.jsonl", "two\n") },
      { chmod(scratch("journal.jsonl"), 0o400) },
      { scratch.replace("1-a.json", "{ }") },
      { unlink(scratch("journal.jsonl")) },
    ]
    for change in changes {
      waitForNextTick()
      change()
      seen.append(watch.drain(at: 0))
    }
    #expect(seen == [.all, .all, .journal, .all, .all])
    // Written over where it is, which changes nothing of the folder: found at one of the next looks.
    scratch.put("2-b.json", "{  }")
    let looks = (1...3).map { _ in watch.drain(at: 0) }
    #expect(looks.filter { $0 == .catalogue }.count == 1 && looks.filter(\.isEmpty).count == 2)
  }

  /// Until then some systems give what is changed the time of the change before.
  private func waitForNextTick() {
    let now = tick
    while tick == now { sched_yield() }
  }

  private var tick: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return time.tv_nsec
  }

  @Test(arguments: Silence.allCases)
  func `a folder that comes, goes and comes back is seen`(_ silence: Silence) throws {
    var watch = FolderWatch(path: scratch("a/b"), at: 0, calls: silence.calls)
    #expect(watch.drain(at: 0) == [])
    try Folder(path: scratch("a/b")).create()
    #expect(watch.drain(at: 0) == .all)
    rename(scratch("a"), scratch("old"))
    #expect(watch.drain(at: 0) == .all)
    #expect(watch.drain(at: 0) == [])
    rename(scratch("old"), scratch("a"))
    #expect(watch.drain(at: 0) == .all)
  }

  @Test func `a look opens three files and reads none`() {
    for name in ["dossier.json", "1-a.json", "journal.jsonl"] { scratch.put(name, "{}") }
    let faults = Faults { _, name in name == "events" ? EMFILE : nil }
    var watch = FolderWatch(path: scratch.path, at: 0, calls: faults.calls)
    let before = faults.trace.count
    _ = watch.drain(at: 3000)
    let calls = faults.trace[before...].filter { $0 != "fileSystem" }
    #expect(Array(calls) == Array(repeating: ["open", "fstat", "close"], count: 3).flatMap(\.self))
  }

  @Test func `once the system tells again, it is not looked at any more`() {
    let isOver = First()
    let faults = Faults { index, name in
      name == "watch" && isOver.claims(index) ? ENOSPC : nil
    }
    var watch = FolderWatch(path: scratch.path, at: 0, calls: faults.calls)
    #expect(watch.timeLeft(at: 0) == 3000)
    _ = watch.drain(at: 3000)
    #expect(watch.timeLeft(at: 3000) == nil)
  }

  @Test func `what another program on this machine does in a served folder is told at once`() {
    var calls = SystemCalls.real
    calls.fileSystem = { _ in FileSystem(number: 0x6573_5546) }
    let watch = FolderWatch(path: scratch.path, at: 0, calls: calls)
    scratch.put("journal.jsonl", "one\n")
    var ready = pollfd(fd: watch.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
    #expect(poll(&ready, 1, 2000) == 1)
  }
}
