import Model
import Testing

@Suite("Who owes what")
struct OwedTests {
  private func scene() throws -> Scene {
    var scene = try Scene.numbered()
    let next: JSON = ["title": "Report", "due": "2027-06-30", "basis": "stated"]
    scene.anna.set(.deadline, to: next, on: "next")
    return scene
  }

  private func owed(_ scene: Scene, by institution: String?) throws -> Owed {
    let all = Owed.all(in: try scene.on("2026-12-10"))
    return try #require(all.first { $0.institution == institution })
  }

  @Test("What it leads is counted apart from what it answers for besides")
  func leads() throws {
    let scene = try scene()
    let court = try owed(scene, by: "court")
    #expect((court.asLead.all, court.asLead.open, court.asLead.late) == (1, 1, 1))
    #expect((court.besides.all, court.besides.open, court.besides.late) == (1, 0, 0))
    let ministry = try owed(scene, by: "ministry-of-justice")
    #expect((ministry.asLead.all, ministry.asLead.open, ministry.besides.all) == (1, 0, 0))
  }

  @Test("What is outstanding and nobody answers for has a row of its own")
  func nobody() throws {
    var scene = try scene()
    let nobody = try owed(scene, by: nil)
    #expect((nobody.asLead.all, nobody.asLead.dueSoon) == (1, 1))
    scene.anna.set(.responsible, to: ["court"], on: "lobbying")
    #expect(try Owed.all(in: scene.on("2026-12-10")).map(\.institution).contains(nil) == false)
  }

  @Test("What presses comes first")
  func order() throws {
    let dossier = try scene().on("2026-12-10")
    #expect(Owed.all(in: dossier).map(\.institution) == ["court", "ministry-of-justice", nil])
    // Due soon is what comes before what is only open.
    let sooner = try scene().on("2026-04-15")
    #expect(Owed.all(in: sooner).map(\.institution) == ["court", "ministry-of-justice", nil])
    #expect(Owed.all(in: sooner)[0].asLead.dueSoon == 1)
  }

  @Test("Answers in the report that is due: all of it has to be agreed")
  func answers() throws {
    var scene = try scene()
    func tally() throws -> [Int] {
      let lead = try owed(scene, by: "court").asLead
      return [lead.agreed, lead.drafts, lead.unanswered]
    }
    #expect(try tally() == [0, 0, 1])
    scene.anna.report("Planned.")
    #expect(try tally() == [0, 1, 0])
    scene.anna.report(nil, .agreed)
    #expect(try tally() == [1, 0, 0])
    scene.anna.report("Elsewhere.", .agreed, on: "lobbying", for: "other")
    #expect(try owed(scene, by: nil).asLead.unanswered == 1)
  }

  @Test("Who entered something last, on whatever it answers for")
  func last() throws {
    var scene = try scene()
    #expect(try owed(scene, by: "court").last == nil)
    let note = scene.anna.note("Seen.", on: "asset-declarations.ii")
    #expect(try owed(scene, by: "court").last == note)
    let later = scene.anna.say(.partlyImplemented, on: "judges")
    #expect(try owed(scene, by: "court").last == later)
    #expect(try owed(scene, by: "ministry-of-justice").last == note)
    try scene.anna.undo()
    #expect(try owed(scene, by: "court").last == note)
  }

  @Test("Two entries to who answers are told of everybody whom one of them names")
  func contested() throws {
    var scene = try scene()
    var other = scene.anna.copied(to: "Bolat")
    other.set(.responsible, to: ["police"], on: "judges")
    scene.anna.set(.responsible, to: ["ministry-of-justice"], on: "judges")
    scene.anna.merge(other)
    let all = Owed.all(in: try scene.on("2026-12-10"))
    let contested = all.filter { $0.contested > 0 }.compactMap(\.institution)
    #expect(Set(contested) == ["police", "ministry-of-justice"])
    #expect(all.reduce(0) { $0 + $1.asLead.all } == 3)
  }
}
