import Entering
import Model
import Testing

/// Statuses, states and totals as people write them.
@Suite struct StatusesTests {
  @Test(arguments: [
    ("partly", Status.partlyImplemented), ("partly-implemented", .partlyImplemented),
    ("Partly implemented", .partlyImplemented), ("impl", .implemented),
    ("implemented satisfactorily", .implemented), ("dealt with", .dealtWith),
    ("dealt with in a satisfactory manner", .dealtWith), ("not", .notImplemented),
    ("satisfactory", .satisfactory), ("out", .outstanding),
  ])
  func `a finding is written by its name, in GRECO's words, or begun`(
    word: String,
    status: Status
  ) throws {
    #expect(try Statuses.found(word) == status)
    let ours = refusal { try Statuses.ours(word) }
    #expect(ours == (status.isOnScale ? nil : .impossible(.onlyFound(status))))
  }

  @Test func `none takes our word back, and is no finding`() throws {
    #expect(try Statuses.ours(" None ") == nil)
    #expect(try Statuses.filterOfOurs("none") == [nil])
    #expect(refusal { try Statuses.found("none") }?.part == .status)
    #expect(
      refusal { try Statuses.ours("good") }?.words(on: .shell).help
        == "write one of: not-implemented, partly-implemented, dealt-with, implemented, none"
    )
    #expect(refusal { try Statuses.found("") }?.words(on: .shell).why == "a status is needed")
  }

  @Test func `where there is little room what can be written comes first, and can be`() throws {
    let why = try #require(refusal { try Statuses.found("good") }).words(on: .dashboard).why
    let words = why.dropFirst("write ".count).replacing(" or ", with: ", ").split(separator: ", ")
    #expect(try words.map { try Statuses.found(String($0)) } == Status.allCases)
  }

  @Test func `a combined count filters both of its grades`() throws {
    #expect(try Statuses.filter("sat") == [.satisfactory, .implemented, .dealtWith])
    #expect(try Statuses.filter("dealt") == [.dealtWith])
  }

  @Test(arguments: ["not", "not=x", "not=-1", "not=1,not=2", "good=1", "not=1,", ""])
  func `totals are a status and a number each, once`(text: String) throws {
    #expect(try Statuses.totals("sat=8, partly=7") == [.satisfactory: 8, .partlyImplemented: 7])
    #expect(refusal { try Statuses.totals(text) } != nil)
  }

  @Test(arguments: [
    ("planned", MeasureState.planned), ("in force", .inForce), ("in-force", .inForce),
    ("ADOP", .adopted), ("app", .applied),
  ])
  func `how far a measure has come`(text: String, state: MeasureState) throws {
    #expect(try Choices.measureState(text) == state)
    #expect(try Choices.measureState("  ") == nil)
  }

  @Test func `a state that is none, or can be several, is refused with all there are`() {
    for text in ["a", "foo"] {
      #expect(
        refusal { try Choices.measureState(text) }?.words(on: .shell).why
          == "state: \u{201C}\(text)\u{201D} is none of: "
          + "planned, drafted, submitted, adopted, in-force, applied"
      )
    }
  }
}
