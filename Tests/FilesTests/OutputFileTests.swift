import Glibc
import Testing

@testable import Files

@Suite struct OutputFiles {
  let scratch = Scratch()

  private func write(
    _ text: String,
    mayReplace: Bool = false,
    calls: SystemCalls = .real
  ) throws(FileFailure) {
    try OutputFile.write(
      [Array(text.utf8)],
      to: scratch("table.csv"),
      mayReplace: mayReplace,
      calls: calls
    )
  }

  private var names: [String] { get throws { try Folder(path: scratch.path).names() } }

  @Test func `one that is there stays, unless it may be replaced`() throws {
    try write("one")
    #expect(throws: FileFailure.exists(path: scratch("table.csv"))) { try write("two") }
    #expect(scratch.text("table.csv") == "one")
    try write("two", mayReplace: true)
    #expect(try scratch.text("table.csv") == "two" && names == ["table.csv"])
  }

  @Test(arguments: [false, true], [ENOSPC, EIO, EROFS])
  func `whichever call fails, it is whole or as it was, and nothing is left beside it`(
    isThere: Bool,
    code: Int32
  ) throws {
    for index in 1... {
      unlink(scratch("table.csv"))
      if isThere { scratch.put("table.csv", "old") }
      // The name beside it could not be taken away either where that is what fails.
      let faults = Faults { at, name in at == index && name != "unlink" ? code : nil }
      do throws(FileFailure) {
        try write("new", mayReplace: isThere, calls: faults.calls)
        #expect(scratch.text("table.csv") == "new")
      } catch {
        #expect(error.exitStatus == 74, "\(faults.trace)")
        #expect(scratch.text("table.csv") == (isThere ? "old" : nil), "\(faults.trace)")
      }
      #expect(try names.allSatisfy { $0 == "table.csv" }, "call \(index): \(faults.trace)")
      if faults.trace.count < index { break }
    }
  }

  @Test(arguments: [0o600, 0o640, 0o444, 0o666] as [UInt32])
  func `what replaces a file is open to the same people`(mode: UInt32) throws {
    scratch.put("table.csv", "old")
    chmod(scratch("table.csv"), mode)
    try write("new", mayReplace: true)
    #expect(scratch.text("table.csv") == "new" && scratch.permissions("table.csv") == mode)
  }

  @Test func `the group of a file that cannot have it is not let in by another one`() throws {
    scratch.put("table.csv", "old")
    chmod(scratch("table.csv"), 0o660)
    var calls = SystemCalls.real
    // The file belongs to a group that we are not in.
    calls.stat = { path throws(SystemError) in
      var status = try SystemCalls.real.stat(path)
      status.group += 1
      return status
    }
    calls.fchown = { _, _ throws(SystemError) in throw SystemError(code: EPERM) }
    try write("new", mayReplace: true, calls: calls)
    #expect(scratch.permissions("table.csv") == 0o600)
  }

  @Test(arguments: [false, true])
  func `the file beside it is new, and what lies in wait for it is left alone`(
    isThere: Bool
  ) throws {
    scratch.put("victim", "mine")
    if isThere { scratch.put("table.csv", "old") }
    var calls = SystemCalls.real
    // Somebody foresaw the name.
    calls.open = { [victim = scratch("victim")] path, flags, mode throws(SystemError) in
      if flags & O_CREAT != 0 { symlink(victim, path) }
      return try SystemCalls.real.open(path, flags, mode)
    }
    #expect(throws: FileFailure.cannotCreate(path: scratch("table.csv"), code: EEXIST)) {
      try write("new", mayReplace: isThere, calls: calls)
    }
    #expect(scratch.text("victim") == "mine")
    #expect(scratch.text("table.csv") == (isThere ? "old" : nil))
  }

  @Test func `a pipe that nobody reads from is not waited for`() throws {
    mkfifo(scratch("pipe"), 0o600)
    #expect(throws: FileFailure.cannotWrite(path: scratch("pipe"), code: ENXIO)) {
      try OutputFile.write([[1]], to: scratch("pipe"), mayReplace: true)
    }
  }

  @Test func `a name as long as a file can have is written`() throws {
    let name = String(repeating: "n", count: 251) + ".csv"
    try OutputFile.write([[1]], to: scratch(name), mayReplace: true)
    #expect(try names == [name])
  }

  @Test func `a folder that is missing is named`() {
    let failure = #expect(throws: FileFailure.self) {
      try OutputFile.write([[1]], to: scratch("none/x"), mayReplace: false)
    }
    #expect(failure?.exitStatus == 73 && failure?.path == scratch("none/x"))
  }
}

@Suite struct NewDossiers {
  let scratch = Scratch()
  private let files: [(name: String, bytes: [UInt8])] = [
    ("dossier.json", [1]), ("a.json", [2]), ("journal.jsonl", [3]),
  ]

  @Test func `a folder with something in it stays as it is`() throws {
    scratch.put("x", "")
    #expect(throws: FileFailure.exists(path: scratch.path)) {
      try NewDossier.create(in: scratch.path, files: files)
    }
    #expect(try Folder(path: scratch.path).names() == ["x"])
  }

  @Test(arguments: [false, true])
  func `whichever call fails, all of it is there or nothing`(isThere: Bool) throws {
    let folder = Folder(path: scratch("new"))
    for index in 1... {
      for (name, _) in files { unlink(folder.path(of: name)) }
      rmdir(folder.path)
      if isThere { try folder.create() }
      let faults = Faults { at, name in
        at == index && !["unlink", "rmdir"].contains(name) ? ENOSPC : nil
      }
      do throws(FileFailure) {
        try NewDossier.create(in: folder.path, files: files, calls: faults.calls)
        #expect(try folder.names() == ["a.json", "dossier.json", "journal.jsonl"])
      } catch {
        // That it was there before can be what a failed call did not tell.
        #expect((try? folder.names()) ?? [] == [], "call \(index): \(faults.trace)")
      }
      if faults.trace.count < index { break }
    }
  }
}
