import Glibc
import Testing

@testable import Files

@Suite struct DraftsFiles {
  let scratch = Scratch()
  let half = ["note: training": ["half", "of\nit \u{1b}["]]

  func file(_ folder: String = "/a", _ calls: SystemCalls = .real) throws -> DraftsFile {
    let environment = Environment(variables: ["XDG_STATE_HOME": scratch("state")])
    let place = DossierPlace(folder: folder)
    return try #require(DraftsFile(of: place, in: environment, calls: calls))
  }

  private var names: [String]? { try? Folder(path: scratch("state/greco")).names() }

  @Test func `nothing begun leaves no trace`() throws {
    #expect(try file().read().isEmpty)
    try file().change(from: [:], to: [:])
    #expect(!Folder(path: scratch("state")).exists)
  }

  @Test func `what was begun waits for nobody else to read, and goes without a trace`() throws {
    try file().change(from: [:], to: half)
    #expect(try file().read() == half)
    #expect(scratch.permissions("state/greco/drafts.json") == 0o600)
    #expect(scratch.permissions("state/greco") == 0o700)
    #expect(names == ["drafts.json"])
    try file().change(from: half, to: [:])
    #expect(try file().read().isEmpty)
    #expect(names == [])
  }

  @Test func `dossiers and windows leave each other's texts`() throws {
    let other = ["note: x": ["other"]]
    try file("/b").change(from: [:], to: other)
    try file().change(from: [:], to: half)
    // Another window of the same dossier, which read before.
    try file().change(from: [:], to: ["measure: y": ["more"]])
    #expect(try file().read() == half.merging(["measure: y": ["more"]]) { $1 })
    try file().change(from: half, to: [:])
    #expect(try file().read() == ["measure: y": ["more"]])
    #expect(try file("/b").read() == other)
  }

  @Test func `a damaged file keeps nobody from writing`() throws {
    try Folder(path: scratch("state/greco")).create()
    for damage in ["", "{", "[1]", #"{"/a": 7}"#, #"{"/a": {"note: training": 1}}"#] {
      scratch.put("state/greco/drafts.json", damage)
      #expect(try file().read().isEmpty)
      try file().change(from: [:], to: half)
      #expect(try file().read() == half)
    }
  }

  @Test func `whichever call fails, it is the old or the new, and nobody waits long`() throws {
    try file().change(from: [:], to: half)
    let new = ["note: training": ["whole"]]
    for index in 1... {
      let faults = Faults { at, _ in at == index ? EIO : nil }
      let isSaved = (try? file("/a", faults.calls).change(from: half, to: new)) != nil
      guard faults.injected > 0 else { break }
      #expect(try file().read() == (isSaved ? new : half), "call \(index): \(faults.trace)")
      try file().change(from: try file().read(), to: half)
    }
    let busy = Faults { _, name in name == "lock" ? EWOULDBLOCK : nil }
    try file("/a", busy.calls).change(from: half, to: new)
    #expect(try file().read() == new)
    #expect(busy.waited <= 250)
  }
}
