import Model
import Testing

@Suite("How recommendations stand while events come in")
struct StandingTests {
  private static let facets: [Facet] =
    [.weAreAhead, .grecoIsAhead, .twoAnswers, .beforeFinding, .still, .noMeasure]
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
}
