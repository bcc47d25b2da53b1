import Testing

@testable import Model

@Suite("Points of other plans")
struct ReferenceTests {
  @Test(
    "What a reference leads to follows from how it is written",
    arguments: [
      ("georgia-5", .point(dossier: "georgia-5", on: nil)),
      ("georgia-5/asset-declarations", .point(dossier: "georgia-5", on: "asset-declarations")),
      ("georgia-5/assets.ii", .point(dossier: "georgia-5", on: "assets.ii")),
      ("OECD IAP 3.2", .words("OECD IAP 3.2")), ("a/b/c", .words("a/b/c")),
      ("georgia-5/", .words("georgia-5/")), ("/srv/plan", .words("/srv/plan")),
      ("https://oecd.org/x", .page("https://oecd.org/x")),
      ("https://me@oecd.org/x", .words("https://me@oecd.org/x")),
    ] as [(String, Reference)]
  )
  func leads(text: String, to reference: Reference) {
    #expect(Reference(text) == reference)
  }

  @Test("It is found, told and corrected as other entries are")
  func entry() throws {
    var scene = try Scene.numbered()
    let ref = scene.anna.enter([.ref("OECD IAP 3.2", on: "judges.i")])[0]
    scene.anna.enter([.ref("https://oecd.org/x", on: "judges", isInternal: true)])
    var filter = Filter()
    filter.words = "iap 3.2"
    var dossier = try scene.on("2026-11-27")
    #expect(dossier.words(of: ref) == "reference: OECD IAP 3.2")
    #expect(dossier.refs(of: "judges").map(\.now.text) == ["https://oecd.org/x"])
    scene.anna.enter([.ref("OECD IAP 3.2", on: "judges")])
    dossier = try scene.on("2026-11-27")
    #expect(dossier.recommendations(filter).map(\.id) == ["judges"])
    let changed = Changes(in: dossier, since: .day(try day("2020-01-01"))).entries
    #expect(changed.first { $0.id == "judges" }?.refs.count == 2)
    let told = changed.first { $0.id == "judges" }?.enteredWords(dossier.names()) ?? []
    #expect(told == ["internal reference: https://oecd.org/x", "reference: OECD IAP 3.2"])
    scene.anna.enter([try #require(scene.anna.journal.amending(ref.id, value: .null))])
    #expect(scene.anna.journal.entries(.refs, on: "judges.i").isEmpty)
  }

  @Test("In public goes what is no path, not internal and settled")
  func published() throws {
    var scene = try Scene.numbered()
    let texts = [
      "OECD IAP 3.2", "georgia-5/x", "https://oecd.org/x", "https://me@oecd.org/x", "/home/me/plan",
      "file:///srv/plan", "C:\\plan",
    ]
    scene.anna.enter(texts.map { .ref($0, on: "judges") })
    scene.anna.enter([.ref("inside", on: "judges", isInternal: true)])
    let published = try scene.on("2026-11-27").published(withOurStatus: false)
    #expect(published.refs(of: "judges").map(\.now.text) == Array(texts.prefix(3)))
  }
}
