import Testing

/// The start takes the options by which `list` chooses.
@Suite struct OnlySome {
  let home = Home()

  @Test func `the plain view has only what was asked for, and says so`() throws {
    let all = try home.greco("demo").out
    let some = try home.greco("demo", "--responsible", "justice", "--overdue", "--plain").out
    #expect(all.contains("[police-promotion]") && !all.contains("\nOnly "))
    #expect(some.contains("\nOnly 0 of 21: late; Ministry of Justice.\n"))
    #expect(!some.contains("Theme 1 of 7"))
    let late = try home.greco("demo", "--overdue").out
    #expect(late.contains("\nOnly 2 of 21: late.\n") && late.contains("[police-promotion]"))
    #expect(late.contains("Theme 4 of 7: Police") && !late.contains("Theme 1 of 7"))
    // What needs the user is of these, too.
    #expect(late.contains("Needs you: late: lobbying, police-promotion;"))
    #expect(!late.contains("due within 30 days"))
  }

  @Test func `it needs no word before them, or the command's name`() throws {
    for words in [["--status", "none"], ["dashboard", "--status", "none"]] {
      #expect(try home.greco(words).out.contains("\nOnly 20 of 20: We: nothing said.\n"))
    }
  }

  @Test(arguments: [[], ["list"], ["export", "csv"], ["changes", "--since", "2026-01-01"]])
  func `an institution that is not known is refused, and those known are named`(
    words: [String]
  ) throws {
    _ = try home.greco("demo")
    let demo = ["--dossier", home(".local/share/greco/demo")]
    let run = try home.greco(demo + words + ["--responsible", "police"])
    #expect(run.status == 66 && run.out.isEmpty)
    #expect(
      run.said == """
        “police”: no institution in this dossier is called so. There are: agency, justice, \
        interior, prosecution, finance.

        """
    )
  }

  @Test func `a command that comes after what is asked for is told where it stands`() throws {
    let run = try home.greco("--overdue", "list")
    #expect(run.status == 64)
    #expect(run.said == "“list” comes first: greco list, then what is asked for.\n")
  }

  @Test func `the dashboard opens with them, and Esc shows everything`() throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.enter("clear; \(Built.greco) demo --responsible justice")
    try terminal.waitFor("Ministry of Justice  10 of 21")
    try terminal.press("Escape")
    try terminal.waitUntil("all are shown") {
      !$0.contains("10 of 21") && $0.contains("i Integrity")
    }
    try terminal.press("w")
    try terminal.waitFor("5 institutions")
  }
}
