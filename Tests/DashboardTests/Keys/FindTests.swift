import Testing

@testable import Dashboard
@testable import Model

/// Finding as one types.
@Suite struct FindTests {
  @Test(arguments: [
    ("whistle", ["whistleblowers"]),
    ("WHISTLEBLOWERS", ["whistleblowers"]),
    ("protection Whistleblower", ["whistleblowers"]),
    ("functions rules", ["integrity-rules"]),
    ("code-of-ethics", ["code-of-ethics"]),
    ("non-governmental", ["ngo-involvement"]),
    ("exceptions promised", ["decision-making"]),
  ])
  func findsInIdTitleTextAndNotes(_ words: String, _ ids: [String]) {
    let play = Screenplay(.busy).type("/").write(words)
    #expect(play.state.panes.flatMap(\.ids) == ids)
    #expect(play.selected == ids.first)
    #expect(play.header.contains("/\(words)  \(ids.count) of 20"))
  }

  @Test func cyrillicIsFoundInAnyCase() {
    let play = Screenplay(.kazakh).type("/").write("ҚОҒАММЕН")
    #expect(play.state.shownCount == 1)
    #expect(play.selectedRow?.contains("Қоғаммен кеңесу") == true)
  }

  @Test func narrowsAndWidensWithEveryLetter() {
    let play = Screenplay().type("/")
    var counts = [play.state.shownCount]
    for letter in "transparency" { counts.append(play.write(String(letter)).state.shownCount) }
    #expect(counts == counts.sorted(by: >))
    #expect(counts.first == 20)
    #expect(counts.last == 1)
    for _ in "transparency" { play.type("<BS>") }
    #expect(play.state.shownCount == 20)
  }

  @Test func escapeShowsEverythingAgain() {
    let play = Screenplay().type("5 j").type("/ code <Esc>")
    #expect(play.state.shownCount == 20)
    #expect(play.selected == "code-of-ethics")
    #expect(!play.header.contains("/code"))
  }

  @Test func enterKeepsAndEscapeThenShowsAll() {
    let play = Screenplay().type("/ public <Enter>")
    let found = play.state.shownCount
    #expect((1..<20).contains(found))
    #expect(play.header.contains("/public  \(found) of 20"))
    #expect(play.type("+").events.count == 1)
    #expect(play.state.shownCount == found)
    #expect(play.type("<Esc>").state.shownCount == 20)
    #expect(!play.hasQuit)
  }

  @Test func theWordsCanBeChangedAfterwards() {
    let play = Screenplay().type("/ public <Enter> /")
    #expect(play.text.contains("Find public"))
    #expect(play.type("<Space> procurement").state.shownCount == 1)
  }

  @Test func movesAmongWhatIsFound() {
    let play = Screenplay().type("/ public")
    let ids = play.state.panes.flatMap(\.ids)
    #expect(ids.count > 1)
    #expect(play.type("<Down>").selected == ids[1])
    #expect(play.type("<Up>").selected == ids[0])
    #expect(play.text.contains("Find public"))
    #expect(play.type("<Down> <Enter>").selected == ids[1])
  }

  @Test func theSelectionStaysWhileItIsFound() {
    let play = Screenplay().type("5 j j j").type("/ recr")
    #expect(play.selected == "recruitment")
    #expect(play.type("<Esc>").selected == "recruitment")
  }

  @Test func nothingFoundSaysHowToGoOn() {
    let play = Screenplay().type("/ qwertz")
    #expect(play.selected == nil)
    #expect(play.selectedRow == nil)
    #expect(play.header.contains("/qwertz  0 of 20"))
    play.type("<Enter> +")
    #expect(play.footer.contains("nothing is shown"))
    #expect(play.events.isEmpty)
    play.type("j")
    #expect(play.text.contains("No recommendation is like that. Esc shows all."))
    #expect(play.type("<Esc>").selected != nil)
  }

  @Test func theRussianFullStopFindsAsWell() {
    #expect(Screenplay().type(".").text.contains("Find"))
  }

  @Test func headingsStayWhereTheyAre() {
    let play = Screenplay(.busy)
    let headings = Shipped.catalogue.themes.enumerated().map { "\($0 + 1) \($1.title.text())" }
    let before = headings.map { play.place(of: $0) }
    play.type("/")
    for letter in "transp" {
      play.write(String(letter))
      #expect(headings.map { play.place(of: $0) } == before)
    }
    #expect(play.state.shownCount < 5)
  }

  @Test func headingsCountWhatIsFound() {
    let play = Screenplay().type("/ ethics <Enter>")
    #expect(play.text.contains("1 found"))
    #expect(play.type("<Esc>").text.contains("1/5"))
  }

  @Test(arguments: ["<Esc>", "<C-c>"])
  func leavesInOrder(_ key: String) {
    let play = Screenplay(.shipped, 120, 40).type("/ public <Enter> <Enter> n").write("x")
    #expect(play.type(key).text.contains("Sources"))
    #expect(!play.hasQuit)
    #expect(play.type("<Esc>").selectedRow != nil)
    #expect(play.header.contains("/public"))
    #expect(!play.type("<Esc>").header.contains("/public"))
    #expect(play.type("<Esc>").footer.contains("nothing is open; q quits"))
    #expect(!play.hasQuit)
  }
}
