import Testing

@testable import Model
@testable import Reports

@Suite struct Away {
  private func away(_ due: String, _ basis: Basis, on day: String) throws -> String {
    let deadline = Deadline(
      id: "d",
      title: LocalizedText("Report"),
      due: try #require(PartialDay(due)),
      basis: basis
    )
    return DeadlineWindow(deadline, on: try #require(Day(day)), isMet: false).away
  }

  @Test func `to a day that a source names the days are counted`() throws {
    #expect(try away("2025-09-30", .stated, on: "2025-09-28") == "in 2 days")
    #expect(try away("2025-09-30", .stated, on: "2025-09-30") == "today")
    #expect(try away("2025-09-30", .stated, on: "2025-10-01") == "1 day ago")
  }

  @Test(arguments: [("2025-09-30", Basis.inferred), ("2025-09", .stated), ("2025-09", .inferred)])
  func `to any other it is only about so many`(due: String, basis: Basis) throws {
    #expect(try away(due, basis, on: "2024-10-01") == "in about 364 days")
    #expect(try away(due, basis, on: "2025-09-30") == "about today")
    #expect(try away(due, basis, on: "2026-11-24") == "about 420 days ago")
  }
}
