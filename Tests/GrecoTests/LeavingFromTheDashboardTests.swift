import FoundationEssentials
import Testing

/// What leaves from within the dashboard, as it would from the shell.
@Suite(.serialized) struct LeavingFromTheDashboard {
  @Test func `a report and an export are written from the palette, of the past as well`() throws {
    let terminal = try dashboard()
    try terminal.command("report -o \(terminal.home)/report.md")
    try terminal.waitFor("Written: ")
    try terminal.command("as-of 2024-10-01")
    try terminal.waitFor("1 Oct 2024")
    try terminal.command("export md -o \(terminal.home)/past.md")
    try terminal.waitFor("past.md")
    try terminal.waitFor("Written: ")
    #expect(try text("\(terminal.home)/report.md").hasPrefix("# "))
    #expect(try text("\(terminal.home)/past.md").contains("**As of:** 1 October 2024"))
  }

  @Test func `what is shown is what is exported`() throws {
    let terminal = try dashboard()
    try terminal.press("/")
    try terminal.type("immunit")
    try terminal.press("Enter")
    try terminal.waitFor("/immunit")
    try terminal.command("export csv -o \(terminal.home)/shown.csv")
    try terminal.waitFor("Only what is shown: ")
    let lines = try text("\(terminal.home)/shown.csv")
    #expect(lines.contains("immunities") && !lines.contains("whistleblowers"))
  }

  @Test func `a document needs a file, and one that is there stays`() throws {
    let terminal = try dashboard()
    try terminal.command("brief --since 2026-01-01")
    try terminal.waitFor("name a file to write, with -o FILE")
    try terminal.enter(" -o \(terminal.home)/.bash_history_not_there/brief.md")
    try terminal.waitFor("annot")
  }

  private func dashboard() throws -> Terminal {
    let terminal = try Terminal()
    try terminal.openDashboard()
    return terminal
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
  }
}
