import ArgumentParser
import Files
import Glibc
import Synchronization
import Testing

@testable import Model
@testable import greco

/// "Saved" is the last thing that happens.
@Suite struct SavedTests {
  let home = Home()

  /// What happened, in order.
  private final class Trace: Sendable {
    private let entries = Mutex<[String]>([])

    var all: [String] { entries.withLock { $0 } }

    func add(_ entry: String) { entries.withLock { $0.append(entry) } }

    /// The system's calls, of which those that change something are traced; fsync may fail.
    func calls(fsync code: Int32? = nil) -> SystemCalls {
      let real = SystemCalls.real
      var calls = real
      calls.write = { file, bytes throws(SystemError) in
        self.add("write")
        return try real.write(file, bytes)
      }
      calls.fsync = { file throws(SystemError) in
        self.add("fsync")
        if let code { throw SystemError(code: code) }
        try real.fsync(file)
      }
      calls.ftruncate = { file, size throws(SystemError) in
        self.add("ftruncate")
        try real.ftruncate(file, size)
      }
      return calls
    }
  }

  private func change(_ trace: Trace, fsync code: Int32? = nil) throws {
    let place = DossierPlace(folder: home("d"))
    var opened = try OpenDossier(at: place, calls: trace.calls(fsync: code))
    let words = ["note", "training", "text", "--by", "Ann"]
    let note = try #require(try Greco.parseAsRoot(words) as? NoteCommand)
    let say = { (message: String) in trace.add(message.hasPrefix("Saved") ? "Saved" : "what") }
    try note.enter(in: &opened, saying: say)
  }

  @Test("It is written, brought to the disk, and only then said to be saved")
  func order() throws {
    try Folder(path: home("d")).create()
    let trace = Trace()
    try change(trace)
    #expect(trace.all == ["write", "fsync", "fsync", "what", "Saved"])
  }

  @Test("What the disk did not take is taken back, and nothing is said")
  func failed() throws {
    try Folder(path: home("d")).create()
    let trace = Trace()
    #expect(throws: AppendFailure<Failure>.self) { try change(trace, fsync: EIO) }
    #expect(trace.all.starts(with: ["write", "fsync", "ftruncate"]))
    #expect(!trace.all.contains("Saved") && !trace.all.contains("what"))
    #expect(try Folder(path: home("d")).read("journal.jsonl") == [])
  }
}
