import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// What is shown only is said wherever it counts, and nowhere else.
@Suite struct FilterHeaderTests {
  private func state(_ facets: [Facet], width: Int) -> State {
    var state = Screenplay(.busy).state
    state.size = .init(width: width, height: 24)
    state.filter.facets = facets
    state.refreshPanes()
    return state
  }

  private func header(_ state: State) -> String {
    var drawing = Drawing()
    return drawing.frame(of: state).row(0).text
  }

  @Test(arguments: [60, 80, 100, 120], [1, 2])
  func `the header shortens the words and keeps the count`(width: Int, count: Int) throws {
    let busy = Screenplay(.busy).state.dossier.catalogue
    let longest = try #require(
      busy.institutions.max { $0.name.text().count < $1.name.text().count }
    )
    let state = state(
      Array([.responsible(longest.id), .greco(.partlyImplemented)].prefix(count)),
      width: width
    )
    let words = header(state)
    #expect(words.contains("  \(state.shownCount) of \(state.dossier.recommendations.count)"))
    let names = [longest.name, longest.short].compactMap(\.self).map { $0.text().prefix(4) }
    #expect(names.contains { words.contains($0) }, "\(words)")
    if count == 2 { #expect(words.contains("GRE") || words.contains("G\u{2026}"), "\(words)") }
  }

  @Test func `a screen of the whole dossier does not say that something is left out`() {
    var state = state([.timeliness(.overdue)], width: 120)
    state.open(.institutions)
    #expect(!header(state).contains("late"))
    for kind in [ScreenKind.needs, .overview, .timeline, .changes, .report] {
      state.open(kind)
      #expect(header(state).contains("shown: late  "))
    }
  }

  @Test func `what needs the user is of what is shown`() {
    let all = Screenplay(.busy).state
    var state = state([.timeliness(.overdue)], width: 120)
    let shown = Set(state.panes.flatMap(\.ids))
    let ids = { (state: State) in state.needs.flatMap(\.ids) }
    #expect(!ids(state).isEmpty && ids(state).allSatisfy { shown.contains($0) })
    #expect(ids(state).count < ids(all).count)
    state.filter = Filter()
    state.refreshPanes()
    #expect(ids(state) == ids(all))
  }
}
