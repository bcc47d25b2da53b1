import Testing

@testable import Model

/// What is told of what came in.
@Suite("News")
struct NewsTests {
  private var scene: Scene

  init() throws {
    scene = try Scene.numbered()
    try scene.itIs("2026-11-20T10:00:00Z")
  }

  private func news(since old: Copy, for name: String? = "Anna") throws -> News {
    let look = Look(at: old.journal, on: old.now)
    return News(
      scene.anna.journal.events(since: look) ?? [],
      since: look.at,
      for: name.map { [$0] } ?? [],
      in: try scene.on("2026-11-27")
    )
  }

  private func told(_ news: News) throws -> [String] {
    let dossier = try scene.on("2026-11-27")
    return news.people.flatMap { person in
      person.things.flatMap { thing in
        thing.events.map { "\(person.name), \(thing.id): \(dossier.words(of: $0))" }
      }
    }
  }

  @Test(
    "It is told person by person and thing by thing, of a person's words on the same only the last"
  )
  mutating func grouped() throws {
    let before = scene.anna
    var bolat = before.copied(to: "Bolat")
    bolat.say(.partlyImplemented, on: "lobbying")
    bolat.note("first", on: "judges")
    bolat.say(.implemented, on: "lobbying")
    bolat.note("second", on: "asset-declarations.i")
    bolat.set(.institution, to: ["name": "Academy"], on: "academy")
    var dana = before.copied(to: "Dana", seed: 9)
    dana.note("hers", on: "judges")
    scene.anna.merge(dana)
    scene.anna.merge(bolat)
    scene.anna.note("my own", on: "judges")
    let news = try news(since: before)
    #expect(news.count == 5)
    #expect(
      news.people.map(\.name) == ["Bolat", "Dana"] || news.people.map(\.name) == ["Dana", "Bolat"]
    )
    #expect(
      try Set(told(news)) == [
        "Bolat, asset-declarations: note: second", "Bolat, judges: note: first",
        "Bolat, lobbying: to implemented satisfactorily",
        "Bolat, academy: institution: Academy", "Dana, judges: note: hers",
      ]
    )
    let things = news.people.first { $0.name == "Bolat" }?.things.map(\.id)
    #expect(things == ["asset-declarations", "judges", "lobbying", "academy"])
    #expect(try self.news(since: before, for: nil).count == 6)
  }

  @Test("What was done and taken back since is no news; that something older was taken back is")
  mutating func takenBack() throws {
    var bolat = scene.anna.copied(to: "Bolat")
    let old = bolat.note("old", on: "judges")
    scene.anna.merge(bolat)
    let before = scene.anna
    bolat.note("new", on: "judges")
    try bolat.undo()
    scene.anna.merge(bolat)
    #expect(try news(since: before).count == 0)
    try bolat.undo(old)
    scene.anna.merge(bolat)
    #expect(try told(news(since: before)) == ["Bolat, judges: note taken back"])
    try bolat.redo()
    scene.anna.merge(bolat)
    #expect(try news(since: before).count == 0)
  }

  @Test("One's own are no news under whichever name, and others go by the name they have now")
  mutating func names() throws {
    let before = scene.anna
    scene.anna.name = "A. Sadykova"
    scene.anna.note("as before", on: "judges")
    scene.anna.name = "Bolat"
    scene.anna.note("his", on: "judges")
    scene.anna.name = "Chief"
    scene.anna.set(.person, to: "Anna", on: "person:A. Sadykova")
    scene.anna.set(.person, to: "Bolat O.", on: "person:Bolat")
    let news = try news(since: before)
    #expect(news.people.map(\.name) == ["Bolat O.", "Chief"])
    #expect(try told(news)[0] == "Bolat O., judges: note: his")
    #expect(news.people[1].things.map(\.id) == ["person:A. Sadykova", "person:Bolat"])
  }
}
