import Testing

@testable import Model
@testable import Reports

@Suite struct JSONShapes {
  @Test func `list has the catalogue's fields as they are, then what is known`() throws {
    let list = try RecommendationList(Sample.dossier("2026-01-25")).json.whole.elements ?? []
    #expect(list.count == 3)
    let source = try JSONDocument.root(of: Array(Sample.themeA.utf8))["recommendations"]?.json
    guard case .object(let written)? = source?.elements?.first, case .object(let judges) = list[0]
    else {
      Issue.record("objects were expected")
      return
    }
    #expect(Array(judges.prefix(written.count)) == written)
    #expect(
      judges.dropFirst(written.count).map(\.name) == [
        "theme", "status", "said", "finding", "timeliness", "days", "postponed",
        "firstDue", "conflict", "entries", "notes", "measures", "evidence", "refs", "reported",
        "changed",
      ]
    )
    #expect(list[0]["theme"] == "courts" && list[0]["status"] == "partly-implemented")
    #expect(
      list[0]["finding"] == [
        "report": "r2", "status": "outstanding", "basis": "inferred", "confidential": true,
      ]
    )
    #expect(list[0]["timeliness"] == "overdue" && list[0]["days"] == -5)
    #expect(list[0]["changed"] == "2026-01-05T09:05:00.000Z")
    #expect(
      list[0]["said"] == [
        [
          "on": "judges", "status": "partly-implemented", "at": "2026-01-02T09:05:00.000Z",
          "by": "Ann", "note": "draft law",
        ]
      ]
    )
    #expect(list[0]["conflict"] == false && list[1]["conflict"] == true)
    #expect(list[2]["status"] == .null && list[2]["changed"] == .null)
    #expect(list[2]["timeliness"] == "none" && list[2]["days"] == 96)
  }

  @Test func `what was set anew is told as it is now`() throws {
    let journal = """
      {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","on":"officers","kind":"due","value":"2027-03-31","after":[]}
      {"id":"01KAS000000000000000000002","at":"2026-01-02T09:05:00.000Z","on":"officers","kind":"title","value":"Police officers","after":[]}
      {"id":"01KAS000000000000000000003","at":"2026-01-02T09:05:00.000Z","on":"officers","kind":"responsible","value":["moj"],"after":[]}

      """
    let list = RecommendationList(try Sample.dossier("2026-01-25", journal: journal))
    let officers = try #require(list.json.whole.elements?.last)
    #expect(officers["due"] == "2027-03-31" && officers["title"] == "Police officers")
    #expect(officers["responsible"] == ["moj"] && officers["text"] == "T")
    #expect(officers["days"] == 430)
    #expect(officers["postponed"] == 1 && officers["firstDue"] == "2026-05-01")
  }

  @Test func `entries are those that stand`() throws {
    let judges = try RecommendationList(Sample.dossier("2026-01-25")).json.whole.elements?.first
    #expect(
      judges?["notes"] == [
        [
          "id": "01KAS000000000000000000002", "on": "judges", "at": "2026-01-03T09:05:00.000Z",
          "by": "Bob", "text": "call them", "internal": true,
        ]
      ]
    )
    #expect(
      judges?["measures"] == [
        [
          "id": "01KAS000000000000000000003", "on": "judges", "at": "2026-01-04T09:05:00.000Z",
          "by": "Bob", "text": "a law", "amended": "2026-01-05T09:05:00.000Z",
          "amendedBy": "Bob", "state": "adopted",
        ]
      ]
    )
    #expect(judges?["evidence"] == [])
  }

  @Test func `two entries are told with who gave them, and show adds the history`() throws {
    let dossier = try Sample.dossier("2026-01-25")
    let clerks = try #require(dossier.recommendation("clerks"))
    let json = RecommendationPage(clerks, in: dossier).json
    #expect(json["entries"]?.elements?.map { $0["by"] } == ["Ann", "Bob"])
    #expect(json["history"]?.elements?.count == 2)
  }

  @Test func `control characters are escaped`() throws {
    let text: String = RecommendationList(try Sample.dossier("2026-01-25")).json.text.joined()
    #expect(text.contains(#"Іс жүргізушілер\u001b[2J\u202e"#) && !text.contains("\u{1B}"))
  }

  @Test func `stats counts both sides`() throws {
    #expect(
      try Sample.dossier("2026-01-25").statisticsJSON == [
        "member": "Utopia", "asOf": "2026-01-25", "issued": 5, "described": 3,
        "status": [
          "not-implemented": 0, "partly-implemented": 1, "dealt-with": 1, "implemented": 0,
          "none": 1,
        ],
        "findings": [
          "report": "r2", "not-implemented": 0, "partly-implemented": 0, "dealt-with": 0,
          "implemented": 0, "satisfactory": 1, "outstanding": 1, "confidential": true,
          "conflict": false,
        ],
        "themes": [
          "courts": ["described": 2, "satisfactory": 0],
          "police": ["described": 1, "satisfactory": 1],
        ],
        "deadline": [
          "id": "d2", "title": "Progress report", "due": "2026-12-31", "from": "2025-06",
          "basis": "inferred", "days": 340, "elapsed": .number("0.3807"), "state": "open",
          "conflict": false,
        ],
      ]
    )
  }

  @Test func `deadlines are what is not done, soonest first`() throws {
    let dossier = try Sample.dossier("2026-01-25")
    let own: JSON = [
      "due": "2026-01-20", "title": "Judges", "basis": "stated", "days": -5, "on": "judges",
      "conflict": false, "postponed": 0, "firstDue": nil,
    ]
    let report: JSON = [
      "due": "2026-12-31", "title": "Progress report", "basis": "inferred", "days": 340,
      "on": nil, "conflict": false, "postponed": 0, "firstDue": nil,
    ]
    #expect(DeadlineList(dossier).json == [own, report])
    #expect(DeadlineList(dossier, within: 340).json == [own, report])
    #expect(DeadlineList(dossier, within: 339).json == [own])
  }
}
