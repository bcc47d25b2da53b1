import Model
import Testing

@Suite("Late only against the own date")
struct TimelinessTests {
  @Test(
    "By the days that are left",
    arguments: [
      ("2026-03-30", Timeliness.onTime, 31), ("2026-03-31", .dueSoon, 30),
      ("2026-04-30", .dueSoon, 0),
      ("2026-05-01", .overdue, -1),
    ]
  )
  func days(on day: String, expected: Timeliness, left: Int) throws {
    let dossier = try Scene.numbered().on(day)
    #expect(dossier.timeliness(of: "judges") == expected)
    #expect(dossier.days(of: "judges") == left)
  }

  @Test("Never once it is satisfactory, by our word or by GRECO's", arguments: Status.scale)
  func satisfactory(status: Status) throws {
    var scene = try Scene.numbered()
    scene.anna.say(status, on: "judges")
    let expected: Timeliness = status.isSatisfactory ? .none : .overdue
    #expect(try scene.on("2026-09-22").timeliness(of: "judges") == expected)
    #expect(try scene.on("2026-09-22").timeliness(of: "asset-declarations") == .none)
  }

  @Test("Never without a date: none of Kazakhstan's is late")
  func shipped() throws {
    let dossier = try Scene.shipped().on("2030-01-01")
    #expect(dossier.recommendations.allSatisfy { dossier.timeliness(of: $0.id) == .none })
    #expect(dossier.timeliness(of: "no-such") == .none)
  }
}
