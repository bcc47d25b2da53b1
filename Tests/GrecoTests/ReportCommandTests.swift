import Testing

@testable import Model

/// A new report of GRECO's, entered by hand, and its findings.
@Suite struct ReportCommands {
  let home = Home()

  @discardableResult
  private func run(_ line: String) throws -> Home.Run {
    try home.greco(line.split(separator: " ").map(String.init) + ["--by", "Ann"])
  }

  private func out(_ line: String) throws -> String { try run(line).out }

  @Test func `it is confidential until it is published, and each step is taken back`() throws {
    let add = try run(
      "add second --adopted 2025-03-20 --kind second-compliance --closes report-2025 "
        + "--totals satisfactory=8,partly=7,not=12"
    )
    #expect(add.status == 0)
    #expect(add.said.contains("[report-2025]: answered by Second Compliance Report\n"))
    #expect(add.said.contains("It is confidential until it is published: greco edit second pub"))
    let ids = ["immunities", "confiscation", "legal-persons", "recruitment", "procurement"]
    #expect(
      try run("finding \(ids.joined(separator: " ")) partly --report second").status == 0
    )
    let plain = try out("--plain")
    #expect(plain.contains("\nConfidential: The Second Compliance Report, adopted 20 March 2025"))
    #expect(plain.split(separator: "\n").count { $0.contains("(confidential). We:") } == 5)
    #expect(plain.contains("GRECO: 8 satisfactory, 7 partly implemented, 12 not implemented of 27"))
    #expect(plain.contains("(inferred), answered by the Second Compliance Report."))

    #expect(try out("log").split(separator: "\n").count { $0.contains(", confidential (") } >= 6)
    #expect(
      try out("show immunities").split(separator: "\n").last?.contains("confidential") == true
    )

    #expect(try run("edit second published 2025-06-01").status == 0)
    #expect(
      try !out("log").contains(
        "finding in the Second Compliance Report: partly implemented, confidential"
      )
    )
    #expect(try !out("--plain").contains("onfidential"))
    // Of a past day, what was entered since is not known.
    #expect(try !out("--plain --as-of 2025-05-31").contains("second"))

    try run("undo")
    #expect(try out("--plain").contains("\nConfidential: "))
    try run("undo")
    #expect(try out("show immunities").contains("\nGRECO: outstanding (inferred), Compliance Rep"))
    try run("undo")
    let before = try out("stats")
    #expect(before.contains("4 satisfactory, 23 outstanding") && !before.contains("met"))
    #expect(try run("undo").said == "There is nothing of yours to take back.\n")
    for _ in 0..<3 { try run("redo") }
    #expect(try out("show immunities").contains("\nGRECO: partly implemented, Second Compliance"))
  }

  @Test func `a report says only what was said of it`() throws {
    try run("add second --adopted 2025-03 --kind second-compliance")
    try run("add gifts --theme 1 --title Gifts --text None.")
    let values = try home.greco("log", "--json").out.split(separator: "\n").map {
      try JSONDocument.root(of: Array($0.utf8)).json["value"]
    }
    #expect(
      values == [
        ["kind": "second-compliance", "adopted": "2025-03"],
        [
          "theme": "systemic-risk-studies", "title": "Gifts", "text": "None.",
          "wording": "summary",
        ],
      ]
    )
  }

  @Test func `a finding that holds is not written, another takes its place`() throws {
    let again = try run("finding immunities training outstanding --report compliance-2024")
    #expect(
      again.said.contains(
        "[immunities]: is outstanding in the Compliance Report already; nothing to"
      )
    )
    #expect(again.said.contains("[training]: finding in the Compliance Report: outstanding\n"))
    let sourced = try run(
      "finding immunities partly --report compliance-2024 --basis inferred --source coe-2022"
    )
    #expect(sourced.status == 0)
    #expect(
      try out("show immunities").contains("partly implemented (inferred), Compliance Report, adop")
    )
    #expect(try run("finding immunities impl --report compliance-2024").status == 0)
    let findings = try home.json("show", "immunities")["findings"]?.elements
    #expect(
      findings == [["report": "compliance-2024", "status": "implemented", "basis": "stated"]]
    )
    try run("undo")
    try run("undo")
    #expect(try home.json("show", "immunities")["finding"]?["status"] == "outstanding")
  }

  @Test func `a report not yet adopted says from when it is shown`() throws {
    let add = try run("add next --adopted 2099-03 --kind addendum --published 2099-06")
    #expect(add.said.hasSuffix("It is shown from 2099-03-01 on, when it is adopted.\n"))
    let plain = try out("--plain")
    #expect(plain.contains("The Addendum, to be adopted March 2099, is not published"))
    #expect(plain.ranges(of: "Addendum").count == 1)
  }

  @Test(arguments: [
    (64, "add second --kind addendum", "What is added is a report: it needs --adopted as well."),
    (64, "add second", "Say what to add: a report (--adopted and --kind), an institution (--name)"),
    (
      64, "add second --kind addendum --name Court",
      "--kind is for a report, --name is for an institution; add one thing at a time."
    ),
    (64, "add Second --kind addendum --adopted 2026", "is no ID"),
    (64, "add training --kind addendum --adopted 2026", "“training” is taken by a recommendation"),
    (64, "add report-2025 --name Court", "“report-2025” is taken by a deadline; greco edit"),
    (64, "add second --kind addendum --adopted 2026-02-30", "--adopted: “2026-02-30” is no day"),
    (64, "add second --kind addendum --adopted 2026 --published 2025", "2025 is before 2026"),
    (64, "add second --kind addendum --adopted 2026 --totals good=1", "“good” is no status here"),
    (64, "add second --kind addendum --adopted 2026 --totals not=1,not=2", "stands twice"),
    (64, "add second --kind addendum --adopted 2026 --totals not", "“not” is no total"),
    (
      64, "add second --kind addendum --adopted 2026 --totals not=28", "come to 28; GRECO issued 27"
    ),
    (66, "add second --kind addendum --adopted 2026 --closes x", "There are: report-2023, report-"),
    (64, "finding immunities --report compliance-2024", "Write one or more IDs, then a status"),
    (64, "finding immunities good --report compliance-2024", "“good” is no status here"),
    (66, "finding immunities not --report second", "There are: evaluation-2022, compliance-2024."),
    (66, "finding immunities not --report compliance-2024 --source x", "There are: evaluation-"),
    (66, "finding nothing not --report compliance-2024", "no recommendation has this ID"),
  ])
  func `what cannot be entered is refused`(status: Int32, line: String, said: String) throws {
    let run = try run(line)
    #expect(run.status == status && run.said.contains(said), "\(run.said)")
    #expect(try out("log").isEmpty)
  }
}
