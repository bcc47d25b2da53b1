import Testing

@testable import Dashboard
@testable import Model

/// Letters of other keyboards act by their place.
@Suite struct KeyboardLayoutTests {
  /// What is typed with a Latin layout, and the same keys pressed with a Russian or Kazakh one.
  @Test(arguments: [
    ("q", "й"), ("s", "ы"), ("n", "т"), ("r", "к"), ("u", "г"), ("t", "е"), ("j", "о"), ("l", "д"),
    ("j k", "о л"), ("l h", "д р"), ("G", "П"), ("j g", "о п"), ("s p", "ы з"), ("s d", "ы в"),
    ("s i", "ы ш"), ("s n", "ы т"), ("+ s x", "+ ы ч"), ("-", "ө"), ("=", "һ"), ("+", "Һ"),
    ("2", "ә"), ("3", "і"), ("4", "ң"), ("5", "ғ"), ("+ u", "+ Г"),
  ])
  func lettersActByTheirPlace(_ latin: String, _ cyrillic: String) {
    // A capital Г is U, which does nothing: compared with U.
    let wanted = cyrillic == "+ Г" ? "+ U" : latin
    let (play, other) = (Screenplay().type(cyrillic), Screenplay().type(wanted))
    #expect(play.hasQuit == other.hasQuit)
    #expect(play.events == other.events)
    #expect(play.selected == other.selected)
    #expect(play.state.place == other.state.place)
  }

  @Test func controlLettersActByTheirPlace() {
    #expect(Screenplay().type("+ u <C-к>").status("risk-studies") == .partlyImplemented)
    #expect(Screenplay().type("<C-с>").hasQuit)
  }

  @Test func inTextTheyAreText() {
    let play = Screenplay().type("n й ы ө ә <Enter>")
    #expect(play.events.map(\.value) == ["йыөә"])
    #expect(Screenplay().type("/ й").text.contains("Find й"))
  }

  @Test func aLetterWithoutAMeaningIsNamedAsTyped() {
    #expect(Screenplay().type("я").footer.contains("я does nothing in the panes"))
  }
}
