import Glibc
import Testing

@testable import Files

@Suite struct FolderFiles {
  let scratch = Scratch()
  var folder: Folder { Folder(path: scratch.path) }

  @Test func `a file is read whole`() throws {
    let text = String(repeating: "0123456789\n", count: 50_000)
    scratch.put("dossier.json", text)
    #expect(try folder.read("dossier.json") == Array(text.utf8))
  }

  @Test func `a file of unknown size is read to its end`() throws {
    let version = try Folder(path: "/proc").read("version") ?? []
    #expect(String(decoding: version, as: UTF8.self).hasPrefix("Linux"))
  }

  @Test func `a missing file is nil, a missing folder has no names`() throws {
    #expect(try folder.read("none") == nil)
    let missing = Folder(path: scratch("none"))
    #expect(throws: FileFailure.noSuch(path: scratch("none"))) { try missing.names() }
    #expect(!missing.exists && folder.exists)
  }

  @Test func `names are sorted`() throws {
    for name in ["b", "a", "ә"] { scratch.put(name, "") }
    #expect(try folder.names() == ["a", "b", "ә"])
  }

  @Test func `folders are made where they are missing`() throws {
    try Folder(path: scratch("a/b/c")).create()
    try Folder(path: scratch("a/b/c")).create()
    #expect(scratch.permissions("a/b") == 0o700)
  }

  @Test func `a file in the way of a folder is named`() throws {
    scratch.put("a", "")
    let failure = FileFailure.cannotCreate(path: scratch("a"), code: ENOTDIR)
    #expect(throws: failure) { try Folder(path: scratch("a")).create() }
    #expect(failure.exitStatus == 73)
  }

  @Test func `a new file is written, an old one left`() throws {
    try folder.writeNew("x.json", [Array("new".utf8)])
    #expect(scratch.text("x.json") == "new")
    #expect(throws: FileFailure.exists(path: scratch("x.json"))) {
      try folder.writeNew("x.json", [Array("newer".utf8)])
    }
    #expect(try scratch.text("x.json") == "new" && folder.names() == ["x.json"])
  }

  @Test func `a file system without second names will do`() throws {
    let faults = Faults { _, name in name == "link" ? EPERM : nil }
    let folder = Folder(path: scratch.path, calls: faults.calls)
    try folder.writeNew("x", [[1]])
    #expect(throws: FileFailure.exists(path: scratch("x"))) { try folder.writeNew("x", [[2]]) }
    #expect(try folder.read("x") == [1])
  }

  @Test func `whichever call fails, a new file is whole or absent`() throws {
    for index in 1... {
      let name = "x-\(index)"
      let faults = Faults { at, _ in at == index ? EIO : nil }
      let folder = Folder(path: scratch.path, calls: faults.calls)
      let isSaved = (try? folder.writeNew(name, [Array("new".utf8)])) != nil
      guard faults.injected > 0 else { break }
      #expect(scratch.text(name) == (isSaved ? "new" : nil), "call \(index): \(faults.trace)")
    }
  }

  static let statuses: [(FileFailure, Int32)] = [
    (.noSuch(path: "p"), 66), (.cannotRead(path: "p", code: EACCES), 77),
    (.cannotCreate(path: "p", code: ENOENT), 73), (.cannotCreate(path: "p", code: EACCES), 77),
    (.cannotCreate(path: "p", code: ENOSPC), 74), (.cannotWrite(path: "p", code: ENOSPC), 74),
    (.cannotWrite(path: "p", code: EROFS), 74), (.cannotWrite(path: "p", code: EPERM), 77),
    (.halfWritten(path: "p", code: EIO), 74), (.busy(path: "p"), 75), (.exists(path: "p"), 73),
    (.keepsChanging(path: "p"), 75), (.cannotPrint(path: "p", code: ENOSPC), 74),
    (.closed(path: "p", to: .reading, by: ClosedPath(path: "p", owner: "ann", commands: [])), 77),
    (
      .closed(
        path: "p",
        to: .writing,
        by: ClosedPath(path: "q", owner: "ann", commands: ["chmod"])
      ), 77
    ),
  ]

  @Test(arguments: statuses)
  func `a failure has its exit status and names its file`(failure: FileFailure, status: Int32) {
    #expect(failure.exitStatus == status)
    #expect(failure.description.hasPrefix("p: ") && failure.description.hasSuffix("."))
  }
}
