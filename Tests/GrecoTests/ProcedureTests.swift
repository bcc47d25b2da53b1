import Model
import Testing

/// The commands that change what the catalogue says, and those for measures.
@Suite struct ProcedureTests {
  let home = Home()

  private func run(_ words: String...) throws -> (status: Int32, out: String, said: String) {
    let run = try home.greco(words)
    return (run.status, run.out, run.said)
  }

  @Test func `a measure, its evidence and its amendment are shown`() throws {
    #expect(try run("measure", "training", "Curriculum", "--state", "adopted").status == 0)
    #expect(try run("amend", "01", "New curriculum").status == 0)
    #expect(try run("show", "training").out.contains("measure corrected: New curriculum, adopted"))
    #expect(try run("evidence", "training", "https://example.org").status == 0)
    #expect(try run("retract", "01").status != 0)
  }

  @Test func `who answers, until when and where it belongs`() throws {
    #expect(try run("assign", "training", "Ministry of Justice").status == 0)
    #expect(try run("due", "training", "2027-03-31").status == 0)
    #expect(try run("move", "training", "transparency").status == 0)
    let shown = try run("show", "training").out
    #expect(shown.contains("Lead: Ministry of Justice"))
    #expect(shown.contains("2027-03-31"))
    #expect(shown.contains("Theme: Transparency"))
    #expect(try run("undo").status == 0)
    #expect(try run("show", "training").out.contains("Theme: Independence"))
    #expect(try run("due", "training", "2027-02-30").status == 64)
    #expect(try run("move", "training", "nowhere").status == 66)
  }

  @Test func `the date of GRECO's letter, and the delivery`() throws {
    #expect(try run("deadline", "2099-06-30").status == 0)
    #expect(try run("stats", "--line").out.contains("Report due 2099-06-30"))
    #expect(try run("met", "--ref", "12-3/44").status == 0)
    #expect(try !run("stats", "--line").out.contains("Report due"))
    #expect(try run("met").status == 66)
    #expect(try run("log").out.contains("12-3/44"))
  }

  @Test func `another date moves that of the report that is due, with what was answered for it`()
    throws
  {
    #expect(try !run("deadline", "2099-06-30").said.contains("further report"))
    _ = try run("answer", "immunities", "Done.", "--state", "agreed")
    let moved = try run("deadline", "2099-03-31")
    #expect(moved.said.contains("due from 2099-06-30 to 2099-03-31"))
    #expect(moved.said.contains("If it is a further report that is due then: greco undo"))
    #expect(try run("deadlines").out.ranges(of: "2099").count == 1)
    #expect(try run("deadline", "2099-03-31").said.contains("entered already"))
    #expect(
      try run("brief", "--since", "2026-01-01").out.contains("1 with an agreed answer")
    )
    let plain = try run("--plain").out
    #expect(plain.contains("no answer to GRECO in this dossier: 15"))
  }

  @Test func `a further report has a title of its own, and the first date is named`() throws {
    _ = try run("deadline", "2099-06-30")
    let second = try run("deadline", "2099-03-31", "--title", "Answers to questions")
    #expect(second.said.contains("report-2099-06-30 is still due 2099-06-30."))
    #expect(try run("deadlines").out.ranges(of: "2099").count == 2)
    _ = try run("deadline", "2099-02-28", "--title", "Answers to questions")
    #expect(try run("deadlines").out.ranges(of: "2099").count == 2)
  }

  @Test func `answers for a date that is over are named when another is entered`() throws {
    _ = try run("answer", "training", "Done.")
    let entered = try run("deadline", "2099-06-30")
    #expect(
      entered.said.contains("1 answer for report-2025, which was due 2025-09-30, stays there.")
    )
  }

  @Test func `since a report means the same everywhere, and names no day that nobody knows`()
    throws
  {
    let add = ["add", "second", "--adopted", "2025-05", "--kind", "second-compliance"]
    #expect(try home.greco(add).status == 0)
    _ = try run("finding", "immunities", "partly", "--report", "second")
    _ = try run("measure", "training", "A law", "--day", "2025-05-20", "--state", "adopted")
    let changes = try run("changes", "--since", "second")
    #expect(changes.out.hasPrefix("Since the Second Compliance Report of May 2025 to "))
    #expect(changes.out.contains("    measure: A law, adopted, 2025-05-20"))
    #expect(!changes.out.contains("GRECO: "))
    let json = try home.json("changes", "--since", "second")
    #expect(json["since"] == "2025-05-01" && json["report"] == "second")
    let brief = try run("brief", "--since", "second").out
    #expect(brief.contains("## What moved since the Second Compliance Report of May 2025"))
    #expect(brief.contains("1 new measure") && !brief.contains("GRECO finds it"))
    let coming = ["add", "third", "--adopted", "2099-05", "--kind", "addendum"]
    #expect(try home.greco(coming).said.contains("It is shown from 2099-05-01 on"))
    #expect(try run("changes", "--since", "third").status == 64)
  }

  @Test func `a finding, an added recommendation and a correction`() throws {
    #expect(try run("finding", "immunities", "partly", "--report", "compliance-2024").status == 0)
    #expect(try run("show", "immunities").out.contains("GRECO: partly implemented"))
    #expect(try run("finding", "immunities", "partly", "--report", "none").status == 66)
    let words = ["add", "lobbying", "--theme", "3", "--title", "Lobbying", "--text", "Rules."]
    #expect(try home.greco(words).status == 0)
    #expect(try home.greco(words).status == 64)
    #expect(try run("edit", "lobbying", "title", "Lobbyists").status == 0)
    #expect(try run("list", "--theme", "transparency").out.contains("Lobbyists"))
  }

  @Test func `a proof is of a measure on the same recommendation`() throws {
    let on = ["measure", "training", "immunities", "A law"]
    _ = try home.greco(on)
    let ids = try run("log", "--json").out.split(separator: "\n").compactMap { line in
      line.firstRange(of: "\"id\":\"").map { String(line[$0.upperBound...].prefix(26)) }
    }
    #expect(try run("evidence", "training", "a.pdf", "--measure", ids[1]).status == 66)
    #expect(try run("evidence", "training", "a.pdf", "--measure", ids[0]).status == 0)
    #expect(try run("show", "training").out.contains("  evidence: a.pdf"))
  }
}
