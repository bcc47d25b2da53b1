import Model
import Testing

@Suite("GRECO's scale")
struct StatusTests {
  @Test("Every status has its words, and no two the same", arguments: Status.allCases)
  func words(status: Status) {
    #expect(!status.words.isEmpty && !status.shortWords.isEmpty)
    #expect(Status.allCases.filter { $0.words == status.words } == [status])
    #expect(Status.allCases.filter { $0.shortWords == status.shortWords } == [status])
  }

  @Test("Every status has its place in the order they are shown in, and once")
  func order() {
    #expect(Set(Status.bestFirst) == Set(Status.allCases))
    #expect(Status.bestFirst.count == Status.allCases.count)
    #expect(Status.bestFirst.prefix(3).allSatisfy { $0.isSatisfactory })
  }

  @Test("Only the four of the scale can be said", arguments: Status.allCases)
  func scale(status: Status) {
    #expect(status.isOnScale == Status.scale.contains(status))
  }

  @Test("From nothing, up is partly and down is not implemented")
  func fromNothing() {
    #expect(Status.stepUp(from: nil) == .partlyImplemented)
    #expect(Status.stepDown(from: nil) == .notImplemented)
  }

  @Test(
    "A step up and a step down",
    arguments: [
      (Status.notImplemented, .partlyImplemented, nil),
      (.partlyImplemented, .implemented, .notImplemented),
      (.dealtWith, .implemented, .partlyImplemented), (.implemented, nil, .partlyImplemented),
    ] as [(Status, Status?, Status?)]
  )
  func steps(from status: Status, up: Status?, down: Status?) {
    #expect(Status.stepUp(from: status) == up)
    #expect(Status.stepDown(from: status) == down)
  }

  @Test("Steps end where the scale ends", arguments: Status.scale)
  func ends(status: Status) {
    var up: Status? = status
    var down: Status? = status
    for _ in Status.scale {
      up = up.flatMap { Status.stepUp(from: $0) }
      down = down.flatMap { Status.stepDown(from: $0) }
    }
    #expect(up == nil)
    #expect(down == nil)
  }
}
