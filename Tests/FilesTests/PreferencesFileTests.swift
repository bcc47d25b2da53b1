import Glibc
import Model
import Testing

@testable import Files

@Suite struct PreferencesFiles {
  let scratch = Scratch()

  func file(_ calls: SystemCalls = .real) throws -> PreferencesFile {
    let environment = Environment(variables: ["XDG_CONFIG_HOME": scratch("config")])
    return try #require(PreferencesFile(in: environment, palettes: ["dark"], calls: calls))
  }

  private func write(_ text: String) throws {
    try Folder(path: scratch("config/greco")).create()
    scratch.put("config/greco/config.json", text)
  }

  private var written: String? { scratch.text("config/greco/config.json") }

  @Test func `without a file nothing is said`() throws {
    let reading = try file().read()
    #expect(reading.preferences == Preferences() && reading.problems.isEmpty)
    #expect(!Folder(path: scratch("config")).exists)
  }

  @Test func `a change is written for nobody else to read`() throws {
    let preferences = try file().change { $0.palette = "dark" }
    #expect(preferences.palette == "dark")
    #expect(written == "{\n  \"palette\": \"dark\"\n}\n")
    #expect(scratch.permissions("config/greco/config.json") == 0o600)
    #expect(try Folder(path: scratch("config/greco")).names() == ["config.json"])
  }

  @Test func `a change keeps everything else, also what came since`() throws {
    let file = try file()
    try write(#"{"mouse": "maybe", "later": {"x": 1}}"#)
    _ = file.read()
    try write(#"{"mouse": "maybe", "later": {"x": 2}, "name": "Ann"}"#)
    try file.change { $0.sort = .due }
    #expect(
      written?.filter { !$0.isWhitespace }
        == #"{"mouse":"maybe","later":{"x":2},"name":"Ann","sort":"due"}"#
    )
  }

  @Test func `what says so already is not written`() throws {
    try write(#"{"palette":"dark"}"#)
    try file().change { $0.palette = "dark" }
    #expect(written == #"{"palette":"dark"}"#)
  }

  @Test func `a broken file is never written over`() throws {
    try write("{\n\"name\": Ann}")
    let file = try file()
    #expect(file.read().isBroken)
    #expect {
      try file.change { $0.palette = "dark" }
    } throws: { error in
      guard let failure = error as? FileFailure else { return false }
      return failure.exitStatus == 65
        && failure.description.hasPrefix("\(file.path): nothing was saved: line 2: a value was")
        && failure.description.hasSuffix("Correct the file, or move it away to begin anew.")
    }
    #expect(written == "{\n\"name\": Ann}")
  }

  @Test func `a link to a file elsewhere stays a link`() throws {
    try Folder(path: scratch("config/greco")).create()
    scratch.put("dotfile", "{}")
    symlink(scratch("dotfile"), scratch("config/greco/config.json"))
    try file().change { $0.palette = "dark" }
    #expect(scratch.text("dotfile") == "{\n  \"palette\": \"dark\"\n}\n")
    #expect(written == scratch.text("dotfile"))
    unlink(scratch("config/greco/config.json"))
    #expect(scratch.text("dotfile") != nil)
  }

  @Test func `a link to a file that is missing makes that file`() throws {
    try Folder(path: scratch("config/greco")).create()
    symlink("../dotfile", scratch("config/greco/config.json"))
    try file().change { $0.palette = "dark" }
    #expect(scratch.text("config/dotfile") == "{\n  \"palette\": \"dark\"\n}\n")
    #expect(written == scratch.text("config/dotfile"))
    unlink(scratch("config/greco/config.json"))
    #expect(scratch.text("config/dotfile") != nil)
  }

  @Test(arguments: ["nowhere/dotfile", "config.json"])
  func `a link that leads nowhere stays, and that is said`(_ target: String) throws {
    try Folder(path: scratch("config/greco")).create()
    symlink(target, scratch("config/greco/config.json"))
    #expect(throws: FileFailure.self) { try file().change { $0.palette = "dark" } }
    #expect(try SystemCalls.real.readlink(scratch("config/greco/config.json")) == target)
    #expect(try Folder(path: scratch("config/greco")).names() == ["config.json"])
  }

  @Test func `a pipe in its place is not waited for`() throws {
    try Folder(path: scratch("config/greco")).create()
    #expect(mkfifo(scratch("config/greco/config.json"), 0o600) == 0)
    let reading = try file().read()
    #expect(reading.isBroken)
    #expect(
      reading.problems.map(\.message) == [
        "it cannot be read: it is a pipe or a device, not a file"
      ]
    )
    #expect(throws: FileFailure.self) { try file().change { $0.palette = "dark" } }
  }

  @Test func `whichever call fails, the file is the old or the new`() throws {
    let old = #"{"palette":"old"}"#
    for index in 1... {
      try write(old)
      let faults = Faults { at, _ in at == index ? EIO : nil }
      let isSaved = (try? file(faults.calls).change { $0.palette = "dark" }) != nil
      guard faults.injected > 0 else { break }
      let new = "{\n  \"palette\": \"dark\"\n}\n"
      #expect(written == (isSaved ? new : old), "call \(index): \(faults.trace)")
      #expect(try Folder(path: scratch("config/greco")).names().last == "config.json")
    }
  }

  @Test func `without a home there is no file`() {
    let environment = Environment(variables: ["HOME": "/h", "XDG_CONFIG_HOME": "relative"])
    #expect(
      PreferencesFile(in: environment, palettes: [])?.path == "/h/.config/greco/config.json"
    )
  }
}
