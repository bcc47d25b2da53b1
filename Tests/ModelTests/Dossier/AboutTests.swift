import Model
import Testing

@Suite("What a dossier says of itself")
struct AboutTests {
  @Test("As shipped, until a text, a number or a finding may make it untrue; then what is there")
  func about() throws {
    var scene = try Scene.shipped()
    let shipped = scene.catalogue.note
    #expect(shipped != nil)
    scene.anna.say(.partlyImplemented)
    #expect(try scene.on("2026-11-27").about == shipped)
    scene.anna.set(.text, to: "that the training be improved")
    scene.anna.set(.wording, to: "official")
    scene.anna.set(.number, to: "xiv")
    let about = try #require(try scene.on("2026-11-27").about?.text())
    #expect(
      about.hasPrefix(
        "20 subjects are described here; GRECO issued 27, a subject may stand for more than one. "
      )
    )
    #expect(about.contains("Of 18 the text is a summary, not GRECO\u{2019}s wording."))
    #expect(about.contains("Of 1 only an excerpt of GRECO\u{2019}s wording is here."))
    #expect(about.contains("Of 19 the official number is not known here."))
    #expect(about.contains("How the 23 outstanding split"))
    try scene.anna.undo()
    try scene.anna.undo()
    try scene.anna.undo()
    #expect(try scene.on("2026-11-27").about == shipped)
  }

  @Test("Of one outstanding it is not said how it splits")
  func oneOutstanding() throws {
    var scene = try Scene.numbered()
    let found = try scene.on("2026-05-01").drafting(
      finding: .outstanding,
      on: "judges",
      in: "second"
    )
    scene.anna.enter(found)
    let about = try #require(try scene.on("2026-06-01").about?.text())
    #expect(
      about.contains("Whether the 1 outstanding is partly or not implemented is not known here.")
    )
  }
}
