import Model
import Testing

@Suite("What a dossier says of itself")
struct AboutTests {
  @Test(
    "What is not in it is worked out: how many of how many, texts, numbers, how the outstanding split"
  )
  func about() throws {
    var scene = try Scene.shipped()
    #expect(scene.catalogue.note == nil)
    let shipped = try #require(try scene.on("2026-11-27").about?.text())
    #expect(
      shipped
        == "20 subjects are described here; GRECO issued 27 recommendations, of which a subject may "
        + "stand for more than one, or for a part of one. None of the 27 official texts is in this "
        + "dossier: of 19 there is a summary, of 1 an excerpt. The official numbers are not known "
        + "here. How the 23 outstanding split into partly and not implemented is not known here."
    )
    scene.anna.say(.partlyImplemented)
    #expect(try scene.on("2026-11-27").about?.text() == shipped)
    scene.anna.set(.text, to: "that the training be improved")
    scene.anna.set(.wording, to: "official")
    scene.anna.set(.number, to: "xiv")
    let about = try #require(try scene.on("2026-11-27").about?.text())
    #expect(
      about.contains(
        "GRECO\u{2019}s official text is here of 1; of 18 there is a summary, of 1 an excerpt. "
          + "Of 19 the official number is not known here."
      )
    )
    for _ in 0..<3 { try scene.anna.undo() }
    #expect(try scene.on("2026-11-27").about?.text() == shipped)
  }

  @Test("All texts and numbers entered, nothing of them is said to be missing")
  func whole() throws {
    var scene = try Scene.numbered()
    for id in ["asset-declarations", "judges", "lobbying"] {
      scene.anna.set(.wording, to: "official", on: id)
    }
    scene.anna.set(.number, to: "xv", on: "lobbying")
    let about = try scene.on("2026-11-27").about?.text()
    #expect(about == "3 are described here of the 5 that GRECO issued.")
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

  @Test("What the dossier was shipped with stands before it, in each language")
  func shipped() throws {
    var scene = try Scene.numbered()
    scene.catalogue.note = LocalizedText([
      (language: "en", text: "Made up."), (language: "kk", text: "Ойдан шығарылған."),
    ])
    let about = try #require(try scene.on("2026-11-27").about)
    #expect(about.text(in: ["kk"]).hasPrefix("Ойдан шығарылған. 3 subjects"))
    #expect(about.text().hasPrefix("Made up. 3 subjects are described here; GRECO issued 5"))
  }
}
