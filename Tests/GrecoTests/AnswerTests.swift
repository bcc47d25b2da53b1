import Testing

@testable import Model

/// `greco answer`: what the authorities report.
@Suite struct AnswerCommands {
  let home = Home()

  private func run(_ words: String..., input: String = "") throws -> Home.Run {
    try home.greco(words + ["--by", "Ann"], input: input)
  }

  private let label = "Training of prosecutors, judges [training]"
  private let report = "Authorities' next report on implementation, due 2025-09-30"

  private func reported(_ id: String = "training") throws -> [JSON] {
    try home.json("show", id)["reported"]?.elements ?? []
  }

  @Test func `an answer is for what is due, and written anew it stays one`() throws {
    let first = try run("answer", "training", "Courses", "are", "planned.")
    #expect(first.status == 0)
    #expect(
      first.said.hasPrefix("\(label): draft answer for \(report): Courses are planned.\nSaved")
    )
    #expect(
      try run("answer", "training", "Courses are planned.").said
        == "\(label): the answer for \(report) is so already; nothing to write.\n"
    )
    #expect(try run("answer", "training", "--state", "agreed").status == 0)
    #expect(try run("answer", "training", "-", input: "Held.\nTwice.\n").status == 0)
    let answers = try reported()
    #expect(answers.map { $0["text"] } == ["Held.\nTwice."])
    #expect(answers.map { $0["state"] } == ["draft"])
    #expect(try home.greco("show", "training").out.contains("  Twice.\n"))
    #expect(try home.greco("log").out.contains("agreed answer for \(report) now: Courses"))
    #expect(
      try home.greco("changes", "--since", "2026-01-01").out.contains("draft answer for \(report)")
    )
    #expect(try run("undo").status == 0)
    #expect(try reported().map { $0["state"] } == ["agreed"])
  }

  @Test func `a text behind two hyphens, for the authorities' own report`() throws {
    _ = try run("add", "progress", "--kind", "progress", "--adopted", "2025-10")
    let words = ["answer", "training", "--report", "progress", "--by", "Ann", "--", "--", "none"]
    #expect(try home.greco(words).status == 0)
    #expect(try reported().first?["report"] == "progress")
  }

  @Test(arguments: [
    (64, ["answer", "training"], "Write what is reported"),
    (64, ["answer", "training", " "], "An answer needs a text."),
    (
      66, ["answer", "training", "--state", "agreed"],
      "There is no answer for Authorities' next report on"
    ),
    (66, ["answer", "nothing", "x"], "no recommendation has this ID"),
    (
      66, ["answer", "training", "x", "--report", "compliance-2024"],
      "There are: report-2023, report-2025."
    ),
    (64, ["answer", "training", "--state", "fine"], "state: “fine” is none of: draft, agreed."),
  ])
  func `what cannot be written is refused`(status: Int32, words: [String], said: String) throws {
    let run = try home.greco(words)
    #expect(run.status == status && run.said.contains(said), "\(run.said)")
    #expect(try home.greco("log").out.isEmpty)
  }

  @Test func `two copies put together have both; written anew there is one`() throws {
    try home.put(
      ".local/share/greco/kazakhstan/journal.jsonl",
      """
      {"id":"01KAS000000000000000000001","at":"2026-01-01T10:00:00.000Z","by":"Ann","on":"training","kind":"answer","value":"Ann's.","after":[],"report":"report-2025","state":"draft"}
      {"id":"01KAS000000000000000000002","at":"2026-01-01T11:00:00.000Z","by":"Bob","on":"training","kind":"answer","value":"Bob's.","after":[],"report":"report-2025","state":"draft"}

      """
    )
    #expect(try reported().map { $0["conflict"] } == [true, true])
    #expect(try run("answer", "training", "Both.").status == 0)
    #expect(try reported().map { $0["text"] } == ["Both."])
    #expect(try run("undo").status == 0)
    #expect(try reported().map { $0["text"] } == ["Ann's.", "Bob's."])
    #expect(try run("redo").status == 0)
    #expect(try reported().map { $0["text"] } == ["Both."])
  }
}
