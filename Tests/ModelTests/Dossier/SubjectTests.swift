import Model
import Testing

@Suite("Where an ID is asked for")
struct SubjectTests {
  @Test(
    "Ids, GRECO's numbers in either writing, and parts",
    arguments: [
      ("judges", "judges"), ("JUDGES", "judges"), ("xiv", "judges"), ("XIV", "judges"),
      ("14", "judges"), ("vii", "asset-declarations"), ("7", "asset-declarations"),
      ("vii.ii", "asset-declarations.ii"), ("7.2", "asset-declarations.ii"),
      ("VII.i", "asset-declarations.i"), ("asset-declarations.ii", "asset-declarations.ii"),
      ("lobbying", "lobbying"),
    ]
  )
  func found(name: String, id: String) throws {
    #expect(try Scene.numbered().on("2026-10-01").subject(name)?.id == id)
  }

  @Test(
    "What names nothing",
    arguments: [
      "", "xv", "15", "vii.iii", "judges.i", "judge", ".", "vii.", "vii.ii.i", "0", "-7", "nil",
      "null",
      ".vii", "7..2", "99999999999999999999", "lobbying.",
    ]
  )
  func notFound(name: String) throws {
    #expect(try Scene.numbered().on("2026-10-01").subject(name) == nil)
  }

  @Test("Every recommendation that is shipped is found by its id")
  func shipped() throws {
    let dossier = try Scene.shipped().on("2026-10-01")
    for recommendation in dossier.recommendations {
      #expect(dossier.subject(recommendation.id)?.recommendation == recommendation)
    }
  }

  @Test(
    "The nearest are named",
    arguments: [
      ("wistleblowers", "whistleblowers"), ("imunities", "immunities"), ("trianing", "training"),
      ("Procurment", "procurement"), ("ethics", "code-of-ethics"), ("confiscaton", "confiscation"),
    ]
  )
  func nearest(name: String, expected: String) throws {
    #expect(try Scene.shipped().on("2026-10-01").idsLike(name).first == expected)
  }

  @Test(
    "At most three, and none for what is like nothing",
    arguments: ["", "zzzzzzzz", "иммунитет"]
  )
  func unlike(name: String) throws {
    let dossier = try Scene.shipped().on("2026-10-01")
    #expect(dossier.idsLike(name) == [])
    #expect(dossier.idsLike("a").count == 3)
  }

  @Test(
    "Distance in letters",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1),
      ("abc", "xbc", 1), ("kitten", "sitting", 3), ("қазақ", "казак", 2),
    ]
  )
  func distance(a: String, b: String, expected: Int) {
    #expect(a.distance(to: b) == expected)
    #expect(b.distance(to: a) == expected)
  }
}
