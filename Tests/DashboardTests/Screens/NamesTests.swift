import Testing

@testable import Dashboard
@testable import Model

/// On the screen what has a name is called by it and not by its id.
@Suite struct NamesOnTheScreenTests {
  private static func report(_ id: String) -> [JSON.Member] { [JSON.Member("report", .string(id))] }

  static let drafts = [
    EventDraft(.responsible, on: "risk-studies", value: ["supreme-court", "justice"]),
    EventDraft(.theme, on: "risk-studies", value: "conflicts-of-interest", was: "procurement"),
    EventDraft(
      .finding,
      on: "risk-studies",
      value: "implemented",
      others: report("compliance-2024")
    ),
    EventDraft(.answer, on: "risk-studies", value: "Done.", others: report("report-2025")),
    EventDraft(.answer, on: "risk-studies", value: "Done.", others: report("compliance-2024")),
    EventDraft(
      .report,
      on: "compliance-2024",
      value: ["kind": "compliance", "adopted": "2024-03"]
    ),
    EventDraft(.institution, on: "supreme-court", value: ["name": "Supreme Court", "short": "SC"]),
  ]

  @Test(arguments: drafts.indices, ["<Enter>", "c", "t", "o", "!"])
  func everyViewCallsThemByName(_ index: Int, _ view: String) {
    let play = Screenplay(.busy, 200, 60)
    // Two who did not know of each other, so that both entries stand.
    play.meanwhile("Anna", Self.drafts[index])
    var other = Self.drafts[index]
    if other.kind == "responsible" { other.value = ["justice"] }
    play.meanwhile("Bolat", other)
    play.type(":").write("go risk-studies").type("<Enter>").type(view)
    let ids = ["supreme-court", "compliance-2024", "report-2025", "conflicts-of-interest"]
    for id in ids { #expect(!play.text.contains(id), "\(id)\n\(play.text)") }
  }

  @Test func whatIsTakenBackIsCalledByName() {
    let play = Screenplay(.shipped, 120, 40).type("M").write("2027-03-31")
    #expect(play.type("<Enter> <Enter> <Enter>").footer.contains("report is due 31 Mar 2027"))
    let title = "Authorities' next report on implementation"
    #expect(play.type("u").footer.contains("\(title), due 2027-03-31: deadline taken back"))
    #expect(!play.footer.contains("report-2027"))
    #expect(play.type("<C-r>").footer.contains("\(title): deadline done again"))
  }
}
