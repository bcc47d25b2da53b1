import Testing

@testable import Dashboard
@testable import Model

/// What is selected stays what it was, whatever others do to the files.
@Suite struct KeepingPlaceTests {
  /// Where a person can be when a file is cut and written again.
  static let places = ["", "<Enter>", "<Enter> j j", "t", "c", "?", "/ co <Enter>", "n", "s", ":"]

  @Test(arguments: places)
  func `a theme that is gone for a moment changes nothing`(_ keys: String) {
    let play = Screenplay(.busy, 80, 24).type("5 j").type(keys)
    let (before, selected) = (play.rows, play.selected)
    play.reload(Self.busy(without: 4))
    if play.state.place != .screen(.changes) { #expect(play.selected == nil) }
    play.reload(Self.busy())
    #expect(play.selected == selected)
    // Only the footer may say that it is back.
    #expect(play.rows.dropLast() == before.dropLast())
  }

  @Test(arguments: ["+", "-", "s", "r", "n", "m", "d", "a", "e", "E", "A", "C", "v", "y", "1"])
  func `nothing is entered while what was selected is gone`(_ key: String) {
    let play = Screenplay(.busy, 120, 40).type("5 j <Enter>")
    play.reload(Self.busy(without: 4))
    #expect(play.footer.contains("nothing is selected; gone from this dossier: "))
    #expect(play.text.contains("gone from this dossier: Code of ethics"))
    play.type(key)
    #expect(play.events.isEmpty)
    #expect(play.state.prompt == nil)
    play.reload(Self.busy())
    #expect(play.selected == "code-of-ethics")
    #expect(play.footer.contains("it is back, and selected: Code of ethics"))
  }

  @Test func `who goes on has something selected again`() {
    let play = Screenplay(.busy, 80, 24).type("5 j")
    play.reload(Self.busy(without: 4))
    #expect(play.selectedRow == nil)
    #expect(play.text.contains("nothing is selected until it is back, or you go on"))
    play.type("1 j")
    let selected = play.selected
    #expect(selected != nil)
    #expect(!play.text.contains("nothing is selected"))
    play.reload(Self.busy())
    #expect(play.selected == selected)
  }

  @Test func `marks wait for what is gone`() {
    let play = Screenplay(.busy, 120, 40).type("5 v v 1")
    let marked = play.state.marks
    play.reload(Self.busy(without: 4))
    #expect(play.header.contains("2 marked, 2 gone"))
    play.type("-")
    #expect(play.events.isEmpty)
    #expect(play.footer.contains("2 of 2 marked are gone from this dossier; Esc unmarks"))
    play.reload(Self.busy())
    #expect(play.header.contains("2 marked") && !play.header.contains("gone"))
    play.type("s p")
    #expect(play.events.allSatisfy { marked.contains($0.on) })
    #expect(!play.events.isEmpty)
  }

  @Test func `one of a theme that is taken away for good is not replaced by its neighbour`() {
    let play = Screenplay(.shipped, 120, 40).type("5 j")
    play.reload(Self.shipped(without: "code-of-ethics"))
    #expect(play.selected == nil)
    play.type("+")
    #expect(play.events.isEmpty)
    play.type("j +")
    #expect(play.events.count == 1)
  }

  @Test func `what others move out of a filter is not replaced by its neighbour`() {
    let play = Screenplay(.shipped, 120, 40).type("/ procurement <Enter>")
    let first = play.selected
    play.type("<Esc> : filter <Esc>")
    play.type("/ ethics <Enter>")
    #expect(first != nil)
    let selected = play.selected
    play.reload(Self.shipped(without: selected ?? ""))
    #expect(play.selected == nil)
    play.type("-")
    #expect(play.events.isEmpty)
    play.reload(Fixture.shipped.dossier)
    #expect(play.selected == selected)
  }

  @Test func `what needs the user stays selected when others deal with another`() {
    let play = Screenplay(.busy, 120, 40).type("! j j")
    let selected = play.selected
    let first = play.state.needs[0].ids[0]
    play.reload(Self.busy(without: first))
    #expect(play.selected == selected && selected != first)
  }

  @Test func `panes come back to where they were scrolled`() {
    let play = Screenplay(.twelveThemes, 80, 24)
    while play.state.offsets.allSatisfy({ $0 == 0 }) { play.type("j") }
    let before = play.state.offsets
    #expect(before.contains { $0 > 0 })
    play.reload(Self.without(0, of: .twelveThemes))
    play.reload(Fixture.twelveThemes.dossier)
    #expect(play.state.offsets == before)
  }

  @Test func `a dossier that cannot be read is told and takes nothing`() {
    let play = Screenplay(.shipped, 120, 40).type("j")
    play.takeAway(.unreadable("dossier.json: this dossier has format 2"))
    #expect(play.footer.contains("nothing can be saved: dossier.json: this dossier has format 2"))
    #expect(play.header.contains("READ-ONLY"))
    play.type("+")
    #expect(play.events.isEmpty)
    #expect(play.footer.contains("nothing can be changed here: dossier.json: "))
    play.takeAway(nil)
    #expect(play.footer.contains("this dossier can be read again"))
    play.type("+")
    #expect(play.events.count == 1)
  }

  static func busy(without theme: Int? = nil) -> Dossier { without(theme, of: .busy) }

  static func busy(without id: String) -> Dossier { without(id, of: .busy) }

  static func shipped(without id: String) -> Dossier { without(id, of: .shipped) }

  static func without(_ theme: Int?, of fixture: Fixture) -> Dossier {
    var catalogue = fixture.dossier.shipped
    if let theme { catalogue.themes.remove(at: theme) }
    return Dossier(catalogue, fixture.dossier.journal, today: Fixture.today, local: .utc)
  }

  static func without(_ id: String, of fixture: Fixture) -> Dossier {
    var catalogue = fixture.dossier.shipped
    for theme in catalogue.themes.indices {
      catalogue.themes[theme].recommendations.removeAll { $0.id == id }
    }
    return Dossier(catalogue, fixture.dossier.journal, today: Fixture.today, local: .utc)
  }
}
