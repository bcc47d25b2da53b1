import Files
import Testing

@testable import Model

@Suite struct ExportCommands {
  let home = Home()

  /// The options that open a dossier.
  private func opened(_ name: String) throws -> [String] {
    switch name {
    case "hostile":
      for file in HostileFolder.files { try home.put("hostile/\(file.name)", file.text) }
      return ["--dossier", home("hostile")]
    case "demo":
      _ = try home.greco("demo")
      return ["--dossier", home(".local/share/greco/demo")]
    default: return []
    }
  }

  @Test(arguments: ["shipped", "demo", "hostile"])
  func `other programs read what is exported, and it is what was there`(name: String) throws {
    let dossier = try opened(name)
    for arguments in [
      ["json", "-o", home("x.json")], ["csv", "-o", home("x.csv")],
      ["csv", "--excel", "-o", home("x-excel.csv")], ["svg", "-o", home("x.svg")],
      ["ics", "-o", home("x.ics")], ["xlsx", "-o", home("x.xlsx")],
    ] {
      let run = try home.greco(dossier + ["export"] + arguments)
      #expect(run.status == 0 && run.said.hasSuffix("Written: \(arguments.last ?? "")\n"))
    }
    try home.put("list.json", try home.greco(dossier + ["list", "--json"]).out)
    let faults = try IndependentReader.faults(in: home.path)
    #expect(faults == "")
    #expect(try IndependentReader.schemaFaults(of: home("x.json")) == "")
  }

  @Test(arguments: ["shipped", "demo", "hostile"])
  func `another greco opens an exported folder and lists the same`(name: String) throws {
    let dossier = try opened(name)
    let export = dossier + ["export", "dossier", "-o"]
    let list = ["list", "--json"]
    func isSame(_ folder: String, _ options: [String] = []) throws -> Bool {
      let here = try home.greco(dossier + options + list).out
      // What was chosen is all that is there.
      let all = options.filter { !$0.hasPrefix("--theme") && $0 != "1" }
      let there = try home.greco(
        ["--dossier", home(folder)] + (all == options ? options : []) + list
      )
      return there.status == 0 && there.said.isEmpty && there.out == here && here != "[]\n"
    }
    let run = try home.greco(export + [home("whole")])
    #expect(run.status == 0 && run.said.contains("  greco --dossier \(home("whole"))\n"))
    #expect(try isSame("whole"))
    #expect(try home.greco("check", home("whole")).status == 0)

    #expect(try home.greco(export + [home("theme"), "--theme", "1"]).status == 0)
    let theme = try home.greco(dossier + list + ["--theme", "1"]).out
    #expect(try home.greco(["--dossier", home("theme")] + list).out == theme)
    #expect(try home.greco("check", home("theme")).status == 0)

    let day = ["--as-of", "2026-06-01"]
    #expect(try home.greco(export + [home("past")] + day).status == 0)
    #expect(try isSame("past", day))
    let log = try home.greco(["--dossier", home("past"), "log", "--since", "2026-06-02"])
    #expect(log.out.isEmpty)
  }

  @Test
  func `a theme that is named twice, or by no file's name, does not keep a folder from leaving`()
    throws
  {
    let files = try opened("demo")
    let demo = files[1]
    let frame = try #require(try home.text(".local/share/greco/demo/dossier.json"))
    let long = String(repeating: "n", count: 300)
    let themes = "\"themes\": [\"1-government.json\", \"\", \".\", \"\(long)\","
    try home.put(
      ".local/share/greco/demo/dossier.json",
      Array(frame.replacing("\"themes\": [", with: themes).utf8)
    )
    #expect(try home.greco("export", "dossier", "-o", home("twice"), "--dossier", demo).status == 0)
    let list = try home.greco("list", "--json", "--dossier", home("twice")).out
    #expect(try list == home.greco("list", "--json", "--dossier", demo).out && list != "[]\n")
  }

  @Test func `nothing leaves from outside the dossier`() throws {
    let demo = try opened("demo")[1]
    for name in ["2-open-decisions.json", "journal.jsonl"] {
      _ = try home.greco("demo", "--fresh")
      // Sound, as what another dossier has is: it could be read and written out again.
      _ = try home.shell(
        "PATH=/bin:/usr/bin; mv '\(demo)/\(name)' ~/secret; ln -s ~/secret '\(demo)/\(name)'"
      )
      for choice in [[], ["--theme", "open-decisions"], ["--outstanding"], ["--public"]] {
        let out = home("out")
        let run = try home.greco(["export", "dossier", "-o", out, "--dossier", demo] + choice)
        #expect(run.status == 77 && run.said.contains("\(name): this leads out"), "\(run)")
        #expect(!Folder(path: out).exists)
      }
    }
  }

