import Testing

@testable import Model

@Suite(
  "A report is there as soon as it is known to be adopted, and confidential as soon as it is known"
)
struct AdoptedTests {
  private var scene: Scene

  init() throws { scene = try Scene.numbered() }

  private mutating func enter(_ adopted: String, at moment: String) throws {
    try scene.itIs(moment)
    let value: JSON = ["kind": "addendum", "adopted": .string(adopted)]
    scene.anna.set(.report, to: value, on: "third")
    let dossier = try scene.on("2026-11-27")
    scene.anna.enter(dossier.drafting(finding: .dealtWith, on: "judges", in: "third"))
  }

  @Test("Of a month that is not over: whoever entered it sees it, with its findings")
  mutating func thisMonth() throws {
    try enter("2026-11", at: "2026-11-27T10:00:00Z")
    let dossier = try scene.on("2026-11-27")
    #expect(dossier.reports.last?.id == "third" && dossier.found(of: "judges") == .dealtWith)
    #expect(dossier.confidentialReports.map(\.id).contains("third"))
    // Before it was entered nobody knew.
    let earlier = try scene.on("2026-11-26", asOf: true)
    #expect(earlier.reports.last?.id == "second" && earlier.catalogue.report("third") == nil)
    #expect(try scene.on("2026-11-27", asOf: true).reports.last?.id == "third")
  }

  @Test("What we say once it is entered is not before it")
  mutating func ourWord() throws {
    try scene.itIs("2026-11-25T10:00:00Z")
    scene.anna.say(.implemented, on: "judges")
    try enter("2026-11", at: "2026-11-26T10:00:00Z")
    #expect(try scene.on("2026-11-27").isBeforeFinding("judges"))
    try scene.itIs("2026-11-27T10:00:00Z")
    scene.anna.say(.partlyImplemented, on: "judges")
    #expect(try !scene.on("2026-11-27").isBeforeFinding("judges"))
  }

  @Test("The date that its letter sets is there with it")
  mutating func window() throws {
    try enter("2026-11", at: "2026-11-27T10:00:00Z")
    let draft = try scene.on("2026-11-27").drafting(
      due: day("2028-05-31"),
      from: partialDay("2026-11")
    )
    scene.anna.enter([try #require(draft)])
    #expect(try scene.on("2026-11-27").deadline?.deadline.due == partialDay("2028-05-31"))
  }

  @Test("One that is to come is not there, but what was entered of it is confidential")
  mutating func toCome() throws {
    try enter("2026-12-04", at: "2026-11-27T10:00:00Z")
    let dossier = try scene.on("2026-11-27")
    #expect(dossier.reports.last?.id == "second" && dossier.found(of: "judges") == .notImplemented)
    #expect(dossier.confidentialReports.map(\.id).contains("third"))
    #expect(try scene.on("2026-12-04").reports.last?.id == "third")
  }

  @Test("Of what the catalogue has, a day of the past knows no more than is certain")
  func shipped() throws {
    #expect(try scene.on("2026-03-20", asOf: true).reports.map(\.id) == ["first"])
    #expect(try scene.on("2026-03-31", asOf: true).reports.map(\.id) == ["first", "second"])
    #expect(try scene.on("2026-03-20", asOf: true).confidentialReports.isEmpty)
  }
}
