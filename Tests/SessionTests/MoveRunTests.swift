import Testing

@testable import Session

/// A key that is held, told from keys that are pressed.
@Suite struct MoveRunTests {
  /// What happened, each with its moment in milliseconds.
  private func after(_ moves: [(isMove: Bool, at: Int)]) -> MoveRun {
    var run = MoveRun()
    for (isMove, moment) in moves { run.take(isMove: isMove, at: moment) }
    return run
  }

  @Test func `a key alone is no run, nor is the next one that somebody presses`() {
    #expect(!after([(true, 1000)]).isOn)
    #expect(!after([(true, 1000), (true, 1061)]).isOn)
    #expect(after([(true, 1000), (true, 1061)]).timeLeft(at: 1061) == nil)
  }

  @Test(arguments: [0, 25, 40, 60])
  func `from the second on a held key is one, however they come`(_ pause: Int) {
    #expect(after([(true, 1000), (true, 1000 + pause)]).isOn)
  }

  @Test func `whatever else happens ends it at once, and the next move is the first again`() {
    let held = [(true, 1000), (true, 1040), (true, 1080)]
    #expect(!after(held + [(false, 1090)]).isOn)
    #expect(!after(held + [(false, 1090), (true, 1100)]).isOn)
    #expect(after(held + [(false, 1090), (true, 1100), (true, 1130)]).isOn)
  }

  @Test func `it is over a pause after its last key, once`() {
    var run = after([(true, 1000), (true, 1040)])
    #expect(run.timeLeft(at: 1050) == 50)
    let endings = [1099, 1100, 1200].map { run.endIfOver(at: $0) }
    #expect(endings == [false, true, false])
    #expect(!run.isOn)
    #expect(run.timeLeft(at: 1200) == nil)
  }

  @Test func `a wait that took too long is over, and no time is left`() {
    #expect(after([(true, 1000), (true, 1040)]).timeLeft(at: 5000) == 0)
  }
}
