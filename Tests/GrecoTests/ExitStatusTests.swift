import Files
import Testing

@Suite struct ExitStatuses {
  let home = Home()

  @Test(
    arguments: [
      (0, "list"), (0, "stats --line"), (0, "log"), (0, "check"), (0, "--version"), (0, "--help"),
      (0, "undo --by Ann"), (0, "redo --by Ann"),
      (0, "list --theme transparency --as-of 2023-01-01"), (0, "list --match nothingatall"),
      (1, "deadlines --within 30d"), (1, "deadlines --within 30 --json"),
      (64, "lst"), (64, "--nonsense"), (66, "list extra"), (64, "stats extra"), (64, "show"),
      (64, "set training"),
      (64, "set"), (64, "set training x"), (64, "set training satisfactory"),
      (64, "list --as-of 2025-02-30"),
      (64, "list --status nonsense"), (64, "deadlines --within soon"), (64, "--palette pink list"),
      (66, "show nothing"), (66, "set nothing partly"), (66, "note nothing x"), (66, "log nothing"),
      (66, "list --theme nothing"), (66, "list --theme 0"), (66, "list --theme 8"), (66, "show 14"),
      (66, "--dossier /nowhere list"), (66, "check /nowhere"),
      (66, "undo 01ARZ --by Ann"), (73, "init /etc"),
      (77, "set training partly --as-of 2025-01-01"), (77, "--read-only set training partly"),
      (77, "undo --read-only"), (77, "undo --as-of 9999-12-31"),
      (77, "review training --as-of 2025-01-01"),
    ] as [(Int32, String)]
  )
  func `each ends with its status`(status: Int32, line: String) throws {
    let run = try home.greco(line.split(separator: " ").map(String.init))
    #expect(run.status == status, "\(run.said)")
    #expect(status < 64 || !run.said.isEmpty)
    #expect(status < 64 || run.out.isEmpty)
  }

  @Test(arguments: [("lst", "list"), ("shwo", "show"), ("deadlnes", "deadlines"), ("ini", "init")])
  func `a misspelt command is refused with the nearest`(word: String, nearest: String) throws {
    let run = try home.greco(word, "--json")
    #expect(run.status == 64)
    #expect(run.said == "There is no command “\(word)”. Did you mean greco \(nearest)?\n")
  }

  @Test func `an unknown ID is refused with the nearest`() throws {
    let run = try home.greco("set", "whistlebloers", "partly")
    #expect(run.said.contains("Nearest: whistleblowers."))
  }

  @Test func `a word that is no status is refused with the choices`() throws {
    let run = try home.greco("set", "training", "done")
    #expect(run.said.contains("not-implemented, partly-implemented, dealt-with, implemented"))
  }

  @Test func `options are taken before and after a command`() throws {
    let before = try home.greco("--as-of", "2023-01-01", "stats", "--json")
    let after = try home.greco("stats", "--json", "--as-of", "2023-01-01")
    #expect(before.out == after.out && before.out.contains("2023-09"))
  }

  @Test func `GRECO_DOSSIER names a dossier as well`() throws {
    let run = try home.greco("list", variables: ["GRECO_DOSSIER": "/nowhere"])
    #expect(run.status == 66 && run.said.contains("GRECO_DOSSIER"))
  }

  @Test func `it says whose it is not`() throws {
    let words = "neither GRECO's nor the Council of Europe's"
    #expect(try home.greco("--version").out.contains(words))
    #expect(try home.greco("--plain").out.contains(words))
  }
}
