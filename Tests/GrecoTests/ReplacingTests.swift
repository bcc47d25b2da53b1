import Testing

@testable import Model

/// What is replaced, and a procedure that is closed, as they are told on the shell.
@Suite struct ReplacedAndClosed {
  let home = Home()

  private func run(_ words: String...) throws -> Home.Run {
    try home.greco(words + ["--by", "Ann"])
  }

  @Test func `what is replaced is in no list, has its page, and is refused with where it went`()
    throws
  {
    #expect(try run("measure", "training", "A law", "--day", "2026-03").status == 0)
    let added = try run(
      "add",
      "judges",
      "--theme",
      "4",
      "--title",
      "Judges",
      "--text",
      "Train them.",
      "--replaces",
      "training",
      "--hand-on",
      "measures,finding"
    )
    #expect(added.status == 0, "\(added.said)")
    #expect(try home.greco("list").out.contains("judges"))
    #expect(try !home.greco("list").out.contains("training"))
    let old = try home.greco("show", "training").out
    #expect(old.contains("Replaced by Judges [judges] on ") && old.contains("A law"))
    #expect(try home.json("show", "training")["replacedBy"] == ["judges"])
    let new = try home.greco("show", "judges").out
    #expect(new.contains("In place of Training of prosecutors, judges [training]."))
    #expect(new.contains("GRECO: satisfactory (inferred)") && new.contains("A law"))
    let refused = try run("set", "training", "impl")
    #expect(refused.status == 64 && refused.said.contains("Judges [judges] stands in its place"))
    #expect(try run("undo").status == 0)
    #expect(try home.greco("list").out.contains("training"))
    #expect(try !home.greco("list").out.contains("\njudges "))
  }

  @Test func `a procedure that is closed is said to be so wherever a date was`() throws {
    let added = try run(
      "add",
      "last",
      "--adopted",
      "2026-06-01",
      "--kind",
      "final declaration",
      "--ends-procedure"
    )
    #expect(added.said.contains("“final declaration” is a kind that greco does not know"))
    let closed = "procedure closed by the final declaration, 1 June 2026"
    #expect(try home.greco("--plain").out.contains("Report: \(closed)."))
    #expect(try home.greco("stats", "--line").out.contains("| Procedure closed by the final"))
    #expect(try home.json("stats")["deadline"]?["state"] == "closed")
    #expect(try home.greco("deadlines").out.isEmpty)
    #expect(try home.greco("report").out.contains("**Nothing is due:** \(closed)"))
    #expect(try home.greco("--as-of", "2026-05-31", "stats", "--line").out.contains("Report due"))
    #expect(try run("edit", "last", "ends", "none").status == 0)
    #expect(try home.greco("stats", "--line").out.contains("Report due"))
  }
}
