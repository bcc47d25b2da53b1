import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// Every size draws, with what matters in sight.
@Suite struct SizeTests {
  /// Steps that meet every threshold of the layout and its neighbours.
  static let coarse: [(Int, Int)] = {
    let widths = [1, 7, 15, 16, 17, 39, 40, 59, 60, 69, 70, 80, 109, 110, 200]
    let heights = [1, 3, 4, 5, 8, 9, 14, 16, 19, 20, 24, 31, 60]
    return widths.flatMap { width in heights.map { (width, $0) } }
  }()

  @Test(arguments: [1...50, 51...100, 101...150, 151...200])
  func everySizeOfTheShippedDossier(_ widths: ClosedRange<Int>) {
    let play = Screenplay(.shipped).type("5 j")
    for width in widths {
      for height in 1...60 {
        let frame = play.resize(width, height).frame
        guard width >= 16, height >= 4 else { continue }
        let cursor = frame.cursor.flatMap { frame[$0.x, $0.y] }
        if cursor?.style.attributes.contains(.reverse) != true {
          Issue.record("nothing is selected at \(width)x\(height)")
        }
      }
    }
  }

  @Test(arguments: Fixture.allCases)
  func manySizesOfEveryDossier(_ fixture: Fixture) {
    let play = Screenplay(fixture)
    for (width, height) in Self.coarse {
      play.resize(width, height)
      expectSelection(play)
      expectSound(play.frame)
    }
  }

  @Test(
    arguments: Fixture.allCases,
    [
      "<Enter>", "R", "R h", "t", "?", "/ re", "n", "s", "/ qwertz <Enter>", "!", "o", "c", ": d u",
      "f",
      "m <Tab>",
      "d", "a", "e", "F", "A", "M", "S", "v V",
    ]
  )
  func manySizesOfEveryView(_ fixture: Fixture, _ keys: String) {
    let play = Screenplay(fixture).type(keys)
    for width in [1, 15, 16, 31, 40, 60, 80, 120] {
      for height in [3, 4, 9, 12, 24, 40] {
        play.resize(width, height)
        expectSound(play.frame)
      }
    }
  }

  @Test func theSmallestScreenOffersWhatCanBeChosen() {
    let play = Screenplay(.shipped, 16, 4).type("s")
    #expect(play.rows[0].contains("n  not imple…"))
    #expect(play.rows[1].contains("p  partly im…"))
    #expect(play.type("<Down> <Down> <Down>").rows[1].contains("d  dealt"))
    #expect(play.type("<Enter>").status("risk-studies") == .dealtWith)
    #expect(Screenplay(.shipped, 16, 5).type("m x <Tab> <Tab> <Down>").text.contains("anned"))
  }

  @Test func whereNothingNeedsYouTheFooterIsWhole() {
    for (width, height) in [(16, 4), (40, 4), (80, 4), (80, 5), (120, 40)] {
      let play = Screenplay(.empty, width, height).type("!")
      let blank = Screenplay(.empty, width, height).type("o")
      #expect(play.footer.prefix(16) == blank.footer.prefix(16))
      #expect(!play.footer.contains("Nothing"), "\(width)x\(height)")
    }
  }

  @Test(arguments: ["m", "m x <Tab> <Tab>", "a", "F", "A <Tab>", "s", "f", "n", ":"])
  func aQuestionAlwaysSaysHowItIsLeft(_ keys: String) {
    for isASCII in [false, true] {
      for width in [30, 40, 45, 60] {
        let play = Screenplay(.busy, width, 12, ascii: isASCII).type(keys)
        #expect(play.footer.contains("Esc leave"), "\(width): \(play.footer)")
      }
    }
    let play = Screenplay(.busy, 40, 12).type("m x")
    play.writeFailure = "the disk is full"
    #expect(play.type("<C-s>").footer.contains("Esc leave  not sav"))
  }

  @Test func theLastOfManyIsInSight() {
    let play = Screenplay(.twelveThemes).type("5 G")
    for (width, height) in Self.coarse {
      play.resize(width, height)
      expectSelection(play)
    }
  }

  @Test(arguments: [(15, 4), (16, 3), (1, 1), (12, 2)])
  func whereThereIsNoRoomAWordSaysSo(_ width: Int, _ height: Int) {
    let play = Screenplay(.shipped, width, height)
    #expect("greco: too small".hasPrefix(play.rows[0].prefix(5)))
    #expect(play.rows[0].hasPrefix("g"))
  }

  @Test func noColumnsAndNoRowsDrawNothing() {
    #expect(Screenplay(.shipped, 0, 0).frame.cells.isEmpty)
    #expect(Screenplay(.shipped, 0, 5).frame.cells.isEmpty)
    #expect(Screenplay(.shipped, 5, 0).frame.cells.isEmpty)
  }

  @Test func theSelectionSurvivesEverySize() {
    let play = Screenplay(.shipped, 300, 80).type("5 j j")
    let before = play.text
    for width in stride(from: 300, through: 1, by: -13) {
      play.resize(width, max(1, width / 4))
      #expect(play.selected == "integrity-rules")
    }
    play.resize(1, 1)
    #expect(play.selected == "integrity-rules")
    play.resize(300, 80)
    #expect(play.selectedRow?.contains("Integrity rules for all functions") == true)
    #expect(play.text == before)
  }

  @Test func aResizeKeepsWhatIsTyped() {
    let play = Screenplay().type("n").write("half a sent").resize(1, 1).resize(80, 24)
    play.write("ence")
    #expect(play.text.contains("half a sentence"))
  }

  /// From the smallest size on, a row is selected, and the cursor is in it.
  private func expectSelection(_ play: Screenplay) {
    let (width, height) = (play.state.size.width, play.state.size.height)
    guard width >= 16, height >= 4, play.selected != nil else { return }
    let frame = play.frame
    let rows = (0..<frame.height).filter { y in
      frame.row(y).contains { $0.style.attributes.contains(.reverse) }
    }
    if rows.count != 1 || frame.cursor?.y != rows.first {
      Issue.record("at \(width)x\(height) selected rows are \(rows)")
    }
  }
}

/// That a terminal can show a frame as it is.
///
/// No control and no turning of direction is in it, and wide characters are whole.
func expectSound(_ frame: Frame, _ location: SourceLocation = #_sourceLocation) {
  for y in 0..<frame.height {
    var isOpen = false
    for cell in frame.row(y) {
      if cell.isContinuation != isOpen {
        Issue.record("a broken wide character in row \(y)", sourceLocation: location)
        return
      }
      isOpen = false
      if cell.isContinuation || isPlain(cell.character) { continue }
      isOpen = String(cell.character).columns == 2
      if let bad = cell.character.unicodeScalars.first(where: isObeyed) {
        Issue.record("U+\(String(bad.value, radix: 16)) in row \(y)", sourceLocation: location)
        return
      }
    }
    if isOpen { Issue.record("half a wide character ends row \(y)", sourceLocation: location) }
  }
}

private func isPlain(_ character: Character) -> Bool {
  guard let byte = character.asciiValue else { return false }
  return (0x20...0x7E).contains(byte) && character.utf8.count == 1
}

/// What a terminal would obey instead of showing.
private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}
