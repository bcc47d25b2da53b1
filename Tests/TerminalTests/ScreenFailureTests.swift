import Testing

@testable import Terminal

@Suite struct ScreenFailureTests {
  @Test func withoutATerminalThereIsNoScreen() throws {
    // Tests may be run at a terminal, which is not theirs to take.
    let failure = ScreenFailure(reason: 1, terminal: "xterm")
    #expect(failure == .notATerminal)
  }

  @Test func theTerminalIsNamed() {
    #expect(ScreenFailure(reason: 2, terminal: "nonsense").description.contains("“nonsense”"))
    #expect(ScreenFailure(reason: 2, terminal: nil).description.contains("TERM is not set"))
    #expect(ScreenFailure(reason: 2, terminal: "").description.contains("TERM is not set"))
    #expect(ScreenFailure(reason: 3, terminal: "dumb").description.contains("“dumb”"))
  }
}
