import Model
import Testing

@Suite("Days of the calendar")
struct DayTests {
  @Test(
    "Leap years have a 29 February",
    arguments: [
      (2024, true), (2025, false), (2000, true), (1900, false), (2100, false), (1600, true),
    ]
  )
  func leapYears(year: Int, isLeap: Bool) throws {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    let length = try day("\(year + 1)-01-01") - day("\(year)-01-01")
    #expect(length == (isLeap ? 366 : 365))
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "2025-02-30", "2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10",
      "2025-01-00", "2025-01-32", "0000-01-01", "2025-1-1", "25-01-01", "2025/01/01", "2025-01",
      "2025", "", "2025-01-01T00:00", " 2025-01-01", "2025-01-01-01", "٢٠٢٥-٠١-٠١", "-025-01-01",
      "2025-+1-01",
    ]
  )
  func refused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Every day of eight centuries comes back from its number, its parts and its text")
  func roundTrip() throws {
    let first = try day("1600-01-01")
    let last = try day("2400-12-31")
    #expect(last - first == 801 * 365 + 194)
    var expected = (year: 1600, month: 1, day: 1)
    for number in first.number...last.number {
      let parts = Day(number: number).parts
      guard parts == expected,
        Day(year: parts.year, month: parts.month, day: parts.day)?.number == number
      else {
        Issue.record("day \(number) is \(parts), not \(expected)")
        return
      }
      expected.day += 1
      if expected.day > Day.count(ofMonth: expected.month, in: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
  }

  @Test("Written and read, every day of four years")
  func text() throws {
    let first = try day("2023-01-01")
    for day in (0..<1461).map({ first + $0 }) {
      #expect(Day(day.description) == day)
    }
    #expect(try day("0009-03-01").description == "0009-03-01")
  }

  @Test("Days are counted as days, whatever clocks do in between")
  func arithmetic() throws {
    // The nights in which clocks changed in the European Union, and the one in Kazakhstan.
    #expect(try day("2024-03-31") + 1 == day("2024-04-01"))
    #expect(try day("2024-10-27") + 1 == day("2024-10-28"))
    #expect(try day("2024-03-01") - day("2024-02-29") == 1)
    #expect(try day("2025-09-30") - day("2024-10-01") == 364)
    #expect(try day("2025-09-30") - day("2026-11-23") == -419)
    #expect(try day("2000-01-01") + -1 == day("1999-12-31"))
    #expect(try day("1970-01-01").number == 0)
  }

  @Test(
    "The day of the week",
    arguments: [
      ("1970-01-01", 3), ("2026-11-23", 0), ("2000-01-01", 5), ("2024-02-29", 3),
      ("1900-01-01", 0), ("1600-01-01", 5), ("2022-06-15", 2), ("1969-12-28", 6),
    ]
  )
  func weekday(text: String, expected: Int) throws {
    #expect(try day(text).weekday == expected)
  }

  @Test(
    "Of a month months are counted, of a year years",
    arguments: [
      ("2026-10", "about 1 month ago"), ("2025-09", "about 1 year 2 months ago"),
      ("2026-11", "this month"), ("2026-12", "in about 1 month"), ("2026", "this year"),
      ("2024", "about 2 years ago"), ("2026-10-31", "27 days ago"), ("2026-11-27", "today"),
    ]
  )
  func away(written: String, words: String) throws {
    let partial = try #require(PartialDay(written))
    #expect(Span.away(from: try day("2026-11-27"), to: partial) == words)
  }
}
