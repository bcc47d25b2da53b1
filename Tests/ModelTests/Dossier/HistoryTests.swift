import Model
import Testing

/// The history as it is read: steps that one person made in one go are one line.
@Suite struct HistoryTests {
  @Test func `steps of one person on one day are one entry`() throws {
    var scene = try Scene.numbered()
    scene.anna.say(.partlyImplemented, on: "judges")
    scene.anna.say(.implemented, on: "judges")
    scene.anna.say(.partlyImplemented, on: "judges")
    scene.anna.note("looked", on: "judges")
    let dossier = try scene.on("2027-01-01")
    let entries = dossier.history(of: "judges", lastEntries: 10)
    #expect(entries.map(\.events.count) == [3, 1])
    #expect(dossier.ends(of: entries[0]) == (.null, "partly-implemented"))
  }

  @Test func `another person, another day or a remark ends a run`() throws {
    var scene = try Scene.numbered()
    scene.anna.say(.partlyImplemented, on: "judges")
    scene.anna.name = "Bolat"
    scene.anna.say(.implemented, on: "judges")
    scene.anna.clock += 86_400_000
    scene.anna.say(.partlyImplemented, on: "judges")
    let remark = scene.anna.journal.drafting(status: .dealtWith, on: "judges", note: "why")
    scene.anna.enter([try #require(remark)])
    scene.anna.say(.implemented, on: "judges")
    let entries = try scene.on("2027-01-01").history(of: "judges", lastEntries: 10)
    #expect(entries.map(\.events.count) == [1, 1, 1, 1, 1])
  }

  @Test func `the last entries are whole, however long the runs are`() throws {
    var scene = try Scene.numbered()
    scene.anna.note("before", on: "judges")
    for step in 0..<60 {
      scene.anna.say(step.isMultiple(of: 2) ? .implemented : .partlyImplemented, on: "judges")
    }
    let dossier = try scene.on("2027-01-01")
    #expect(dossier.history(of: "judges", lastEntries: 1).map(\.events.count) == [60])
    #expect(dossier.history(of: "judges", lastEntries: 2).map(\.events.count) == [1, 60])
  }

  @Test func `our statuses over time while somebody's clock is ahead`() throws {
    var scene = try Scene.numbered()
    try scene.itIs("2027-02-01T10:00:00.000Z")
    scene.anna.say(.implemented, on: "judges")
    let moments = Moment.all(in: try scene.on("2027-01-20"))
    #expect(moments.map(\.day.description) == ["2027-01-20"])
  }
}
