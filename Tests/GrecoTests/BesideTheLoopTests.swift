import Files
import Glibc
import Testing

/// A pandoc that takes its time, started from the dashboard of the built program.
@Suite(.serialized) struct BesideTheLoop {
  /// A dashboard whose pandoc sleeps for eight seconds before it writes.
  private func dashboard() throws -> Terminal {
    let terminal = try Terminal(size: (120, 40))
    let folder = Folder(path: terminal.home)
    try Folder(path: terminal.home + "/bin").create()
    try Folder(path: terminal.home + "/temporary").create()
    let script = """
      #!/bin/sh
      echo $$ >"$HOME/pid"
      sleep 8
      for option; do case $option in --output=*) echo made >"${option#--output=}";; esac; done

      """
    try folder.writeNew("bin/pandoc", [Array(script.utf8)])
    try terminal.enter("chmod +x bin/pandoc; export PATH=$HOME/bin:$PATH TMPDIR=$HOME/temporary")
    try terminal.enter("clear; \(Built.greco) --by Tester")
    try terminal.waitFor("7 Other subjects")
    try terminal.press(":")
    try terminal.type("report -o \(terminal.home)/report.docx")
    try terminal.press("Enter")
    try terminal.waitFor("pandoc makes report.docx")
    return terminal
  }

  private func pandoc(_ terminal: Terminal) throws -> Int32 {
    try terminal.waitUntil("pandoc runs") { _ in text("pid", terminal).contains("\n") }
    return try #require(Int32(text("pid", terminal).filter(\.isNumber)))
  }

  private func text(_ name: String, _ terminal: Terminal) -> String {
    let bytes = (try? Folder(path: terminal.home).read(name)) ?? nil
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  private func left(_ terminal: Terminal) throws -> [String] {
    try Folder(path: terminal.home + "/temporary").names()
  }

  /// Whether nothing runs any more that the program of a group started.
  private func isGone(_ group: Int32) -> Bool {
    let processes = ((try? Folder(path: "/proc").names()) ?? []).filter { Int($0) != nil }
    return processes.allSatisfy { process in
      let bytes = (try? Folder(path: "/proc/\(process)").read("stat")) ?? nil
      // The name, which may hold anything, is in brackets before the state, the parent and the group.
      let fields = String(decoding: bytes ?? [], as: UTF8.self).split(separator: ")").last ?? ""
      let words = fields.split(separator: " ")
      return words.count < 3 || words[0] == "Z" || words[2] != "\(group)"
    }
  }

  @Test func `moving, saving and filtering go on, and interrupting ends it alone, at once`() throws
  {
    let terminal = try dashboard()
    let process = try pandoc(terminal)
    try terminal.press("j", "+")
    try terminal.waitFor("saved")
    try terminal.press("/")
    try terminal.type("immunit")
    try terminal.press("Enter")
    try terminal.waitFor("/immunit")
    #expect(!isGone(process) && text("report.docx", terminal).isEmpty)
    try terminal.press("C-c")
    let screen = try terminal.waitFor("pandoc was ended; report.docx is not written")
    #expect(screen.contains("/immunit"))
    #expect(isGone(process) && text("report.docx", terminal).isEmpty)
    #expect(try left(terminal) == [])
    try terminal.press("+")
    try terminal.waitFor("saved")
    #expect(try terminal.fact("alternate_on") == "1")
  }

  @Test func `quitting asks once, and nothing outlives the program`() throws {
    let terminal = try dashboard()
    let process = try pandoc(terminal)
    try terminal.press("q")
    try terminal.waitFor("q quits and ends pandoc, at work on report.docx; Esc stays")
    try terminal.press("q")
    try terminal.waitUntil("the shell is back") { _ in try terminal.fact("alternate_on") == "0" }
    #expect(isGone(process))
    #expect(try left(terminal) == [] && text("report.docx", terminal).isEmpty)
  }

  @Test func `it ends with a program that crashes`() throws {
    let terminal = try dashboard()
    let process = try pandoc(terminal)
    let status = String(
      decoding: try Folder(path: "/proc/\(process)").read("status") ?? [],
      as: UTF8.self
    )
    let parent = status.split(separator: "\n").first { $0.hasPrefix("PPid:") }
    let greco = try #require(parent.flatMap { Int32($0.filter(\.isNumber)) })
    #expect(kill(greco, SIGSEGV) == 0)
    try terminal.waitUntil("the shell is back") { _ in try terminal.fact("alternate_on") == "0" }
    try terminal.waitUntil("pandoc is gone") { _ in isGone(process) }
  }

  @Test func `left alone, it is written whole`() throws {
    let terminal = try dashboard()
    try terminal.waitFor("Written: \(terminal.home)/report.docx")
    #expect(text("report.docx", terminal) == "made\n")
    #expect(try left(terminal) == [])
  }
}
