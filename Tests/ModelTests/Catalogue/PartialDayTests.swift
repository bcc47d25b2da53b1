import Model
import Testing

@Suite("Days as far as a source tells them")
struct PartialDayTests {
  @Test(
    "They stay as partial as they are written",
    arguments: [
      ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-02", "2023-02-01", "2023-02-28"), ("2024-03", "2024-03-01", "2024-03-31"),
      ("2024-12", "2024-12-01", "2024-12-31"), ("2024-03-22", "2024-03-22", "2024-03-22"),
    ]
  )
  func bounds(text: String, earliest: String, latest: String) throws {
    let partial = try partialDay(text)
    #expect(partial.description == text)
    #expect(try partial.earliest == day(earliest))
    #expect(try partial.latest == day(latest))
    #expect((partial.exact == nil) == (earliest != latest))
  }

  @Test(
    "What is none is refused",
    arguments: [
      "", "24", "2024-3", "2024-13", "2024-00", "2024-02-30", "2024-03-", "2024-", "-2024", "0000",
      "2024-03-22-01", "20245", "2O24", "2024 ",
    ]
  )
  func refused(text: String) {
    #expect(PartialDay(text) == nil)
  }

  @Test("A whole day is one that is known to the day")
  func whole() throws {
    #expect(try PartialDay(day("2024-03-22")) == partialDay("2024-03-22"))
  }
}
