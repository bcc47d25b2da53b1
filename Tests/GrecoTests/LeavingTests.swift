import Files
import Glibc
import Testing

/// The terminal is as it was, on every way out.
@Suite(.serialized) struct LeavingTests {
  /// How the program is left, and what the shell says of it.
  enum Way: String, CaseIterable, CustomTestStringConvertible {
    case quit, interrupt, terminate, hangUp, crash, abort

    var testDescription: String { rawValue }

    var signal: Int32? {
      switch self {
      case .quit: nil
      case .interrupt: SIGINT
      case .terminate: SIGTERM
      case .hangUp: SIGHUP
      case .crash: SIGSEGV
      case .abort: SIGABRT
      }
    }
  }

  @Test("The terminal is as it was", arguments: Way.allCases)
  func terminalIsAsItWas(_ way: Way) throws {
    let terminal = try Terminal()
    try terminal.openDashboard(
      "stty -g > before; sh -c 'echo $$ > pid; exec \(Built.greco)'; stty -g > after"
    )
    #expect(try terminal.fact("alternate_on") == "1")
    try leave(way, terminal)
    try terminal.waitUntil("the shell is back") { _ in
      try Folder(path: terminal.home).read("after")?.last == UInt8(ascii: "\n")
    }
    let folder = Folder(path: terminal.home)
    #expect(try folder.read("after") == folder.read("before"))
    try expectNothingLeft(terminal)
  }

  @Test("Suspended, the shell has its terminal; taken up again, the place is kept")
  func suspend() throws {
    let terminal = try Terminal()
    try terminal.openDashboard()
    try terminal.press("6")
    try terminal.waitFor("Prevention of corruption in public procurement")
    try terminal.press("C-z")
    try terminal.waitForShell()
    try expectNothingLeft(terminal)
    try terminal.enter("fg")
    try terminal.waitFor("Prevention of corruption in public procurement")
    try terminal.press("q")
    try terminal.waitForShell()
  }

  private func leave(_ way: Way, _ terminal: Terminal) throws {
    guard let signal = way.signal else { return try terminal.press("q") }
    let pid = try Folder(path: terminal.home).read("pid").map {
      String(decoding: $0, as: UTF8.self)
    }
    let process = try #require(pid.flatMap { Int32($0.filter(\.isNumber)) })
    #expect(kill(process, signal) == 0)
  }

  /// Cursor, mouse and paste are the shell's again.
  private func expectNothingLeft(_ terminal: Terminal) throws {
    #expect(try terminal.fact("alternate_on") == "0")
    #expect(try terminal.fact("cursor_flag") == "1")
    #expect(try terminal.fact("mouse_any_flag") == "0")
    #expect(try terminal.fact("mouse_sgr_flag") == "0")
  }
}
