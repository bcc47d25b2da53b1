import Model
import Testing

/// What it means that one status follows another.
@Suite struct PassageTests {
  @Test("A combined grade that becomes known, and one that is as good, are no step")
  func noStep() {
    for (before, after) in [
      (Status.outstanding, Status.partlyImplemented), (.outstanding, .notImplemented),
      (.satisfactory, .dealtWith), (.satisfactory, .implemented),
    ] {
      #expect(Passage(from: before, to: after) == .known)
      #expect(Passage(from: after, to: before) == .lessExact)
    }
    #expect(Passage(from: .dealtWith, to: .implemented) == .alike)
    #expect(Passage(from: .implemented, to: .dealtWith) == .alike)
  }

  @Test("What is better is a step forward, and the way back is a step back")
  func steps() {
    let worse: [Status] = [.notImplemented, .partlyImplemented, .outstanding]
    let better: [Status] = [.dealtWith, .implemented, .satisfactory]
    let pairs = worse.flatMap { one in better.map { (one, $0) } }
    for (before, after) in pairs + [(.notImplemented, .partlyImplemented)] {
      #expect(Passage(from: before, to: after) == .forward)
      #expect(Passage(from: after, to: before) == .back)
    }
  }

  @Test("Nothing said is neither worse nor better than anything")
  func nothing() {
    for status in Status.allCases {
      #expect(Passage(from: nil, to: status) == .first)
      #expect(Passage(from: status, to: nil) == .withdrawn)
      #expect(Passage(from: status, to: status) == .same)
    }
    #expect(Passage(from: nil, to: nil) == .same)
  }
}
