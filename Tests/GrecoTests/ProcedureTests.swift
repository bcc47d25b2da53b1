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
    #expect(try run("show", "training").out.contains("measure now: New curriculum, adopted"))
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

  @Test func `who enters a second date is told that the first one stays, and how it is moved`()
    throws
  {
    #expect(try !run("deadline", "2099-06-30").said.contains("still due"))
    let second = try run("deadline", "2099-03-31")
    #expect(second.said.contains("report-2099-06-30 is still due 2099-06-30."))
    #expect(try run("undo").status == 0)
    #expect(try run("edit", "report-2099-06-30", "due", "2099-03-31").status == 0)
    #expect(try run("deadlines").out.ranges(of: "2099").count == 1)
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
}
