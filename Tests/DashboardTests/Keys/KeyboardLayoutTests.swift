import Canvas
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

/// Every key of the README's tour, pressed in its place on another layout.
@Suite struct TourLayoutTests {
  /// What the keys give from the one of ` on, row by row, without shift and with it.
  enum Layout: CaseIterable {
    case latin, russian, kazakh

    var signs: [Character] {
      switch self {
      case .latin:
        Array(#"`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./"#)
          + Array(#"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?"#)
      case .russian:
        Array(#"ё1234567890-=йцукенгшщзхъ\фывапролджэячсмитьбю."#)
          + Array(#"Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"#)
      case .kazakh:
        Array(#"("әіңғ,.үұқөһйцукенгшщзхъ\фывапролджэячсмитьбю№"#)
          + Array(#")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?"#)
      }
    }

    /// What the key gives that gives a Latin sign.
    func pressed(_ latin: Character) -> Character? {
      Self.latin.signs.firstIndex(of: latin).map { signs[$0] }
    }
  }

  /// The keys that the README's tour names, and others that have letters or signs elsewhere.
  static let tour = Array("?qjkhl12345+-=snmedaArvuft!ocC:/*E")

  @Test(arguments: [Layout.russian, .kazakh])
  func everyKeyOfTheTourDoesTheSame(_ layout: Layout) {
    #expect(Layout.latin.signs.count == layout.signs.count)
    for key in Self.tour {
      // In its place, or where the layout has the sign itself.
      let place = layout.pressed(key)
      let keys = [place] + (layout.signs.contains(key) ? [key] : [])
      let wanted = Screenplay(.busy, 120, 40).press(.character(key))
      let done = keys.compactMap(\.self).map { Screenplay(.busy, 120, 40).press(.character($0)) }
      #expect(done.contains { $0.text == wanted.text && $0.hasQuit == wanted.hasQuit }, "\(key)")
    }
  }

  @Test func everyCommandIsBehindAKeyThatEveryLayoutHas() {
    for place in ["", "<Enter>", "t", "c", "o", "!"] {
      #expect(Screenplay(.busy).type(place).press(.function(2)).state.place == .choosing)
    }
    #expect(Screenplay(.busy, 120, 90).type("?").text.contains(" : F2 "))
  }
}
