import Testing

@testable import Dashboard

/// Where nothing can be changed.
@Suite struct ReadOnlyTests {
  @Test(
    arguments: [
      (Fixture.readOnly, "it was opened to be read only"), (.asOf, "1 Oct 2024 is in the past"),
    ],
    ["+", "=", "-", "s", "n", "r", "u", "<C-r>", "<Enter> +", "<Enter> n"]
  )
  func everyChangeIsRefusedWithTheReason(_ refused: (Fixture, String), _ keys: String) {
    let play = Screenplay(refused.0, 120, 40).type(keys)
    #expect(play.footer.contains("nothing can be changed here: \(refused.1)"))
    #expect(play.events.isEmpty)
    #expect(play.state.prompt == nil)
  }

  @Test func lookingIsPossible() {
    let play = Screenplay(.readOnly).type("3 j <Enter>")
    #expect(play.text.contains("Public consultation"))
    #expect(play.type("q / whistle <Enter>").selected == "whistleblowers")
  }

  @Test func nobodyIsInvitedToChange() {
    #expect(!Screenplay(.readOnly).text.contains("+ or - says"))
  }
}
