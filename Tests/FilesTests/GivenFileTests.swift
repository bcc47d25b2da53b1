import Glibc
import Testing

@testable import Files

/// What somebody names to have it read.
@Suite struct GivenFileTests {
  let scratch = Scratch()

  private func read(_ name: String, waits: Bool = false, upTo most: Int = 100) throws -> GivenFile {
    try GivenFile.read(scratch(name), waitingForPipes: waits, upTo: most)
  }

  private func text(_ file: GivenFile) -> String? {
    guard case .file(let bytes) = file else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: ["plan.csv", "-rf", "--output=x", "a b;c"])
  func `a file is read, whatever it is called`(name: String) throws {
    scratch.put(name, "a,b\n")
    #expect(try text(read(name)) == "a,b\n")
  }

  @Test func `what is as long as may be is taken in, and a byte more is not`() throws {
    scratch.put("a", String(repeating: "x", count: 100))
    #expect(try text(read("a"))?.utf8.count == 100)
    scratch.add("a", "x")
    #expect(throws: FileFailure.tooLarge(path: scratch("a"), most: 100)) { try read("a") }
  }

  @Test func `a pipe is waited for only by those who can wait`() throws {
    mkfifo(scratch("pipe"), 0o600)
    #expect(throws: FileFailure.cannotRead(path: scratch("pipe"), code: ESPIPE)) {
      try read("pipe")
    }
    let shell = try Program.run(["sh", "-c", "exec >&- 2>&-; echo given >\(scratch("pipe")) &"])
    #expect(shell.status == 0)
    #expect(try text(read("pipe", waits: true)) == "given\n")
  }

  @Test func `something endless is given up`() {
    #expect(throws: FileFailure.tooLarge(path: "/dev/zero", most: 5000)) {
      try GivenFile.read("/dev/zero", waitingForPipes: true, upTo: 5000)
    }
  }

  @Test func `of a dossier's folder the frame and the journal are read, another folder is refused`()
    throws
  {
    #expect(throws: FileFailure.noDossierFolder(path: scratch.path)) {
      try GivenFile.read(scratch.path, waitingForPipes: false)
    }
    scratch.put("journal.jsonl", "x\n")
    scratch.put("a.json", "{}")
    guard case .dossier(let files) = try GivenFile.read(scratch.path, waitingForPipes: false) else {
      Issue.record("a dossier's folder is none")
      return
    }
    #expect(files.map(\.name) == ["journal.jsonl"])
    #expect(throws: FileFailure.noSuch(path: scratch("none"))) { try read("none") }
  }
}
