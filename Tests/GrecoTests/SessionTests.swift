import Files
import Glibc
import Testing

/// The built program in a real terminal, as people use it.
@Suite(.serialized) struct SessionTests {
  @Test("The first start shows all seven themes and the strips at 80×24")
  func firstStart() throws {
    let terminal = try Terminal()
    let screen = try terminal.openDashboard()
    for heading in [
      "1 Systemic risk studies", "2 NGO involvement", "3 Transparency", "4 Independence",
      "5 Conflicts of interest", "6 Procurement", "7 Other subjects", "GRECO   ✓✓✓✓◌",
      "4 satisfactory  23 outstanding", "nothing said yet", "about 30 Sep 2025, inferred",
      "Liability of legal persons", "? keys  q quit",
    ] {
      #expect(screen.contains(heading), "\(heading)")
    }
  }

  @Test("A preference that is none is named on the first screen, and where it is told why")
  func preferenceNotUsed() throws {
    let terminal = try Terminal(size: (120, 40))
    let config = Folder(path: terminal.home + "/.config/greco")
    try config.create()
    try config.writeNew("config.json", [Array("{\n \"palette\": \"pink\"\n}".utf8)])
    let screen = try terminal.openDashboard()
    #expect(screen.contains("your preferences, line 2: palette is not used; greco check says why"))
    try terminal.press("q")
    try terminal.waitForShell()
    try terminal.enter("clear; \(Built.greco) check")
    try terminal.waitFor("config.json:2:13: warning: palette: ")
  }

  @Test("What was said is still there after quitting, with what GRECO found")
  func saidAndStillThere() throws {
    let terminal = try Terminal(name: nil)
    try terminal.openDashboard()
    try terminal.press("j", "+")
    // Nothing tells a name but the account: it is asked for once, and kept.
    try terminal.waitFor("Sign your entries as:")
    try terminal.press("C-u")
    try terminal.type("Айгүл С.")
    try terminal.press("Enter")
    try terminal.waitFor("partly · saved")
    try terminal.press("-")
    try terminal.waitFor("partly → not")
    try terminal.press("u")
    try terminal.waitFor("taken back, now partly")
    try terminal.press("q")
    try terminal.waitForShell()
    try terminal.enter("clear; \(Built.greco) list --status partly | grep -c ngo-involvement")
    try terminal.waitFor("1")
    try terminal.enter("clear; \(Built.greco) show ngo-involvement")
    let shown = try terminal.waitFor("partly implemented")
    #expect(shown.contains("outstanding"))
    try terminal.enter("clear; \(Built.greco)")
    try terminal.waitFor("◌ ◐ Structured NGO involvement")
  }

  @Test("Nothing is written until something is said")
  func lookingLeavesNoTrace() throws {
    let terminal = try Terminal()
    try terminal.openDashboard()
    try terminal.press("j", "j", "t", "q", "q")
    try terminal.waitForShell()
    #expect(Folder(path: terminal.home + "/.local").exists == false)
  }

  @Test("A resize keeps the place, down to where there is no room and back")
  func resize() throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.openDashboard()
    try terminal.press("5", "j")
    try terminal.waitFor("A more detailed description of the existing code of ethics")
    try terminal.resize(to: 30, 10)
    try terminal.waitUntil("the selection is seen") {
      $0.contains("Code of ethics") && !$0.contains("1 Systemic risk studies ─────────")
    }
    try terminal.resize(to: 6, 3)
    try terminal.waitFor("greco")
    try terminal.resize(to: 120, 40)
    try terminal.waitFor("A more detailed description of the existing code of ethics")
  }

  @Test("What another process says appears by itself")
  func others() throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.enter("\(Built.greco) set procurement not --by Other >/dev/null; \(Built.greco)")
    try terminal.waitFor("◌ ○ Public procurement")
    try terminal.greco("set", "procurement", "partly", "--by", "Other")
    try terminal.waitFor("◌ ◐ Public procurement")
  }

  @Test("A text half typed waits for the next start", arguments: [SIGHUP, SIGTERM])
  func halfTyped(_ signal: Int32) throws {
    let terminal = try Terminal(size: (120, 40))
    let drafts = terminal.home + "/.local/state/greco/drafts.json"
    try terminal.openDashboard("sh -c 'echo $$ > pid; exec \(Built.greco)'")
    try terminal.press("j", "n")
    try terminal.type("жарты сөз")
    try terminal.waitFor("жарты сөз")
    let pid = try Folder(path: terminal.home).read("pid") ?? []
    let process = try #require(Int32(String(decoding: pid, as: UTF8.self).filter(\.isNumber)))
    #expect(kill(process, signal) == 0)
    try terminal.waitForShell()
    try terminal.waitUntil("it is kept") { _ in try Folder(path: "/").read(drafts) != nil }
    try terminal.enter("clear; \(Built.greco)")
    try terminal.waitFor("a note was begun; the same key brings it back")
    try terminal.press("n")
    try terminal.waitFor("NGO involvement: жарты сөз")
    try terminal.press("Enter")
    try terminal.waitFor("noted · saved")
    try terminal.waitUntil("nothing waits") { _ in try Folder(path: "/").read(drafts) == nil }
    try terminal.press("q")
    try terminal.waitForShell()
  }

  @Test("That a text half typed cannot be kept delays nothing and is said")
  func cannotBeKept() throws {
    let terminal = try Terminal()
    try terminal.openDashboard("mkdir -p .local; touch .local/state; \(Built.greco)")
    try terminal.press("n", "x", "Escape")
    try terminal.waitFor("brings the text back")
    try terminal.press("q")
    try terminal.waitFor("a note is not saved; q keeps it for later")
    try terminal.press("q")
    try terminal.waitFor("what was begun is not kept for later: ")
    #expect(try terminal.fact("alternate_on") == "0")
  }
}
