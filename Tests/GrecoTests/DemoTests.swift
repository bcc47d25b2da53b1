import Files
import Testing

@testable import Model

@Suite struct Demo {
  let home = Home()

  private var folder: String { home(".local/share/greco/demo") }

  @Test func `it is made once, says where, and is marked wherever it is shown`() throws {
    let run = try home.greco("demo")
    #expect(run.status == 0)
    #expect(run.said == "Made an invented dossier, to try everything on: \(folder)\n")
    #expect(run.out.hasPrefix("INVENTED: this dossier is made up"))
    #expect(run.out.contains("\nRuritania, invented evaluation round\n"))
    #expect(try home.greco("demo").said.isEmpty)
    for command in [
      ["stats", "--line"], ["stats"], ["show", "xix"], ["changes", "--since", "addendum"],
    ] {
      #expect(
        try home.greco(["--dossier", folder] + command).out.hasPrefix("INVENTED"),
        "\(command)"
      )
    }
    // A table is for other programs, too: there it is said beside it.
    for command in [["list"], ["log"], ["deadlines"]] {
      let run = try home.greco(["--dossier", folder] + command)
      #expect(run.said.hasPrefix("INVENTED: ") && !run.out.contains("INVENTED"), "\(command)")
      #expect(try home.greco(["--dossier", folder] + command + ["--json"]).said.isEmpty)
      #expect(try !home.greco(command).said.contains("INVENTED"))
    }
    #expect(try home.json("--dossier", folder, "stats")["invented"] == true)
    #expect(try home.json("stats")["invented"] == nil)
    #expect(try !home.greco("stats", "--line").out.contains("INVENTED"))
  }

  @Test func `it is sound`() throws {
    _ = try home.greco("demo")
    let check = try home.greco("check", folder)
    #expect(
      check.status == 0
        && check.out == """
          two entries: due date of after-office
          two entries: our status of instructions
          \(folder): sound; two entries stand to 2 questions; INVENTED, to learn with

          """
    )
  }

  @Test func `a fresh one sets the other aside and says so`() throws {
    _ = try home.greco("demo")
    _ = try home.greco("--dossier", folder, "note", "xix", "mine", "--by", "Ann")
    let run = try home.greco("demo", "--fresh")
    #expect(run.said.hasPrefix("The demo before is now in \(folder)-20"))
    #expect(run.said.contains("\nMade an invented dossier"))
    #expect(try home.greco("--dossier", folder, "log", "--by", "Ann").out.isEmpty)
  }

  @Test func `it has a folder of its own, and makes none where nothing is to be changed`() throws {
    let other = try home.greco("demo", "--dossier", home.path)
    #expect(other.status == 64 && other.said.contains("leave --dossier out"))
    #expect(try home.greco("demo", "--read-only").status == 66)
    #expect(try home.greco("demo", "--fresh", "--read-only").status == 77)
    #expect(!Folder(path: home(".local")).exists)
    let variables = ["GRECO_DOSSIER": home("nowhere")]
    #expect(try home.greco(["demo"], variables: variables).out.contains("Ruritania"))
    #expect(try home.greco("--as-of", "2020-01-01", "demo").out.contains("As of 1 January 2020"))
    #expect(try home.greco("demo", "--read-only").status == 0)
  }

  @Test("The dashboard says that it is invented, in the language of the locale")
  func dashboard() throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.enter("LC_ALL= LANG=ru_RU.UTF-8 \(Built.greco) demo")
    // What stands last on the screen: before, a part of the frame may be seen.
    let screen = try terminal.waitFor("Защита заявителей")
    #expect(screen.contains("Руритания"))
    #expect(screen.contains("INVENTED") && screen.contains("CONFIDENTIAL"))
    #expect(screen.contains("Защита заявителей"))
  }
}
