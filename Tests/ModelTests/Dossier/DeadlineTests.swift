import Model
import Testing

@Suite("GRECO's deadlines")
struct DeadlineTests {
  let scene: Scene

  init() throws { scene = try .shipped() }

  @Test(
    "Kazakhstan's, as seen from a day",
    arguments: [
      ("2022-06-15", "report-2023", 472, DeadlineWindow.State.open),
      ("2023-01-01", "report-2023", 272, .open),
      ("2023-09-30", "report-2023", 0, .open),
      ("2024-10-01", "report-2025", 364, .open),
      ("2025-09-30", "report-2025", 0, .open),
      ("2025-10-01", "report-2025", -1, .past),
      ("2026-11-23", "report-2025", -419, .past),
    ]
  )
  func window(day: String, id: String, days: Int, state: DeadlineWindow.State) throws {
    let window = try #require(scene.on(day, asOf: true).deadline)
    #expect(window.deadline.id == id)
    #expect(window.days == days)
    #expect(window.state == state)
    #expect(window.deadline.basis == (id == "report-2025" ? .inferred : .stated))
  }

  @Test("Only those known by the day are shown, and what a report closed is met")
  func known() throws {
    #expect(try scene.on("2022-03-24", asOf: true).deadlines.isEmpty)
    #expect(try scene.on("2022-03-24", asOf: true).deadline == nil)
    #expect(try scene.on("2023-01-01", asOf: true).deadlines.map(\.state) == [.open])
    #expect(try scene.on("2023-10-01", asOf: true).deadlines.map(\.state) == [.past])
    #expect(try scene.on("2024-03-30", asOf: true).deadlines.map(\.state) == [.past])
    #expect(try scene.on("2024-03-31", asOf: true).deadlines.map(\.state) == [.met, .open])
    #expect(try scene.on("2026-11-23").deadlines.map(\.state) == [.met, .past])
  }

  @Test("What is over of the window goes from nothing to all")
  func elapsed() throws {
    let start = try #require(scene.on("2024-03-31").deadline?.elapsed)
    let middle = try #require(scene.on("2024-12-30").deadline?.elapsed)
    let end = try #require(scene.on("2025-09-30").deadline?.elapsed)
    #expect(start == 0)
    #expect(abs(middle - 0.5) < 0.001)
    #expect(end == 1)
    #expect(try scene.on("2030-01-01").deadline?.elapsed == 1)
  }

  @Test("No later public report is known of the deadline of 2025, of that of 2023 there is one")
  func laterReport() throws {
    let dossier = try scene.on("2026-11-23")
    #expect(dossier.deadlines.map { dossier.hasLaterReport(than: $0.deadline) } == [true, false])
  }

  @Test("A window without a beginning, or without length")
  func oddWindows() throws {
    var deadline = try #require(scene.catalogue.deadlines.first)
    deadline.from = nil
    #expect(DeadlineWindow(deadline, on: try day("2023-01-01"), isMet: false).elapsed == nil)
    deadline.from = deadline.due
    #expect(DeadlineWindow(deadline, on: try day("2023-09-29"), isMet: false).elapsed == 0)
    #expect(DeadlineWindow(deadline, on: try day("2023-09-30"), isMet: false).elapsed == 1)
  }
}
