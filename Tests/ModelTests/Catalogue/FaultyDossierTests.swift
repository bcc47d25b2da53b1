import Model
import Testing

@Suite("What is wrong with a dossier is named, and all the rest opens")
struct FaultyDossierTests {
  struct Fault: CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var old: String
    var new: String
    /// As it is printed, without its message.
    var place: String
    var says: String
    var left = ["one", "two", "three"]

    init(
      _ name: String,
      in file: String,
      _ old: String,
      _ new: String,
      at place: String,
      _ says: String,
      left: [String] = ["one", "two", "three"]
    ) {
      testDescription = name
      (self.file, self.old, self.new) = (file, old, new)
      (self.place, self.says, self.left) = (place, says, left)
    }
  }

  static let faults = [
    Fault(
      "a misspelt status",
      in: "a.json",
      "outstanding",
      "outstandign",
      at: "a.json:3:47: error: recommendations[0].findings[0].status",
      "satisfactory, outstanding"
    ),
    Fault(
      "a status of the wrong type",
      in: "a.json",
      "\"outstanding\"",
      "3",
      at: "a.json:3:47: error: recommendations[0].findings[0].status",
      "3 is none of"
    ),
    Fault(
      "an id twice in a file",
      in: "a.json",
      "\"two\"",
      "\"one\"",
      at: "a.json:4:10: error: recommendations[1].id",
      "“one” is taken",
      left: ["one", "three"]
    ),
    Fault(
      "an id twice in two files",
      in: "b.json",
      "\"three\"",
      "\"two\"",
      at: "b.json:2:10: error: recommendations[0].id",
      "“two” is taken",
      left: ["one", "two"]
    ),
    Fault(
      "a theme's id twice",
      in: "b.json",
      "\"b\"",
      "\"a\"",
      at: "b.json:1:21: error: id",
      "“a” is taken",
      left: ["one", "two"]
    ),
    Fault(
      "a name twice",
      in: "b.json",
      "\"title\": \"Three\"",
      "\"id\": \"four\"",
      at: "b.json:2:19: error",
      "the name id stands here for the second time",
      left: ["one", "two"]
    ),
    Fault(
      "a day that there is not",
      in: "a.json",
      "2026-03-31",
      "2025-02-30",
      at: "a.json:5:11: error: recommendations[1].due",
      "“2025-02-30” is no day"
    ),
    Fault(
      "a due date without its day",
      in: "a.json",
      "2026-03-31",
      "2026-03",
      at: "a.json:5:11: error: recommendations[1].due",
      "a whole day YYYY-MM-DD"
    ),
    Fault(
      "a missing theme",
      in: "dossier.json",
      "\"b.json\"",
      "\"c.json\"",
      at: "dossier.json:2:23: error: themes[1]",
      "c.json is missing",
      left: ["one", "two"]
    ),
    Fault(
      "a theme elsewhere",
      in: "dossier.json",
      "b.json",
      "../b.json",
      at: "dossier.json:2:23: error: themes[1]",
      "has to lie beside this one",
      left: ["one", "two"]
    ),
    Fault(
      "a theme from the root",
      in: "dossier.json",
      "b.json",
      "/etc/passwd",
      at: "dossier.json:2:23: error: themes[1]",
      "has to lie beside this one",
      left: ["one", "two"]
    ),
    Fault(
      "broken JSON",
      in: "b.json",
      "\"Third.\"",
      "Third.",
      at: "b.json:2:45: error",
      "a value was expected",
      left: ["one", "two"]
    ),
    Fault(
      "a trailing comma",
      in: "a.json",
      "[\"ministry\"]",
      "[\"ministry\",]",
      at: "a.json:5:52: error",
      "a value was expected",
      left: ["three"]
    ),
    Fault(
      "a newer theme",
      in: "b.json",
      "\"format\": 1",
      "\"format\": 2",
      at: "b.json:1:12: error: format",
      "Update greco",
      left: ["one", "two"]
    ),
    Fault(
      "no title",
      in: "a.json",
      "\"title\": \"One\", ",
      "",
      at: "a.json:2:3: error: recommendations[0].title",
      "title is missing",
      left: ["two", "three"]
    ),
    Fault(
      "no text",
      in: "b.json",
      ", \"text\": \"Third.\"",
      "",
      at: "b.json:2:3: error: recommendations[0].text",
      "text is missing",
      left: ["one", "two"]
    ),
    Fault(
      "no id",
      in: "a.json",
      "\"id\": \"two\", ",
      "",
      at: "a.json:4:3: error: recommendations[1].id",
      "id is missing",
      left: ["one", "three"]
    ),
    Fault(
      "an id of capitals",
      in: "a.json",
      "\"two\"",
      "\"Two\"",
      at: "a.json:4:10: error: recommendations[1].id",
      "“Two” is no id",
      left: ["one", "three"]
    ),
    Fault(
      "a title that is a number",
      in: "a.json",
      "\"Two\"",
      "2",
      at: "a.json:4:26: error: recommendations[1].title",
      "a text, or an object of texts",
      left: ["one", "three"]
    ),
    Fault(
      "findings that are no list",
      in: "a.json",
      "[{\"report\": \"first\", \"status\": \"outstanding\"}]",
      "\"outstanding\"",
      at: "a.json:3:16: error: recommendations[0].findings",
      "a list [ … ] was expected, not a text"
    ),
    Fault(
      "a recommendation that is none",
      in: "b.json",
      "{\"id\": \"three\", \"title\": \"Three\", \"text\": \"Third.\"}",
      "null",
      at: "b.json:2:3: error: recommendations[0]",
      "not null",
      left: ["one", "two"]
    ),
    Fault(
      "an institution nobody knows",
      in: "a.json",
      "[\"ministry\"]",
      "[\"court\", \"ministry\"]",
      at: "a.json:5:41: error: recommendations[1].responsible[0]",
      "no institution"
    ),
    Fault(
      "a report nobody knows",
      in: "a.json",
      "\"first\"",
      "\"second\"",
      at: "a.json:3:28: error: recommendations[0].findings[0].report",
      "no report"
    ),
    Fault(
      "a report of no kind",
      in: "dossier.json",
      "\"compliance\"",
      "\"\"",
      at: "dossier.json:3:38: error: reports[0].kind",
      "second-compliance"
    ),
    Fault(
      "a deadline without its date",
      in: "dossier.json",
      ", \"due\": \"2025-09-30\"",
      "",
      at: "dossier.json:4:16: error: deadlines[0].due",
      "due is missing"
    ),
    Fault(
      "a count that is none",
      in: "dossier.json",
      "\"issued\": 3",
      "\"issued\": -3",
      at: "dossier.json:1:78: error: issued",
      "a whole number of 1 to 10000 was expected, not -3"
    ),
    Fault(
      "nothing issued, and reports on it",
      in: "dossier.json",
      "\"issued\": 3",
      "\"issued\": 0",
      at: "dossier.json:1:78: error: issued",
      "a whole number of 1 to 10000 was expected, not 0"
    ),
    Fault(
      "a count beyond all bounds",
      in: "dossier.json",
      "\"issued\": 3",
      "\"issued\": 9223372036854775807",
      at: "dossier.json:1:78: error: issued",
      "to 10000 was expected, not 9223372036854775807"
    ),
    Fault(
      "a total beyond all bounds",
      in: "dossier.json",
      "\"2024-03-22\"",
      "\"2024-03-22\", \"totals\": {\"satisfactory\": 10001}",
      at: "dossier.json:3:104: error: reports[0].totals.satisfactory",
      "to 10000 was expected, not 10001"
    ),
    Fault(
      "a total of no status",
      in: "dossier.json",
      "\"2024-03-22\"",
      "\"2024-03-22\", \"totals\": {\"good\": 1}",
      at: "dossier.json:3:96: error: reports[0].totals.good",
      "is no status"
    ),
    Fault(
      "a source without a title",
      in: "dossier.json",
      "{\"title\": \"Paper\"}",
      "{}",
      at: "dossier.json:6:23: error: sources.paper.title",
      "title is missing"
    ),
  ]

  @Test("By file, line, column and field", arguments: faults)
  func named(_ fault: Fault) throws {
    let reading = try Folder.small.replacing(fault.old, with: fault.new, in: fault.file).read()
    let problem = try #require(reading.problems.first)
    #expect(problem.description.hasPrefix(fault.place + ": "), "\(problem)")
    #expect(problem.message.contains(fault.says), "\(problem)")
    #expect(reading.ids == fault.left)
  }

  @Test("One bad field costs that field")
  func badField() throws {
    let reading = try Folder.small.replacing("outstanding", with: "x", in: "a.json").read()
    let one = try #require(reading.catalogue.themes.first?.recommendations.first)
    #expect(one.findings.isEmpty)
    #expect(one.text.text() == "First.")
  }

  @Test("Of totals one of which is no count none is told as the whole")
  func badTotal() throws {
    let totals = "\"2024-03-22\", \"totals\": {\"satisfactory\": 4, \"outstanding\": 99999}"
    let reading = try Folder.small.replacing("\"2024-03-22\"", with: totals, in: "dossier.json")
      .read()
    #expect(reading.catalogue.report("first")?.totals == [:])
    #expect(reading.problems.count == 1)
  }

  @Test("Every fault at once is named, each in its own line")
  func allAtOnce() throws {
    let reading = try Folder.small
      .replacing("2026-03-31", with: "soon", in: "a.json")
      .replacing("outstanding", with: "?", in: "a.json")
      .replacing("2025-09-30", with: "never", in: "dossier.json")
      .replacing("Third.", with: "\u{1}", in: "b.json").read()
    #expect(reading.problems.map(\.file) == ["dossier.json", "a.json", "a.json", "b.json"])
    #expect(reading.problems.allSatisfy { $0.severity == .error && $0.position != nil })
  }

  @Test("Brackets without end in a theme cost that theme")
  func brackets() throws {
    let text = String(repeating: "[", count: 200_000)
    let reading = try Folder.small.setting("b.json", to: text).read()
    #expect(reading.problems.map(\.file) == ["b.json"])
    #expect(reading.ids == ["one", "two"])
  }

  @Test("Without a sound dossier.json the themes are shown", arguments: [nil, "", "{", "[]"])
  func noDossier(text: String?) throws {
    let reading = try Folder.small.setting("dossier.json", to: text).read()
    #expect(reading.ids == ["one", "two", "three"])
    let problem = try #require(reading.problems.first)
    #expect(problem.file == "dossier.json")
    #expect(!problem.description.contains(": : "))
    #expect(reading.problems.count == 1)
  }

  @Test("A theme that is no object is named")
  func noTheme() throws {
    let reading = try Folder.small.setting("b.json", to: "[]").read()
    #expect(
      reading.problems.map(\.description)
        == ["b.json:1:1: error: an object { … } was expected, not a list"]
    )
  }

  @Test("A newer dossier is refused as a whole, and says what to do")
  func newerFormat() throws {
    let folder = try Folder.small.replacing(
      "\"format\": 1",
      with: "\"format\": 2",
      in: "dossier.json"
    )
    let refusal = #expect(throws: CatalogueReader.NewerFormat.self) { try folder.read() }
    #expect(refusal?.description.contains("Update greco") == true)
    #expect(refusal?.format == 2)
  }

  @Test("Fields of a later version are kept")
  func unknownFields() throws {
    let folder = try Folder.small.replacing(
      "\"text\": \"Third.\"",
      with: "\"text\": \"Third.\", \"from-tomorrow\": [1.50]",
      in: "b.json"
    )
    let three = try folder.catalogue().themes.last?.recommendations.first
    #expect(three?.source["from-tomorrow"] == [.number("1.50")])
  }

  @Test("Titles may be in several languages")
  func languages() throws {
    let folder = try Folder.small.replacing(
      "\"title\": \"Three\"",
      with: #""title": {"en": "Three", "kk": "Үш"}"#,
      in: "b.json"
    )
    let three = try folder.catalogue().themes.last?.recommendations.first
    #expect(three?.title.text(in: ["kk"]) == "Үш")
  }
}
