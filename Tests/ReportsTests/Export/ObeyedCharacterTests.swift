import Testing

@testable import Reports

/// Files that are opened elsewhere, and printed to terminals too, hold nothing that is obeyed.
@Suite struct ObeyedCharacters {
  private let text = "a\u{85}b\u{9B}c\u{2028}d\u{2029}e\u{202E}f\u{2067}g\u{200F}h\u{1B}i\u{7F}j"
  private let shown = "a�b�c�d�e�f�g�h␛i␡j"

  @Test(arguments: [CSV.Reader.any, .excel])
  func `a table shows them`(reader: CSV.Reader) {
    #expect(CSV(reader: reader).line([.text(text)]).hasSuffix("\(shown)\"\r\n"))
  }

  @Test func `a calendar shows them`() {
    var calendar = CalendarText()
    calendar.add("SUMMARY", text: text)
    #expect(String(decoding: calendar.bytes, as: UTF8.self) == "SUMMARY:\(shown)\r\n")
  }

  @Test func `line breaks and tabs stay`() {
    #expect(CSV(reader: .any).line([.text("a\tb\nc\r\nd")]) == "\"a\tb\nc\r\nd\"\r\n")
  }
}
