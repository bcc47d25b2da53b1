import Files
import Model
import Session
import Testing

@testable import greco

/// A colleague's journal, on the shell and behind `:`.
@Suite struct OtherJournalCommandTests {
  private let home = Home()
  private let line =
    #"{"id":"01KAS000000000000000010001","at":"2026-11-20T09:00:00.000Z", "by":"Bolat","on":"training","#
    + #""kind":"note","value":"Theirs.","after":[],"colour":"red"}"#

  private func put(_ text: String, _ name: String = "theirs.jsonl") throws -> String {
    try home.put(name, text)
    return home(name)
  }

  private var journal: String {
    let folder = Folder(path: home.path + "/.local/share/greco/kazakhstan")
    return String(decoding: ((try? folder.read("journal.jsonl")) ?? nil) ?? [], as: UTF8.self)
  }

  @Test func `its entries are added to the letter, once, and undo leaves them`() throws {
    _ = try home.greco("set", "training", "partly", "--by", "Anna")
    let mine = journal
    let path = try put(line + "\nno entry\n")
    let shown = try home.greco("import", path, "--dry-run")
    #expect(shown.status == 0 && journal == mine)
    #expect(shown.out.contains("note: Theirs. (Bolat, 20 Nov 2026)  (line 1)"))
    #expect(shown.out.contains("line 2: the line is no entry of a journal"))
    #expect(shown.out.contains("undo does not take them back"))
    let added = try home.greco("import", path, "--yes", "--by", "Anna")
    #expect(added.status == 0 && journal == mine + line + "\n")
    #expect(
      try home.greco("import", path, "--yes", "--by", "Anna").said.contains("nothing to enter")
    )
    #expect(journal == mine + line + "\n")
    #expect(try home.greco("undo", "--by", "Anna").status == 0)
    #expect(try home.greco("show", "training").out.contains("Theirs."))
  }

  @Test func `another dossier's folder is refused by name, and a folder that is none`() throws {
    let demo = home.path + "/other"
    _ = try home.greco("demo", "--plain")
    _ = try Program.run(["mkdir", "-p", demo])
    _ = try put(
      #"{"format":1,"id":"elsewhere","member":"M","round":"R","themes":[],"sources":{}}"#,
      "other/dossier.json"
    )
    let refused = try home.greco("import", demo, "--yes", "--by", "Anna")
    #expect(refused.status == 65 && refused.said.contains("it is of the dossier “elsewhere”"))
    let empty = home.path + "/empty"
    _ = try Program.run(["mkdir", "-p", empty])
    let none = try home.greco("import", empty, "--yes", "--by", "Anna")
    #expect(none.status == 66 && none.said.contains("this folder is no dossier"))
    let missing = try home.greco("import", home.path + "/-rf", "--yes", "--by", "Anna")
    #expect(missing.status == 66 && missing.said.contains("there is no such file"))
  }

  @Test func `behind the colon one file is looked at, and what is for the shell is refused`() throws
  {
    let opened = try OpenDossier(nil, in: Environment(variables: ["HOME": home.path]))
    let commands = TypedCommands()
    func asked(_ line: String) throws -> String? {
      guard
        case .importing(let file, _) = try commands.asked(by: line, of: "Ann", in: opened.dossier())
      else { return nil }
      return file
    }
    #expect(try asked("import plan.xlsx") == "plan.xlsx")
    #expect(try asked(#"import "a plan.xlsx" --sheet Plan"#) == "a plan.xlsx")
    for (line, why) in [
      ("import a b", "one file at a time is looked at here"),
      ("import a --yes", "--yes is for the shell; here all of it is shown first"),
      ("import a --refused b.csv", "--refused is for the shell; here all of it is shown first"),
    ] {
      #expect { try asked(line) } throws: { commands.reason(of: $0) == why }
    }
  }
}