  @Test func `what is there is written over only where that is asked for`() throws {
    let path = home("x.svg")
    #expect(try home.greco("export", "svg", "-o", path).status == 0)
    let again = try home.greco("export", "svg", "-o", path)
    #expect(again.status == 73 && again.said.contains("--force writes over it"))
    #expect(try home.greco("export", "svg", "-o", path, "--force").status == 0)
    #expect(try home.greco("export", "dossier", "-o", home.path).status == 73)
    #expect(try home.greco("export", "json", "-o", home("none/x.json")).status == 73)
    let out = try home.greco("export", "svg", "-o", "-").out
    #expect(try out == home.text("x.svg"))
    #expect(try home.greco("export", "svg").out == out)
  }

  static let refusals: [(Int32, [String])] = [
    (64, ["pdf"]), (64, ["dossier"]), (64, ["dossier", "-o", "-"]), (64, ["json", "--excel"]),
    (64, ["dossier", "-o", "x", "--force"]), (66, ["csv", "--theme", "none"]),
    (64, ["csv", "--status", "good"]), (64, []),
  ]

  @Test(arguments: refusals)
  func `what cannot be exported is refused`(status: Int32, arguments: [String]) throws {
    let run = try home.greco(["export"] + arguments)
    #expect(run.status == status && run.out.isEmpty && !run.said.isEmpty, "\(run)")
  }

  @Test(arguments: [
    ["--responsible", "justice"], ["--match", "minister"], ["--outstanding"], ["--overdue"],
    ["--finding", "partly"], ["lobbying", "xi"],
  ])
  func `every list and export chooses by the same options`(options: [String]) throws {
    let demo = try opened("demo")
    func json(_ command: String...) throws -> JSON {
      let run = try home.greco(demo + command + options)
      #expect(run.status == 0, "\(run.said)")
      return try JSONDocument.root(of: Array(run.out.utf8)).json
    }
    func ids(_ json: JSON?, _ name: String) -> [String] {
      json?.elements?.compactMap { $0[name]?.string } ?? []
    }
    let listed = ids(try json("list", "--json"), "id")
    #expect(!listed.isEmpty && listed.count < 21)
    #expect(try json("export", "json")["only"]?["ids"]?.elements?.compactMap(\.string) == listed)
    let changes = try json("changes", "--since", "2020-01-01", "--json")
    let still = changes["still"]?.elements?.compactMap(\.string) ?? []
    #expect(Set(ids(changes["changed"], "id") + still) == Set(listed))
    let due = try json("deadlines", "--json").elements ?? []
    #expect(due.allSatisfy { $0["on"]?.string.map(listed.contains) == true })
    let log = try home.greco(demo + ["log", "--json"] + options).out.split(separator: "\n")
    for line in log {
      let on = try JSONDocument.root(of: Array(line.utf8)).json["on"]?.string ?? ""
      #expect(listed.contains(String(on.prefix { $0 != "." })))
    }
    #expect(!log.isEmpty)
    let brief = try home.greco(demo + ["brief", "--since", "2020-01-01"] + options).out
    #expect(
      brief.contains("Only of what was chosen: \(Span.count(listed.count, "recommendation"))")
    )
  }

  @Test func `themes and statuses choose as in list`() throws {
    _ = try home.greco("set", "training", "partly", "--by", "Ann")
    func ids(_ arguments: String...) throws -> [String?] {
      let run = try home.greco(["export", "json"] + arguments)
      let themes = JSON(Array(run.out.utf8))?["themes"]?.elements ?? []
      return themes.flatMap { $0["recommendations"]?.elements ?? [] }.map { $0["id"]?.string }
    }
    #expect(try ids("--status", "partly") == ["training"])
    #expect(try ids().count == 20)
    let chosen = try home.json("list", "--theme", "2", "6").elements?.map { $0["id"]?.string }
    #expect(try ids("--theme", "2", "6") == chosen && chosen?.isEmpty == false)
  }

  @Test func `without a date there is no calendar`() throws {
    let run = try home.greco("export", "ics", "-o", home("x.ics"), "--as-of", "2020-01-01")
    #expect(run.status == 1 && run.said == "No date is in it, so there is no calendar.\n")
    #expect(try home.text("x.ics") == nil)
  }

  @Test func `a terminal shows a document and does not obey it`() throws {
    let dossier = try opened("hostile")
    _ = try home.greco(dossier + ["set", "r12", "impl", "--by", "Ann"])
    let terminal = try Terminal(size: (120, 60))
    let greco = ([Built.greco] + dossier).joined(separator: " ")
    try terminal.enter("clear; \(greco) export csv --status impl")
    try terminal.waitFor("override \u{FFFD}txet\u{FFFD} isolate")
    try terminal.enter("clear; \(greco) export xlsx; echo status $?")
    let screen = try terminal.waitFor("status 64")
    #expect(screen.contains("This is not for a terminal; name a file with -o FILE."))
  }
}
