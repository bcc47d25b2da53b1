import Testing

@testable import Model

/// Recommendations and institutions that are added, and fields that are corrected.
@Suite struct Edits {
  let home = Home()

  private func run(_ words: String..., input: String = "") throws -> Home.Run {
    try home.greco(words + ["--by", "Ann"], input: input)
  }

  private func add() throws {
    let run = try run(
      "add",
      "gifts",
      "--theme",
      "5",
      "--title",
      "Gifts",
      "--text",
      "-",
      "--number",
      "14",
      "--wording",
      "official",
      "--part",
      "A ban.",
      "--part",
      "A register.",
      "--replaces",
      "code-of-ethics",
      input: "Rules on gifts.\n"
    )
    #expect(run.status == 0, "\(run.said)")
  }

  @Test func `a recommendation is added with its parts, and taken back`() throws {
    try add()
    let shown = try home.json("show", "xiv")
    #expect(shown["text"] == "Rules on gifts." && shown["wording"] == "official")
    #expect(shown["theme"] == "conflicts-of-interest" && shown["replaces"] == ["code-of-ethics"])
    #expect(
      shown["parts"] == [["id": "i", "text": "A ban."], ["id": "ii", "text": "A register."]]
    )
    #expect(try run("set", "xiv.ii", "partly").status == 0)
    #expect(try run("finding", "14.1", "not", "--report", "compliance-2024").status == 0)
    #expect(try home.greco("show", "gifts").out.contains("Part i [gifts.i]\n  GRECO: not implem"))
    for _ in 0..<3 { _ = try run("undo") }
    #expect(try home.greco("show", "gifts").status == 66)
  }

  @Test func `a part's text is corrected, and a part added at its number`() throws {
    try add()
    #expect(try run("edit", "xiv.ii", "text", "A", "public", "register.").status == 0)
    #expect(try run("edit", "gifts.4", "text", "Sanctions.").status == 0)
    #expect(try run("edit", "gifts.iii", "text", "-", input: "Training.\n").status == 0)
    let parts = try home.json("show", "gifts")["parts"]?.elements ?? []
    #expect(
      parts.map { $0["text"] } == ["A ban.", "A public register.", "Training.", "Sanctions."]
    )
    #expect(try home.greco("log", "gifts.iii").out.contains("text: Training."))
    _ = try run("undo")
    #expect(try home.json("show", "gifts")["parts"]?.elements?.count == 3)
    #expect(try run("edit", "gifts.xyz", "text", "x").status == 66)
  }

  @Test func `an institution is added, answers, and is corrected`() throws {
    #expect(try run("add", "moj", "--name", "Ministry of Justice", "--short", "MoJ").status == 0)
    #expect(try run("assign", "training", "MoJ").status == 0)
    #expect(try run("edit", "moj", "name", "Justice Ministry").status == 0)
    #expect(try home.greco("show", "training").out.contains("Lead: Justice Ministry"))
    #expect(try run("edit", "moj", "short", "none").said.contains("short name from MoJ to nothing"))
    _ = try run("undo")
    _ = try run("undo")
    #expect(try home.greco("show", "training").out.contains("Lead: Ministry of Justice"))
  }

  @Test func `a deadline and a report are corrected field by field`() throws {
    #expect(try run("edit", "report-2025", "due", "2099-10").status == 0)
    #expect(try run("edit", "report-2025", "basis", "stated").status == 0)
    #expect(try home.greco("stats", "--line").out.contains("Report due 2099-10-31, in "))
    #expect(try run("edit", "report-2025", "closedby", "compliance-2024").status == 0)
    #expect(try home.json("stats")["deadline"]?["state"] == "met")
    #expect(try run("edit", "report-2025", "closedBy", "none").status == 0)
    #expect(try home.json("stats")["deadline"]?["state"] == "open")
    for (day, status, state) in [
      ("2026-10-01", Int32(0), "met"), ("2026-10-02", 0, "met"), ("2098-01-01", 64, "met"),
      ("2026-10", 64, "met"), ("none", 0, "open"),
    ] {
      #expect(try run("edit", "report-2025", "met", day).status == status, "\(day)")
      #expect(try home.json("stats")["deadline"]?["state"] == .string(state), "\(day)")
    }
    #expect(try run("edit", "compliance-2024", "judgement", "globally", "low").status == 0)
    #expect(try run("edit", "compliance-2024", "totals", "sat=4,partly=14,not=9").status == 0)
    let stats = try home.greco("stats").out
    #expect(stats.contains("14 partly implemented, 9 not") && stats.contains("“globally low”"))
    for _ in 0..<9 { _ = try run("undo") }
    #expect(try home.json("stats")["findings"]?["outstanding"] == 23)
    #expect(try home.greco("stats", "--line").out.contains("2025-09-30 (inferred)"))
  }

  @Test func `one person by two names`() throws {
    for name in ["A. Sadykova", "Bolat"] {
      #expect(try home.greco("note", "training", "by \(name)", "--by", name).status == 0)
    }
    #expect(try home.greco("undo", "--by", "A. Bekova").said.contains("nothing of yours"))
    let run = try home.greco("edit", "A. Bekova", "also", "A. Sadykova", "--by", "Ann")
    #expect(run.status == 0)
    #expect(run.said.contains("A. Sadykova [person:A. Sadykova]: a name of A. Bekova"))
    #expect(
      try home.greco("edit", "A. Bekova", "also", "A. Sadykova").said
        == "A. Bekova and A. Sadykova are one person already; nothing to write.\n"
    )
    let log = try home.greco("log", "--by", "A. Bekova").out
    #expect(log.contains("by A. Sadykova (A. Sadykova, now A. Bekova)") && !log.contains("Bolat"))
    #expect(try home.greco("log", "person:A. Sadykova").out.contains("a name of A. Bekova"))
    #expect(try home.greco("check").out.contains(": sound"))
    #expect(try home.greco("undo", "--by", "A. Bekova").said.contains("note taken back"))
    #expect(try home.greco("edit", "Nobody", "also", "No one").status == 66)
    #expect(try home.greco("edit", "A. Bekova", "also", "none").status == 0)
    #expect(try !home.greco("log", "--by", "A. Bekova").out.contains("A. Sadykova"))
  }

  @Test(arguments: [
    (
      64, ["edit", "training", "published", "x"],
      "There are: title, text, number, wording, source, replaces."
    ),
    (
      64, ["edit", "compliance-2024", "title", "x"], "no field of a report. There are: kind, symbol"
    ),
    (
      64, ["edit", "report-2025", "x", "x"],
      "There are: title, due, from, basis, met, closedBy, source."
    ),
    (64, ["edit", "compliance-2024", "published", "June"], "“June” is no day; write"),
    (64, ["edit", "compliance-2024", "published", "2023-01-01"], "2023-01-01 is before 2024-03"),
    (64, ["edit", "compliance-2024", "adopted", "none"], "“none” is no day; write"),
    (
      64, ["edit", "compliance-2024", "kind", "second"],
      "is none of: second-compliance, second-addendum"
    ),
    (64, ["edit", "compliance-2024", "ends", "all"], "is none of: procedure"),
    (64, ["edit", "training", "wording", "perfect"], "is none of: official, excerpt, summary."),
    (64, ["edit", "training", "number", "first"], "write it as xiv or 14"),
    (64, ["edit", "training", "title", " "], "title needs a text."),
    (66, ["edit", "report-2025", "closedBy", "x"], "There are: evaluation-2022, compliance-2024."),
    (66, ["edit", "complience-2024", "kind", "compliance"], "Nearest: compliance-2024."),
    (64, ["edit", "training", "title"], "value"),
    (
      64, ["add", "xiv", "--theme", "1", "--title", "T", "--text", "t"],
      "“xiv” is a number of GRECO"
    ),
    (64, ["add", "new", "--theme", "1", "--title", "T"], "it needs --text as well."),
    (66, ["add", "new", "--theme", "9", "--title", "T", "--text", "t"], "no theme has this"),
    (
      64, ["add", "new", "--theme", "1", "--title", "T", "--text", "t", "--part", " "],
      "--part needs a text."
    ),
    (
      66, ["add", "new", "--theme", "1", "--title", "T", "--text", "t", "--replaces", "foo"],
      "no recommendation has this ID"
    ),
  ])
  func `what cannot be is refused`(status: Int32, words: [String], said: String) throws {
    let run = try home.greco(words)
    #expect(run.status == status && run.said.contains(said), "\(run.said)")
    #expect(try home.greco("log").out.isEmpty)
  }

  @Test func `what is so already is not written`() throws {
    let run = try run("edit", "compliance-2024", "published", "2024-09-06")
    #expect(run.status == 0)
    #expect(
      run.said
        == "Compliance Report [compliance-2024]: has that published already; nothing to write.\n"
    )
    #expect(
      try home.greco("edit", "training", "title", "Training of prosecutors, judges").status == 0
    )
    #expect(try home.greco("log").out.isEmpty)
  }
}
