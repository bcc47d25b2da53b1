import Model
import Testing

@Suite("Reports, deadlines, answers and findings in words")
struct NamedWordsTests {
  /// What is said of an event with these members beside those that every event has.
  private func words(_ members: String) throws -> String {
    let common = #""id":"\#(eventID(1))","at":"2026-04-05T09:00:00Z","by":"A","on":"x""#
    return try told(try event("{\(common),\(members)}\n"))
  }

  private let report = #""kind":"report","value":{"kind":"second-compliance","adopted":"2026-03""#

  @Test("A report says what it is, and whether it is public")
  func reports() throws {
    let name = "report: Second Compliance Report, adopted 2026-03"
    #expect(try words("\(report)}") == "\(name), confidential")
    #expect(try words(#"\#(report),"published":"2026-09"}"#) == "\(name), published 2026-09")
  }

  @Test("Of one that was there, what was changed")
  func changed() throws {
    let before = #""was":{"kind":"second-compliance","adopted":"2026-02","symbol":"S"}"#
    #expect(
      try words(#"\#(report),"totals":{"satisfactory":8,"outstanding":19}},\#(before)"#)
        == "adopted from 2026-02 to 2026-03, totals 8 satisfactory and 19 outstanding, "
        + "symbol from S to nothing"
    )
  }

  @Test("An undo says that it is one, a redo that it is there again")
  func undone() throws {
    let of = #""of":"\#(eventID(0))""#
    let was = #""was":{"kind":"second-compliance","adopted":"2026-02"}"#
    #expect(try words("\(report)},\(was),\(of)").hasPrefix("taken back, adopted from"))
    #expect(try words(#"\#(report)},"was":null,\#(of)"#).hasPrefix("report again: Second"))
    #expect(
      try words(#""kind":"report","value":null,\#(was),\#(of)"#)
        == "report: what was entered is taken back"
    )
    #expect(
      try words(#""kind":"title","value":null,"was":"New",\#(of)"#)
        == "taken back, title: from New to nothing"
    )
  }

  @Test("A deadline, an institution, a recommendation")
  func others() throws {
    #expect(
      try words(#""kind":"deadline","value":{"title":"Report","due":"2026-09-30"}"#)
        == "deadline: Report, due 2026-09-30"
    )
    #expect(
      try words(#""kind":"deadline","value":{"closedBy":"r"},"was":{"title":"Report"}"#)
        == "answered by r, title from Report to nothing"
    )
    let name = #""value":{"name":{"en":"Court","kk":"Сот"}}"#
    #expect(try words(#""kind":"institution",\#(name)"#) == "institution: Court")
    #expect(
      try words(#""kind":"recommendation","value":{"theme":"a","title":"T","text":"x"}"#)
        == "recommendation: T"
    )
  }

  @Test("A finding has GRECO's words, an answer says what it is for and how far it has come")
  func entries() throws {
    let finding = #""kind":"finding","report":"r","value":"partly-implemented""#
    #expect(try words(finding) == "finding in r: partly implemented")
    #expect(
      try words(#"\#(finding),"basis":"inferred","of":"\#(eventID(0))""#)
        == "finding in r now: partly implemented, inferred"
    )
    let answer = #""kind":"answer","report":"r","state":"agreed""#
    #expect(try words(#"\#(answer),"value":"Done.""#) == "agreed answer for r: Done.")
    #expect(try words(#"\#(answer),"value":null"#) == "answer for r taken back")
  }
}
