import Model
import Testing

@Suite("The dossier as it stood on a day")
struct AsOfTests {
  @Test("What was entered by the end of that day, and nothing later")
  func entered() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-01-10T23:59:59.999Z")
    scene.anna.say(.partlyImplemented, on: "judges")
    try scene.itIs("2026-01-11T00:00:00.000Z")
    scene.anna.say(.implemented, on: "judges")
    scene.anna.note("a note", on: "judges")
    #expect(try scene.on("2026-01-09", asOf: true).status(of: "judges") == nil)
    #expect(try scene.on("2026-01-10", asOf: true).status(of: "judges") == .partlyImplemented)
    #expect(try scene.on("2026-01-10", asOf: true).notes(of: "judges").isEmpty)
    #expect(try scene.on("2026-01-11", asOf: true).status(of: "judges") == .implemented)
    #expect(try scene.on("2026-01-11", asOf: true).notes(of: "judges").count == 1)
    #expect(try scene.on("2026-01-09").status(of: "judges") == .implemented)
  }

  @Test("What was taken back later stood on that day")
  func undoneLater() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2026-01-10T12:00:00Z")
    scene.anna.say(.implemented, on: "judges")
    try scene.itIs("2026-01-20T12:00:00Z")
    try scene.anna.undo()
    #expect(try scene.on("2026-01-19", asOf: true).status(of: "judges") == .implemented)
    #expect(try scene.on("2026-01-20", asOf: true).status(of: "judges") == nil)
  }

  @Test("Findings are those of reports adopted by then; a month counts when it is over")
  func findings() throws {
    let scene = try Scene.numbered()
    let id = "asset-declarations"
    #expect(try scene.on("2024-03-21", asOf: true).finding(of: id) == nil)
    #expect(
      try scene.on("2024-03-22", asOf: true).finding(of: id)?.finding.status == .partlyImplemented
    )
    #expect(try scene.on("2026-03-30", asOf: true).finding(of: id)?.report.id == "first")
    #expect(try scene.on("2026-03-31", asOf: true).finding(of: id)?.finding.status == .implemented)
    #expect(try scene.on("2024-03-22", asOf: true).isOutstanding(id))
    #expect(try !scene.on("2026-03-31", asOf: true).isOutstanding(id))
  }

  @Test("Kazakhstan's: no findings in 2023, twenty in 2024")
  func shipped() throws {
    let scene = try Scene.shipped()
    let ids = scene.catalogue.themes.flatMap(\.recommendations).map(\.id)
    let before = try scene.on("2023-01-01", asOf: true)
    #expect(ids.allSatisfy { before.finding(of: $0) == nil && before.isOutstanding($0) })
    let after = try scene.on("2024-10-01", asOf: true)
    #expect(ids.count { after.finding(of: $0) != nil } == 20)
    #expect(ids.count { !after.isOutstanding($0) } == 4)
  }

  @Test("A past day takes in no later event, today takes in all")
  func adding() throws {
    var scene = try Scene.numbered()
    var past = try scene.on("2026-01-10", asOf: true)
    var today = try scene.on("2026-01-10")
    try scene.itIs("2026-01-11T08:00:00Z")
    let event = scene.anna.say(.implemented, on: "judges")
    past.add([event])
    today.add([event])
    #expect(past.isPast && !today.isPast)
    #expect(past.status(of: "judges") == nil)
    #expect(today.status(of: "judges") == .implemented)
  }

  @Test("A report is confidential until it is published")
  func confidential() throws {
    let reports = try Scene.numbered().catalogue.reports
    #expect(try reports[0].isConfidential(on: day("2024-09-05")))
    #expect(try !reports[0].isConfidential(on: day("2024-09-06")))
    #expect(try reports[1].isConfidential(on: day("2030-01-01")))
  }
}
