import Entering
import Files
import Model
import Testing

@Suite struct Messages {
  let home = Home()
  private static let advice = DayRefusal.advice(from: LocalTime.system.day(.now))

  private func said(_ line: String) throws -> String {
    try home.greco(line.split(separator: " ").map(String.init)).said
  }

  @Test(arguments: ["set training partly", "note training x", "review training", "undo", "redo"])
  func `with any day nothing can be changed`(line: String) throws {
    for day in ["2025-01-01", "9999-12-31"] {
      #expect(
        try said("\(line) --as-of \(day)") == "With --as-of nothing can be changed; leave it out.\n"
      )
    }
  }

  @Test(arguments: [
    ("satisfactory", "satisfactory"), ("sat", "satisfactory"), ("out", "outstanding"),
  ])
  func `a combined count is no status of ours`(word: String, name: String) throws {
    #expect(
      try said("set training \(word)")
        == "“\(name)” is for GRECO's findings only; write not, partly, dealt, impl, or none.\n"
    )
  }

  @Test(arguments: ["show 14", "show xiv", "set XIV partly", "log vii.ii"])
  func `a number is refused where there are none`(line: String) throws {
    #expect(
      try said(line) == "This dossier has no official numbers; greco list shows the IDs.\n"
    )
  }

  @Test func `a number is looked for where there are some`() throws {
    _ = try home.greco("init", home("dossier"))
    let file = "dossier/6-procurement.json"
    let text = try #require(try home.text(file))
    try home.put(file, text.replacing(#""number": null"#, with: #""number": "xiv""#))
    #expect(try home.greco("show", "14", "--dossier", home("dossier")).status == 0)
    let other = try home.greco("show", "15", "--dossier", home("dossier"))
    #expect(other.status == 66 && other.said.hasPrefix("“15”: no recommendation has this ID."))
  }

  @Test(
    arguments: [
      ("list --as-of 2024-13-01", "--as-of: “2024-13-01” is no day; \(advice)."),
      ("--as-of --json", "--as-of: “--json” is no day; \(advice)."),
      ("log --since x", "--since: “x” is no day; \(advice)."),
      (
        "log --until 1/2/2025",
        "--until: “1/2/2025” can be 1 Feb 2025 or 2 Jan 2025; write 2025-02-01 or 2025-01-02."
      ),
      ("set training not --day 2025-02-30", "--day: “2025-02-30” is no day; \(advice)."),
      (
        "measure training text --day постоянно",
        "--day: “постоянно” is no date: what goes on has none."
      ),
      ("met --day 2025-09", "--day: “2025-09” is no whole day; \(advice)."),
      ("deadline soon", "deadline: “soon” is no day; \(advice)."),
      ("due training --notes x", "There is no option “--notes” here."),
      ("deadlines --within soon", "--within: “soon” is no number of days; write it as 30d."),
      ("set", "Write one or more IDs, then a status, as: greco set training partly."),
      ("set training", "Write one or more IDs, then a status, as: greco set training partly."),
    ]
  )
  func `what is no value is refused in a few words`(line: String, words: String) throws {
    let run = try home.greco(line.split(separator: " ").map(String.init))
    #expect(run.status == 64)
    #expect(run.said.hasPrefix("Error: \(words)\nUsage: greco"), "\(run.said)")
  }

  @Test func `a theme is named by its number on the screen as well`() throws {
    let byID = try home.greco("list", "--theme", "transparency").out
    #expect(try home.greco("list", "--theme", "3").out == byID && byID.contains("decision-making"))
    #expect(try said("list --theme 8").contains("There are: 1 systemic-risk-studies, 2 ngo-"))
  }

  @Test func `a list of nothing says so where messages go`() throws {
    let run = try home.greco("list", "--match", "nothingatall")
    #expect(run.out.isEmpty && run.said == "No recommendation matches.\n")
    let json = try home.greco("list", "--match", "nothingatall", "--json")
    #expect(json.out == "[]\n" && json.said.isEmpty)
  }

  @Test func `what is late ends with 0 within any days`() throws {
    _ = try home.greco("init", home("dossier"))
    let file = "dossier/6-procurement.json"
    let text = try #require(try home.text(file))
    try home.put(file, text.replacing(#""number": null"#, with: #""due": "2026-01-20""#))
    let words = ["deadlines", "--within", "30d", "--dossier", home("dossier"), "--as-of"]
    let late = try home.greco(words + ["2026-01-26"])
    #expect(late.status == 0 && late.out.contains("late by 6 days"))
    #expect(late.said == "Nothing is due within 30 days; 1 is late: Public procurement.\n")
    #expect(try home.greco(words + ["2026-01-20"]).said.isEmpty)
    #expect(try home.greco(words + ["2025-12-01"]).status == 1)
  }
}
