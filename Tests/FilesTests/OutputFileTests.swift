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
      Array(text.utf8),
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

  @Test func `a folder that is missing is named`() {
    let failure = #expect(throws: FileFailure.self) {
      try OutputFile.write([1], to: scratch("none/x"), mayReplace: false)
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
