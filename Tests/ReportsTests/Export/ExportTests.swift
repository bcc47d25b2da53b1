import Testing

@testable import Model
@testable import Reports

@Suite struct Exports {
  private func chosen(_ themes: Set<String>, _ statuses: Set<Status?> = []) throws -> Export {
    var filter = Filter()
    filter.themes = themes
    filter.statuses = statuses
    return Export(try Sample.dossier("2026-01-25"), filter)
  }

  @Test func `the state says what it is and what was chosen`() throws {
    let whole = try Export(Sample.dossier("2026-01-25")).json.whole
    #expect(whole["format"] == 1 && whole["invented"] == false && whole["confidential"] == true)
    #expect(whole["only"] == .null && whole["asOf"] == "2026-01-25")
    #expect(whole["notice"]?.elements?.count == 2)
    #expect(whole["themes"]?.elements?.count == 2)
    #expect(whole["reports"]?.elements?.map { $0["confidential"] } == [false, true])
    let part = try chosen(["courts"], [.dealtWith, nil]).json.whole
    #expect(part["only"] == ["themes": ["courts"], "status": ["dealt-with", "none"]])
    #expect(part["themes"]?.elements?.map { $0["id"] } == ["courts"])
    #expect(
      part["themes"]?.elements?.first?["recommendations"]?.elements?.map { $0["id"] } == ["clerks"]
    )
    #expect(part["statistics"]?["described"] == 3)
  }

  @Test func `a table is for the one who reads it`() throws {
    let export = Export(try Sample.dossier("2026-01-25"))
    let table = export.csv().joined() as String
    #expect(table.hasPrefix("id,number,theme,theme_title,title,text,"))
    #expect(
      table.contains("\r\njudges,iv,courts,Courts,Judges,\"Do it.\nWell.\",official,i. First")
    )
    #expect(table.contains(",2026-01-20,-5,overdue,"))
    let excel: String = export.csv(forExcel: true).joined()
    #expect(excel.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(excel.contains("\r\njudges;iv;courts;Courts;"))
  }

  @Test func `a picture says all of it in words as well`() throws {
    let svg = Export(try Sample.dossier("2026-01-25")).svgElement
    #expect(svg.hasPrefix("<svg xmlns=") && svg.hasSuffix("</svg>"))
    #expect(svg.contains("role=\"img\" aria-labelledby=\"strips-title strips-description\""))
    #expect(svg.contains("1 partly implemented, nothing said of 1; 3 described"))
    #expect(svg.contains(">CONFIDENTIAL: The Compliance Report"))
    let part = try chosen(["police"]).svgElement
    #expect(
      part.contains("GRECO: 1 satisfactory. We: 1 with nothing said. Only of what was chosen: 1 ")
    )
  }

  @Test func `a picture of a great many is one of words`() throws {
    var catalogue = try Sample.catalogue()
    catalogue.issued = 100_000
    let dossier = Dossier(catalogue, Journal(), today: Day(number: 20_000), local: .utc)
    #expect(Export(dossier).svg.count < 20_000)
  }

  @Test func `nothing breaks XML`() {
    #expect("<a b='\"'>&\u{1}\u{0}\u{FFFE}\r".xml == "&lt;a b=&#39;&quot;&#39;&gt;&amp;���&#13;")
  }

  @Test func `a catalogue is written as it was read`() throws {
    let files = try Sample.catalogue().files
    #expect(files.map(\.name) == ["dossier.json", "1-courts.json", "2-police.json"])
    let reading = try CatalogueReader.read(names: files.map(\.name)) { name in
      files.first { $0.name == name }.map { Array($0.json.text(.indented).utf8) }
    }
    #expect(reading.problems.isEmpty)
    var again = reading.catalogue
    let before = try Sample.catalogue()
    #expect(
      again.themes.flatMap(\.recommendations).map(\.json)
        == before.themes.flatMap(\.recommendations).map(\.json)
    )
    again.themes = before.themes
    #expect(again == before)
  }

  @Test func `what came from no file is written with all that is known of it`() throws {
    var judges = try #require(Sample.catalogue().themes.first?.recommendations.first)
    judges.written = .nowhere
    #expect(
      judges.json == [
        "id": "judges", "number": "iv", "title": "Judges", "text": "Do it.\nWell.",
        "wording": "official", "sources": ["s"], "parts": [["id": "i", "text": "First."]],
        "findings": [
          ["report": "r1", "status": "not-implemented", "basis": "stated", "source": "s"],
          ["report": "r2", "status": "outstanding", "basis": "inferred"],
        ],
        "responsible": ["moj"], "due": "2026-01-20",
      ]
    )
  }
}
