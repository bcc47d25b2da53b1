import Model
import Testing

@Suite("How recommendations stand while events come in")
struct StandingTests {
  private static let facets: [Facet] =
    [.weAreAhead, .grecoIsAhead, .twoEntries, .beforeFinding, .still, .noMeasure]
    + Timeliness.allCases.map { .timeliness($0) }
    + (Status.allCases.map { $0 } + [nil]).map { .ours($0) }
    + Status.allCases.map { .greco($0) } + [nil, .draft, .agreed].map { .answer($0) }
    + ["i0", "i1"].map { .responsible($0) }

  @Test(
    "Whatever comes in whatever pieces, it is what one sees who opens it then",
    arguments: 1...40
  )
  func pieces(seed: Int) throws {
    let catalogue = try Scene.shipped().catalogue
    let today = try day("2026-12-31")
    var random = SeededRandom(seed: seed)
    for copy in Copy.history(seed: seed) {
      var events = copy.journal.events
      if seed.isMultiple(of: 2) { events.shuffle(using: &random) }
      var open = Dossier(catalogue, Journal(), today: today, local: .utc)
      while !events.isEmpty {
        let piece = events.prefix(Int.random(in: 1...3, using: &random))
        events.removeFirst(piece.count)
        open.add(Array(piece))
        let anew = Dossier(catalogue, open.journal, today: today, local: .utc)
        for facet in Self.facets { #expect(open.ids(facet) == anew.ids(facet), "\(facet)") }
      }
    }
  }

  @Test("A proof is its measure's whichever event names that, and is never out of sight")
  func proofs() throws {
    var scene = try Scene.numbered()
    let law = scene.anna.enter([.measure("Law", on: "judges", state: nil, day: nil)])[0]
    let amended = try #require(scene.anna.journal.amending(law.id, value: "Law II"))
    let second = scene.anna.enter([amended])[0]
    let elsewhere = scene.anna.enter([.measure("Act", on: "lobbying", state: nil, day: nil)])[0]
    scene.anna.enter([
      .evidence("a", on: "judges", of: law.id), .evidence("b", on: "judges", of: second.id),
      .evidence("c", on: "judges", of: elsewhere.id),
    ])
    let proofs = Proofs(on: "judges", in: try scene.on("2026-11-23"))
    #expect(proofs[law.id].map(\.now.text) == ["a", "b"])
    #expect(proofs.loose.map(\.now.text) == ["c"])
  }
}
