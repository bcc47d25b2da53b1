import Model
import Testing

@Suite("Counts")
struct StatisticsTests {
  @Test("Kazakhstan's on three days", arguments: ["2024-10-01", "2026-11-23"])
  func shipped(day: String) throws {
    let statistics = Statistics(try Scene.shipped().on(day, asOf: true))
    #expect(statistics.issued == 27)
    #expect(statistics.described == 20)
    #expect(statistics.findings == [.satisfactory: 4, .outstanding: 23])
    #expect(statistics.report?.id == "compliance-2024")
    #expect(statistics.said == [:])
    #expect(statistics.unsaid == 20)
  }

  @Test("Before there was a report, no findings")
  func before() throws {
    let statistics = Statistics(try Scene.shipped().on("2023-01-01", asOf: true))
    #expect(statistics.issued == 27)
    #expect(statistics.findings == [:])
    #expect(statistics.report == nil)
  }

  @Test("What we say is counted over what is described")
  func said() throws {
    var scene = try Scene.shipped()
    scene.anna.say(.implemented, onAll: ["training", "immunities"])
    scene.anna.say(.notImplemented, on: "procurement")
    scene.anna.say(.dealtWith, on: "not-in-this-dossier")
    let statistics = Statistics(try scene.on("2026-11-23"))
    #expect(statistics.said == [.implemented: 2, .notImplemented: 1])
    #expect(statistics.unsaid == 17)
  }

  @Test("Where a report gives no totals, the findings are counted, the whole ones only")
  func counted() throws {
    let first = Statistics(try Scene.numbered().on("2025-01-01", asOf: true))
    #expect(first.findings == [.partlyImplemented: 1, .notImplemented: 1])
    #expect(first.report?.id == "first")
    let second = Statistics(try Scene.numbered().on("2026-10-01"))
    // A later report may look at what was left only; the rest counts as it was found before.
    #expect(second.findings == [.implemented: 1, .notImplemented: 1])
    #expect(second.report?.id == "second")
    // What is described is counted, and of what is not nothing is known.
    #expect(second.issued == 5 && second.foundAmong == 3)
    #expect(Statistics(try Scene.shipped().on("2026-10-01")).foundAmong == 27)
  }
}
