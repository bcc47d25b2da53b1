import Files
import Glibc
import Testing

/// Files of an open dossier that editors, git and administrators cut, move and put back.
@Suite(.serialized) struct ExchangedFilesTests {
  private let terminal: Terminal

  init() throws {
    terminal = try Terminal(size: (120, 40))
    try shell(
      """
      "$greco" init D 2>/dev/null
      git init -q D; cd D; git config user.name T; git config user.email t@example.org
      git add .; git commit -qm one
      git checkout -qb other; sed -i 's/"title"/ "title"/' *.json
      "$greco" --dossier . note training "of the other branch" --by Other 2>/dev/null
      git add .; git commit -qm two; git checkout -q -
      """
    )
    try terminal.enter("\(Built.greco) --dossier D")
    try terminal.waitFor("1 Systemic risk studies")
    try terminal.press("5", "j", "Enter")
    try terminal.waitFor(Self.opened)
  }

  /// What the opened recommendation is told to be, by its id.
  private static let opened = "code-of-ethics"

  @Test("Branches switched to and fro thirty times do not move the selection")
  func switched() throws {
    try shell("cd D; for i in $(seq 15); do git checkout -q other; git checkout -q -; done")
    try expectEntriesGoToTheOpened()
  }

  @Test("A file that is cut and written anew, or moved away and back, does not either")
  func cutAndWritten() throws {
    try shell(
      """
      cd D
      for i in $(seq 20); do
        for f in *.json; do cp $f ../x; : > $f; cat ../x > $f; mv $f ../x; mv ../x $f; done
      done
      """
    )
    try expectEntriesGoToTheOpened()
  }

  @Test("A file that stays away is told, nothing goes to a neighbour, and all comes back")
  func movedAway() throws {
    try shell("mv D/5-*.json .")
    try terminal.waitFor("gone from this dossier")
    try terminal.press("-")
    try terminal.waitFor("nothing is selected; gone from this dossier: ")
    try shell("mv 5-*.json D")
    try terminal.waitFor("it is back, and selected: ")
    try expectEntriesGoToTheOpened()
  }

  @Test("A dossier that a later greco made, or whose journal cannot be read, takes nothing more")
  func unreadable() throws {
    try shell("sed -i 's/\"format\": *1/\"format\": 2/' D/dossier.json")
    try terminal.waitFor("this dossier has format 2; this greco reads format 1")
    try terminal.press("r")
    try terminal.waitFor("nothing can be changed here: dossier.json: this dossier has format 2")
    try shell("sed -i 's/\"format\": 2/\"format\": 1/' D/dossier.json")
    try terminal.waitFor("this dossier can be read again")
    try shell("mkdir D/journal.jsonl")
    try terminal.waitFor("nothing can be saved: journal.jsonl cannot be read: it is a folder")
    try shell("rmdir D/journal.jsonl")
    try terminal.waitFor("this dossier can be read again")
    try shell("mv D/dossier.json .")
    try terminal.waitFor("nothing can be saved: dossier.json is gone")
    try shell("mv dossier.json D")
    try terminal.waitFor("this dossier can be read again")
    try expectEntriesGoToTheOpened()
  }

  @Test("What is written the moment that the dossier became a later greco's is not saved")
  func atTheSameMoment() throws {
    try terminal.press("n")
    try terminal.type("half a note")
    try terminal.waitFor("half a note")
    try shell(
      "sed -i 's/\"format\": *1/\"format\": 2/' D/dossier.json; tmux -S tmux send-keys Enter"
    )
    try terminal.waitFor("not saved: dossier.json: this dossier has format 2")
    #expect(try Folder(path: terminal.home).read("D/journal.jsonl") == nil)
  }

  @Test("A shell that left the screen while greco was stopped gets it back with fg")
  func stopped() throws {
    #expect(try terminal.fact("cursor_flag") == "0")
    try shell("pkill -STOP -s $(tmux -S tmux list-panes -F '#{pane_pid}') -x greco")
    try terminal.waitFor("Stopped")
    try terminal.enter("printf '\\033[?1049l\\033[?25h'; clear")
    try terminal.waitForShell()
    try terminal.enter("fg")
    try terminal.waitFor(Self.opened)
    #expect(try terminal.fact("alternate_on") == "1")
    try terminal.waitUntil("the cursor is hidden") { _ in
      try terminal.fact("cursor_flag") == "0"
    }
    try terminal.press("q", "q")
    try terminal.waitForShell()
  }

  /// What is opened is still so, and what is entered now goes there.
  private func expectEntriesGoToTheOpened() throws {
    try terminal.waitFor(Self.opened)
    try terminal.press("r")
    try terminal.waitFor("looked at, nothing to change · saved")
    let journal = try Folder(path: terminal.home).read("D/journal.jsonl") ?? []
    let last = String(decoding: journal, as: UTF8.self).split(separator: "\n").last ?? ""
    #expect(last.contains("\"on\":\"\(Self.opened)\""), "\(last)")
  }

  private func shell(_ script: String) throws {
    let variables = [
      "HOME": terminal.home, "PATH": Environment.current["PATH"] ?? "", "greco": Built.greco,
      "LANG": "C.UTF-8",
    ]
    let run = try Program.run(
      ["bash", "-ec", "cd; " + script],
      environment: Environment(variables: variables)
    )
    #expect(run.status == 0, "\(String(decoding: run.messages, as: UTF8.self))")
  }
}
