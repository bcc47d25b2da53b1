import Testing

@testable import Model
@testable import Reports

@Suite struct CalendarExport {
  private func text(_ day: String, journal: String = Sample.journal) throws -> String {
    let calendar = try #require(Export(try Sample.dossier(day, journal: journal)).calendar)
    return String(decoding: calendar, as: UTF8.self)
  }

  private func event(_ uid: String, in calendar: String) throws -> String {
    let events = calendar.split(separator: "BEGIN:VEVENT\r\n").dropFirst()
    return String(try #require(events.first { $0.hasPrefix("UID:" + uid) }))
  }

  @Test func `what is due to GRECO and what has a date of its own is in it, what was met is not`()
    throws
  {
    let calendar = try text("2026-01-10")
    let uids = calendar.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(
      uids == [
        "UID:report.d2.sample@greco.invalid", "UID:due.judges.sample@greco.invalid",
        "UID:due.officers.sample@greco.invalid",
      ]
    )
    let report = try event("report.d2", in: calendar)
    #expect(report.contains("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
    #expect(report.contains("\r\nSUMMARY:Due to GRECO: Progress report (about 31 December 2026\\,"))
    #expect(report.contains("CONFIDENTIAL: The Compliance Report"))
    #expect(report.contains("\r\nTRIGGER:-P30D\r\n") && report.contains("\r\nTRIGGER:-P7D\r\n"))
  }

  @Test func `what is past or done is announced no more`() throws {
    let calendar = try text("2026-01-25")
    #expect(try !event("due.judges", in: calendar).contains("VALARM"))
    #expect(try !event("due.officers", in: calendar).contains("VALARM"))
    let late = try event("report.d2", in: try text("2027-02-01"))
    #expect(!late.contains("VALARM") && late.contains("no later public report"))
    #expect(!late.contains("missed"))
  }

  @Test func `a second calendar brings the first up to date`() throws {
    let entry = """
      {"id":"01KAS000000000000000000009","at":"2026-01-09T09:05:00.000Z","by":"Ann","on":"judges","kind":"due","value":"2026-03-01","after":[]}

      """
    let before = try event("due.judges", in: try text("2026-01-10"))
    let after = try event(
      "due.judges",
      in: try text("2026-01-10", journal: Sample.journal + entry)
    )
    #expect(before.contains("\r\nDTSTAMP:20260105T090500Z\r\n"))
    #expect(before.contains("\r\nSEQUENCE:4\r\nDTSTART;VALUE=DATE:20260120\r\n"))
    #expect(after.contains("\r\nDTSTAMP:20260109T090500Z\r\n"))
    #expect(after.contains("\r\nSEQUENCE:5\r\nDTSTART;VALUE=DATE:20260301\r\n"))
    // The same state gives the same calendar, whatever the day.
    #expect(try event("due.judges", in: try text("2026-01-11")) == before)
  }

  @Test func `without a date there is no calendar`() throws {
    var filter = Filter()
    filter.themes = ["police"]
    var catalogue = try Sample.catalogue()
    catalogue.deadlines = []
    catalogue.themes[1].recommendations[0].due = nil
    let dossier = Dossier(catalogue, Journal(), today: Day(number: 20_000), local: .utc)
    #expect(Export(dossier, filter).calendar == nil)
  }

  @Test(arguments: 60...90)
  func `no line is longer than 75 bytes or ends within a letter`(count: Int) {
    var calendar = CalendarText()
    let text = String(repeating: "x", count: count) + String(repeating: "қ€𝔸", count: 40)
    calendar.add("SUMMARY", text: text)
    let lines = String(decoding: calendar.bytes, as: UTF8.self).components(endedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(lines[0] + lines.dropFirst().map { $0.dropFirst() }.joined() == "SUMMARY:" + text)
  }

  @Test func `what would end or divide a text is escaped`() {
    var calendar = CalendarText()
    calendar.add("SUMMARY", text: "a;b,c\\n\nd\r\ne\rf\u{7}")
    #expect(
      String(decoding: calendar.bytes, as: UTF8.self)
        == "SUMMARY:a\\;b\\,c\\\\n\\nd\\ne\\nf\u{2407}\r\n"
    )
  }
}

extension String {
  /// The pieces that each end so.
  fileprivate func components(endedBy end: String) -> [String] {
    split(separator: end).map(String.init)
  }
}
