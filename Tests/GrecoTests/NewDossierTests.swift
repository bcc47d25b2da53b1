import Files
import Testing

@testable import Model

@Suite struct NewDossierFolders {
  let home = Home()

  @Test func `a copy says which entries it has not, and takes them along where that is asked`()
    throws
  {
    #expect(try home.greco("init", home("a")).said.contains("entr") == false)
    _ = try home.greco("set", "training", "partly", "--by", "Ann")
    let plain = try home.greco("init", home("b"))
    #expect(plain.said.contains("Your own copy has 1 entry that this has not; --with-entries"))
    #expect(try home.greco("--dossier", home("b"), "log").out.isEmpty)
    let whole = try home.greco("init", home("c"), "--with-entries")
    #expect(whole.status == 0 && whole.said.contains(", with 1 entry, to \(home("c"))."))
    let log = try home.greco("log").out
    #expect(try !log.isEmpty && home.greco("--dossier", home("c"), "log").out == log)
    #expect(try home.greco("check", home("c")).out == home("c") + ": sound\n")
  }

  @Test func `an empty one is sound, and filled without a file being written by hand`() throws {
    let made = try home.greco(
      "init",
      home("d"),
      "--member",
      "Қазақстан",
      "--round",
      "Sixth round, “top functions”"
    )
    #expect(made.status == 0 && made.said.hasPrefix("Made an empty dossier of Қазақстан in "))
    func greco(_ words: String...) throws -> Home.Run {
      try home.greco(["--dossier", home("d"), "--by", "Ann"] + words)
    }
    #expect(try greco("check").out == home("d") + ": sound\n")
    #expect(try greco("--plain").out.contains("Қазақстан, Sixth round, “top functions”"))
    for command in ["list", "stats", "deadlines", "log"] {
      #expect(try greco(command).status == 0, "\(command)")
    }
    let added = try greco(
      "add",
      "gifts",
      "--theme",
      "1",
      "--title",
      "Gifts",
      "--text",
      "that rules on gifts be made",
      "--wording",
      "official",
      "--number",
      "i"
    )
    #expect(added.status == 0)
    _ = try greco("add", "evaluation", "--kind", "evaluation", "--adopted", "2026-03")
    #expect(try greco("set", "i", "partly").status == 0)
    #expect(try greco("list").out.contains("gifts"))
    #expect(try greco("brief", "--since", "evaluation").status == 0)
    #expect(try greco("check").out == home("d") + ": sound\n")
  }

  @Test(arguments: [
    ["--member", "X"], ["--round", "X"], ["--member", "X", "--round", "Y", "--with-entries"],
    ["--member", "…", "--round", "Y"], ["--member", "", "--round", "Y"],
  ])
  func `half of what an empty one needs is refused, and nothing is made`(words: [String]) throws {
    #expect(try home.greco(["init", home("d")] + words).status == 64)
    #expect(!Folder(path: home("d")).exists)
  }
}
