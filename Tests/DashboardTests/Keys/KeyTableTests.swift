import Canvas
import Testing

@testable import Dashboard

/// The one table of keys.
@Suite struct KeyTableTests {
  @Test func aKeyMeansOneThingInAPlace() {
    for place in Place.allCases {
      let keys = Bindings.all.filter { $0.places.contains(place) }.flatMap(\.keys)
      let twice = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(place): \(twice)")
    }
  }

  @Test(arguments: Bindings.all.indices)
  func everyBindingIsWhole(_ index: Int) {
    let binding = Bindings.all[index]
    #expect(!binding.keys.isEmpty)
    #expect(!binding.places.isEmpty)
    #expect(!binding.help.isEmpty)
    for key in binding.keys {
      // They follow Esc in what terminals send.
      #expect(key != "[" && key != "O")
      #expect(!key.name(Symbols(isASCII: true)).isEmpty)
      #expect(key.name(Symbols(isASCII: true)).allSatisfy { $0.isASCII })
      if binding.places.contains(where: \.takesText), case .character = key {
        Issue.record("\(key) would be text")
      }
    }
  }

  @Test(arguments: [("", Place.panes), ("<Enter>", .screen(.detail)), ("t", .screen(.timeline))])
  func theHelpNamesEveryKeyOfThePlace(_ keys: String, _ place: Place) {
    let text = Screenplay(.shipped, 260, 90).type(keys).type("?").text
    for binding in Bindings.all where binding.places.contains(place) {
      #expect(text.contains(binding.help))
      guard binding.command.digit != nil else {
        let names = binding.keys.map { $0.name(Symbols(isASCII: false)) }
        #expect(text.contains(" \(names.joined(separator: " ")) "))
        continue
      }
    }
  }

  @Test func theHelpGoesBackToWhereItWasAsked() {
    for keys in ["", "<Enter>", "t"] {
      let play = Screenplay().type(keys)
      let before = play.text
      for back in ["q", "<Esc>", "?"] {
        #expect(play.type("?").text != before)
        play.type(back)
        #expect(play.text == before)
        #expect(!play.hasQuit)
      }
    }
  }

  @Test(arguments: Array(16...40) + [59, 60, 61, 79, 80, 100, 130])
  func theFooterOfThePanesAlwaysSaysHowToGetHelpAndAway(_ width: Int) {
    for fixture in [Fixture.shipped, .readOnly, .empty] {
      for keys in ["g", "Z", "+", "9", "u"] {
        let play = Screenplay(fixture, width, 24).type(keys)
        #expect(play.footer.hasPrefix(width < 60 ? "? keys  q quit" : " ? keys  q quit"))
        #expect(play.footer.columns <= width)
      }
    }
  }

  @Test func hintsCarryTheirKeysInTheAccentColour() {
    let play = Screenplay()
    let accents = play.texts(in: .accent)
    for key in ["?", "q", "+ -", "⏎", "n", "/", "u"] { #expect(accents.contains(key)) }
  }

  @Test(arguments: [
    ("Z", "Z does nothing in the panes; ? shows the keys"),
    ("<F5>", "F5 does nothing in the panes"),
    ("<M-x>", "nothing is open; q quits"),
    ("n <M-x>", "Alt-x does nothing while typing; Esc alone leaves"),
    ("<Enter> /", "/ does nothing in a recommendation"),
    ("t g +", "that is for a recommendation, and a report is selected"),
    ("? n", "n does nothing in the help"),
    ("n <F1>", "F1 does nothing while typing"),
    ("[", "[ does nothing"),
  ])
  func anUnboundKeySaysWhy(_ keys: String, _ words: String) {
    let play = Screenplay(.shipped, 120, 40).type(keys)
    #expect(play.text.contains(words))
    #expect(play.events.isEmpty)
    #expect(!play.hasQuit)
  }

  @Test(arguments: ["", "<Enter>", "t", "?", "s"])
  func pastedTextIsNotReadAsKeys(_ keys: String) {
    let play = Screenplay(.shipped, 120, 40).type("3").type(keys).paste("q+jnq\n\u{3}rx")
    #expect(!play.hasQuit)
    #expect(play.events.isEmpty)
    #expect(play.state.paneSelectedID == "decision-making")
    #expect(play.text.contains("pasted text is not read as keys"))
  }

  @Test func aPasteIntoFindIsFound() {
    let play = Screenplay().type("/").paste("whistle\nblower")
    #expect(play.header.contains("/whistle blower"))
    #expect(play.selected == "whistleblowers")
  }

  @Test func quitting() {
    #expect(Screenplay().type("q").hasQuit)
    #expect(Screenplay().type("<C-c>").hasQuit)
    #expect(Screenplay().type("<Enter> <C-c>").hasQuit)
    #expect(!Screenplay().type("<Enter> q").hasQuit)
    #expect(!Screenplay().type("n <C-c>").hasQuit)
    #expect(!Screenplay().type("<Esc>").hasQuit)
  }

  @Test func theWorldOutsideIsAsked() {
    #expect(Screenplay().type("<C-z> <C-l>").otherEffects == [.suspend, .redraw])
    #expect(Screenplay().type("n <C-z> <C-l>").otherEffects == [.suspend, .redraw])
  }
}
