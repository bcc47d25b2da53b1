import Testing

@testable import Model

@Suite struct PreferencesTests {
  static let palettes = ["dark", "light"]

  func read(_ text: String) -> Preferences.Reading {
    Preferences.read(Array(text.utf8), file: "config.json", palettes: Self.palettes)
  }

  @Test func `everything that can be said is read`() {
    let reading = read(
      """
      {"palette": "light", "sort": "due", "mouse": false, "name": "A. Sadykova",
       "institution": "ministry-of-justice", "language": "kk"}
      """
    )
    #expect(reading.problems.isEmpty && !reading.isBroken)
    let preferences = reading.preferences
    #expect(preferences.palette == "light" && preferences.sort == .due)
    #expect(preferences.mouse == false && preferences.name == "A. Sadykova")
    #expect(preferences.institution == "ministry-of-justice" && preferences.language == "kk")
  }

  @Test func `when to sync is one word or several`() {
    #expect(read(#"{"sync": "on-start"}"#).preferences.sync == [.onStart])
    #expect(
      read(#"{"sync": ["after-change", "on-start"]}"#).preferences.sync == [.onStart, .afterChange]
    )
    #expect(read(#"{"sync": []}"#).preferences.sync.isEmpty && read("{}").preferences.sync.isEmpty)
  }

  @Test func `null says nothing`() {
    let reading = read(#"{"sort": null, "mouse": null, "name": null}"#)
    #expect(reading.problems.isEmpty)
    #expect(reading.preferences.sort == nil && reading.preferences.mouse == nil)
    #expect(reading.preferences.name == nil)
  }

  static let faults: [(String, String)] = [
    (#""palette": "pink""#, "one of these was expected: dark, light, not \"pink\""),
    (#""palette": 3"#, "a palette's name was expected, not 3"),
    (#""sort": "size""#, "one of these was expected: number, status, due, changed, not \"size\""),
    (#""mouse": "no""#, "true or false was expected, not \"no\""),
    (#""name": "  ""#, "your name in quotation marks was expected, not \"  \""),
    (#""institution": 7"#, "an institution's name or id was expected, not 7"),
    (
      #""sync": "always""#,
      "one or several of these were expected: on-start, after-change, not \"always\""
    ),
    (#""language": "English""#, "a language was expected: en, ru, kk, not \"English\""),
  ]

  @Test(arguments: faults)
  func `what it should not be is named by line and field, not used, and kept`(
    member: String,
    message: String
  ) throws {
    let reading = read("{\n  \(member)\n}")
    let problem = try #require(reading.problems.first)
    #expect(reading.problems.count == 1 && !reading.isBroken)
    #expect(problem.severity == .warning && problem.position?.line == 2)
    #expect(problem.message == message + "; this is not used")
    #expect(problem.field.map { member.hasPrefix("\"\($0)\"") } == true)
    var preferences = reading.preferences
    #expect(preferences.sort == nil && preferences.mouse == nil && preferences.name == nil)
    #expect(preferences.institution == nil && preferences.language == nil)
    preferences.name = preferences.name ?? "Ann"
    if !member.hasPrefix("\"name\"") {
      #expect(preferences.json.text() == "{\(compact(member)),\"name\":\"Ann\"}")
    }
  }

  @Test func `what is not known stays where it is`() {
    var preferences = read(#"{"a": [1.50], "mouse": true, "z": {"palette": 1}}"#).preferences
    preferences.palette = "dark"
    preferences.mouse = false
    #expect(
      preferences.json.text()
        == #"{"a":[1.50],"mouse":false,"z":{"palette":1},"palette":"dark"}"#
    )
    preferences.mouse = nil
    preferences.palette = nil
    #expect(preferences.json.text() == #"{"a":[1.50],"z":{"palette":1}}"#)
  }

  @Test(arguments: [
    ("{\"mouse\": true,\n}", 2), ("", 1), ("[]", 1), ("{\"mouse\": true,\n\"mouse\": false}", 2),
  ])
  func `a file that cannot be understood is broken`(text: String, line: Int) {
    let reading = read(text)
    #expect(reading.isBroken && reading.preferences == Preferences())
    #expect(reading.problems.map(\.severity) == [.error])
    #expect(reading.problems.first?.position?.line == line)
  }

  private func compact(_ member: String) -> String {
    member.replacing("\": ", with: "\":")
  }
}
