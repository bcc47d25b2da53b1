import Model
import Testing

@Suite("Moments")
struct TimestampTests {
  @Test(
    "Known moments",
    arguments: [
      ("1970-01-01T00:00:00.000Z", 0), ("2026-11-23T16:40:12.345Z", 1_795_452_012_345),
      ("1969-12-31T23:59:59.999Z", -1), ("2000-02-29T12:00:00.000Z", 951_825_600_000),
    ]
  )
  func known(text: String, milliseconds: Int) throws {
    #expect(try moment(text).milliseconds == milliseconds)
    #expect(Timestamp(milliseconds: milliseconds).description == text)
  }

  @Test(
    "The fraction may be missing, shorter or longer",
    arguments: [
      ("2026-11-23T16:40:12Z", 0), ("2026-11-23T16:40:12.5Z", 500), ("2026-11-23T16:40:12.05Z", 50),
      ("2026-11-23T16:40:12.123456Z", 123),
    ]
  )
  func fraction(text: String, milliseconds: Int) throws {
    #expect(try moment(text).milliseconds % 1000 == milliseconds)
  }

  @Test(
    "What is no moment is refused",
    arguments: [
      "", "2026-11-23", "2026-11-23T16:40:12", "2026-11-23T24:00:00Z", "2026-11-23T16:60:00Z",
      "2026-02-30T16:40:12Z", "2026-11-23 16:40:12Z", "2026-11-23T16:40:12.Z",
      "2026-11T16:40:12.000Z",
      "2026-11-23T16:40:12.3x5Z", "2026-11-23T16:40:12+05:00", "2026-11-23T1x:40:12Z",
    ]
  )
  func refused(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test("Written and read, any moment comes back", arguments: 1...10)
  func roundTrip(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<500 {
      let milliseconds = Int.random(in: -11_000_000_000_000...13_000_000_000_000, using: &random)
      let moment = Timestamp(milliseconds: milliseconds)
      #expect(Timestamp(moment.description) == moment)
    }
  }

  @Test("A day ends with its last millisecond")
  func endOfDay() throws {
    let end = LocalTime.utc.end(try day("2024-10-01"))
    #expect(end.description == "2024-10-01T23:59:59.999Z")
    #expect(try LocalTime.utc.day(end) == day("2024-10-01"))
    #expect(
      try LocalTime.utc.day(Timestamp(milliseconds: end.milliseconds + 1)) == day("2024-10-02")
    )
  }
}
