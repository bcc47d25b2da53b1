import Testing

@testable import Dashboard

/// A very long text is typed on as quickly as a short one.
@Suite struct LongTextTests {
  /// Words and Cyrillic ones, about a million characters.
  private static let text = String(repeating: "word и слово ", count: 80_000)

  @Test(.timeLimit(.minutes(1)), arguments: [":", "n", "m"])
  func keysBehindALongPaste(_ question: String) {
    let play = Screenplay(.shipped, 120, 40).type(question)
    if question == ":" { play.write("note training ") }
    play.paste(Self.text)
    for _ in 0..<20 {
      play.write("ab").type("<Left> <BS> <C-Left> <Right>")
      #expect(play.text.contains("слово"))
    }
    #expect(play.state.prompt?.line.text.utf8.count == expected(question))
  }

  /// Of what is typed in each round one letter is rubbed out again.
  private func expected(_ question: String) -> Int {
    Self.text.utf8.count + 20 + (question == ":" ? "note training ".utf8.count : 0)
  }

  @Test func aMarkThatIsJoinedStaysWithItsLetter() {
    var line = LineEditor("e\u{301}x")
    line.apply(.start)
    line.insert("a")
    #expect(line.sides.left == "a" && line.sides.right == "e\u{301}x")
    line = LineEditor("\u{301}x")
    line.apply(.start)
    line.insert("e")
    #expect(line.sides.left == "e\u{301}" && line.sides.right == "x")
  }
}
