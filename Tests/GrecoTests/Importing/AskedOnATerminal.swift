import Files
import Testing

/// What a file does not say is asked on a terminal, line by line.
@Suite struct AskedOnATerminal {
  @Test func `the question before is come back to, and what is no answer is told`() throws {
    let terminal = try Terminal(size: (120, 80))
    let dossier = terminal.home + "/d"
    try terminal.greco("init", dossier, "--member", "Syldavia", "--round", "Fifth round")
    try terminal.greco(
      "--dossier",
      dossier,
      "--by",
      "Ann",
      "add",
      "risks",
      "--theme",
      "1",
      "--title",
      "Risks",
      "--text",
      "that risks be studied.",
      "--number",
      "i"
    )
    let table = "No.;Our status;Lead\ni;In progress;Office\n"
    try Folder(path: terminal.home).writeNew("t.csv", [Array(table.utf8)])
    func wait(forStatus times: Int) throws {
      try terminal.waitUntil("the status is asked for \(times) times") {
        $0.split(separator: "Which status of ours", omittingEmptySubsequences: false).count
          == times + 1
      }
    }
    try terminal.enter("clear; \(Built.greco) --dossier d --by Ann import t.csv")
    try wait(forStatus: 1)
    try terminal.waitFor("0  leave it out")
    try terminal.enter("<")
    try terminal.waitFor("This is the first one.")
    try wait(forStatus: 2)
    try terminal.enter("1")
    try terminal.waitFor("Who is")
    try terminal.enter("Prosecutor")
    try terminal.waitFor("a new institution is added under the name that the file has")
    try terminal.enter("<")
    try wait(forStatus: 3)
    try terminal.waitFor("nothing for not implemented as before, - for later")
    try terminal.enter("3")
    try terminal.waitFor("1  a new institution")
    try terminal.enter("<")
    try wait(forStatus: 4)
    try terminal.waitFor("nothing for dealt with in a satisfactory manner as before")
    try terminal.enter("")
    try terminal.waitFor("1  a new institution")
    try terminal.enter("1")
    try terminal.waitFor("Enter this as one action?")
    try terminal.enter("y")
    try terminal.waitFor("Saved: 2 entries and 1 new institution from t.csv")
    let list = try terminal.greco("--dossier", dossier, "list")
    #expect(list.contains("dealt with in a satisfactory manner") && list.contains("i. Risks"))
  }
}
