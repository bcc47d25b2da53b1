import Model
import Testing

@testable import Dashboard

/// What moved since GRECO's last report, and what was only entered since.
@Suite struct ChangesViewTests {
  private func changes(_ drafts: EventDraft...) -> String {
    let play = Screenplay(.shipped, 120, 40)
    for draft in drafts { play.meanwhile("Anna", draft) }
    return play.type("c").text
  }

  @Test func aFindingOfThatReportIsNoMove() {
    let finding = EventDraft(
      .finding,
      on: "risk-studies",
      value: "partly-implemented",
      others: [JSON.Member("report", "compliance-2024")]
    )
    #expect(changes(finding).contains("◐ partly  corrected: report of Mar 2024"))
  }

  @Test func whatIsSaidOfAPartNamesThePart() {
    let status = EventDraft(.status, on: "risk-studies.i", value: "implemented")
    let part = EventDraft(.text, on: "risk-studies.i", value: "The first")
    let text = changes(part, status)
    #expect(text.contains("nothing said → ● implemented  part i"))
  }

  @Test func twoEntriesAreNoStep() {
    let text = changes(
      EventDraft(.status, on: "risk-studies", value: "implemented"),
      EventDraft(.status, on: "risk-studies", value: "partly-implemented")
    )
    #expect(text.contains("nothing said → ◐ partly  two entries stand"))
  }

  @Test func aNoteThatIsGivenUpIsTakenBack() {
    let play = Screenplay(.shipped, 120, 40).type("n").write("a mistake").type("<Enter> C <Enter>")
    play.type("<C-u> <Enter>")
    #expect(play.type("<Enter>").text.contains("note taken back"))
  }
}
