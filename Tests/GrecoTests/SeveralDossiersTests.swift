import Testing

@testable import Model

/// Several dossiers at once on the shell.
@Suite struct SeveralDossiers {
  private let home = Home()

  init() throws {
    let made = try home.shell(
      """
      "$greco" init all/a --member Avalonia --round "First Round" >&2
      "$greco" init all/b --member Borduria --round "First Round" >&2
      for one in a b; do
        "$greco" --dossier all/$one add gifts --theme recommendations --title "Gifts in $one" --text T >&2
      done
      "$greco" --dossier all/b due gifts 2031-05-01 >&2
      "$greco" --dossier all/a due gifts 2031-04-01 >&2
      """
    )
    try #require(made.status == 0, "\(made.said)")
  }

  private func shell(_ script: String) throws -> Home.Run { try home.shell(script) }

  /// What a script prints as an array.
  private func values(_ script: String) throws -> [JSON] {
    try JSONDocument.root(of: Array(try shell(script).out.utf8)).json.elements ?? []
  }

  @Test func `a folder of dossiers is told in a line each, one of them as it is`() throws {
    let all = try shell("\"$greco\" all/")
    #expect(all.status == 0)
    let lines = all.out.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first?.hasPrefix("all/a: Avalonia, First Round. GRECO: no findings yet. ") == true
    )
    #expect(lines.last?.contains("Next date: 1 May 2031, in ") == true)
    #expect(try shell("\"$greco\" ./all/a").out.contains("Avalonia"))
    let named = try shell("\"$greco\" ./all/a ./all/b ./all/a").out
    #expect(named == all.out.replacing("all/", with: "./all/"))
  }

  @Test(arguments: ["./none", "all/a/dossier.json", "./empty"])
  func `what is no dossier, and no folder of dossiers, is refused by its name`(name: String) throws
  {
    let run = try shell("mkdir empty; \"$greco\" \(name)")
    #expect(run.status == 66 && run.said.hasPrefix(name))
  }

  @Test func `lists name whose they are, in words and for programs`() throws {
    let both = "\"$greco\" --dossier all/a --dossier all/b"
    let list = try shell("\(both) list")
    #expect(list.out.contains("Avalonia, First Round (") && list.out.contains("Gifts in b"))
    let all = try values("\(both) list --json")
    let titles = all.compactMap { $0["title"]?["en"]?.string ?? $0["title"]?.string }
    #expect(titles == ["Gifts in a", "Gifts in b"])
    #expect(Set(all.compactMap { $0["dossier"]?.string }).count == 2)
    #expect(try values("\(both) stats --json").count == 2)
    #expect(try values("\(both) changes --since 2020-01-01 --json").count == 2)
  }

  @Test func `their dates are in one order, and in one calendar that says whose they are`() throws {
    let both = "\"$greco\" --dossier all/b --dossier all/a"
    let dates = try values("\(both) deadlines --json").compactMap { $0["due"]?.string }
    #expect(dates == ["2031-04-01", "2031-05-01"])
    let calendar = try shell("\(both) export ics").out.replacing("\r\n ", with: "")
    #expect(calendar.contains("SUMMARY:Avalonia\\, First Round: "))
    #expect(calendar.ranges(of: "BEGIN:VEVENT").count == 2)
  }

  @Test func `their table has the dossier in front`() throws {
    let run = try shell("\"$greco\" --dossier all/a --dossier all/b export csv")
    let lines = run.out.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("dossier,id,number,") == true)
    #expect(lines.count == 3 && lines.last?.contains(",gifts,") == true)
  }

  @Test func `they are one page, in which each link leads to one of them`() throws {
    let both = "\"$greco\" --dossier all/a --dossier all/b export html"
    let run = try shell("\(both) --public -o both.html && cat both.html")
    #expect(run.status == 0 && run.said.contains("Written: "))
    #expect(run.out.contains("<title>2 dossiers: how GRECO\u{2019}s recommendations stand</title>"))
    #expect(!run.out.contains("Needs you") && !run.out.contains("1 May 2031"))
    let whole = try shell(both).out
    #expect(whole.contains("Gifts in a") && whole.contains("Gifts in b"))
    #expect(whole.contains("Needs you") && whole.contains("1 May 2031, in "))
  }

  @Test(arguments: [
    ["--responsible", "justice"], ["--theme", "other"], ["second"],
    ["second", "--responsible", "justice", "--theme", "other"],
  ])
  func `what one of them knows is asked of all, and only what none knows is refused`(
    names: [String]
  ) throws {
    let begun = try shell(
      """
      "$greco" --dossier all/b add theme other --title Other >&2
      "$greco" --dossier all/b add second --theme other --title Second --text T >&2
      "$greco" --dossier all/b assign second justice >&2
      """
    )
    let both = "\"$greco\" --dossier all/a --dossier all/b"
    let asked = names.joined(separator: " ")
    let list = try shell("\(both) list \(asked)")
    #expect(list.status == 0, "\(begun.said) \(list.said)")
    #expect(list.out.contains("second") && !list.out.contains("gifts"))
    #expect(list.said.contains("is not known in 1 of 2 dossiers: "))
    for command in ["deadlines", "changes --since 2020-01-01", "export csv", "export html"] {
      #expect(try shell("\(both) \(command) \(asked)").status == 0, "\(command)")
      let none = try shell("\(both) \(command) \(asked) --theme nowhere")
      #expect(none.status == 66 && none.said.contains("nowhere"), "\(command)")
    }
    #expect(try shell("\"$greco\" --dossier all/a list \(asked)").status == 66)
  }

  @Test func `what came in is told of those that somebody looked at`() throws {
    let both = "\"$greco\" --dossier all/a --dossier all/b changes --since look"
    #expect(try shell(both).status == 66)
    _ = try shell("\"$greco\" --dossier all/a changes --since look --seen")
    let run = try shell("\(both) --json")
    #expect(run.status == 0 && run.said.contains("1 of 2 dossiers: "))
    #expect(try values("\(both) --json").count == 1)
    _ = try shell("\"$greco\" --dossier all/a --by Bob note gifts mine")
    let lines = try shell("\"$greco\" --by Ann all/").out.split(separator: "\n")
    #expect(lines.first?.hasSuffix(". 1 new since you looked.") == true)
    #expect(lines.last?.contains("since you looked") == false)
  }

  @Test(arguments: ["show gifts", "note gifts x", "export md", "report", "log", "check", ""])
  func `what is of one dossier takes one`(command: String) throws {
    let run = try shell("\"$greco\" --dossier all/a --dossier all/b \(command)")
    #expect(run.status == 64 && run.said.contains("This takes one --dossier"))
  }
}
