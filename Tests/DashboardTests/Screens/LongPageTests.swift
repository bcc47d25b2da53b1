import Model
import Testing

@testable import Dashboard

/// Views of thousands of lines, of which nobody reads more than a few.
@Suite("A long page") struct LongPageTests {
  /// So many notes, one after another on each recommendation.
  private func play(_ notes: Int) -> Screenplay {
    let play = Screenplay(.shipped, 80, 24)
    let ids = play.state.dossier.recommendations.map(\.id)
    let drafts = (0..<notes).map { number in
      EventDraft.note("note \(number) of many", on: ids[number % ids.count])
    }
    return play.meanwhile("Ann", drafts + (0..<notes).map { .note("\($0)", on: ids[0]) })
  }

  private func lines(_ play: Screenplay) -> Int { play.state.page?.height ?? 0 }

  @Test("is made no further than it is read, however long it is", arguments: ["<Enter>"])
  func isShort(_ key: String) {
    for notes in [400, 800, 1600] {
      let play = play(notes)
      #expect(lines(play.type(key)) == 100, "\(notes) notes")
      #expect(play.text.contains(" of more than 100"))
      #expect(lines(play.type("<PgDn> <PgDn>")) == 100)
    }
  }

  @Test("goes on where it is read, and ends where it ends", arguments: ["<Enter>"])
  func goesOn(_ key: String) {
    let play = play(500)
    let whole = lines(play.type(key).type("G"))
    #expect(whole > 1000)
    #expect(play.text.contains("-\(whole) of \(whole)"))
    let all = play.state.page?.rows.flatMap(\.lines).map { $0.runs.map(\.text).joined() } ?? []
    // From the beginning, as if nobody had been at the end.
    play.type("<Esc>").type(key)
    #expect(lines(play) == 100)
    for top in stride(from: 0, to: whole - 21, by: 20) {
      let shown = play.rows[2..<23].map { $0.trimmed }
      #expect(shown == all[top..<top + 21].map { $0.trimmed }, "from line \(top)")
      #expect(play.nextFrame() == play.frame)
      play.type("<PgDn>")
    }
    #expect(play.text.contains("-\(whole) of \(whole)"))
  }

  @Test("that is not long says how long it is") func isWhole() {
    let play = Screenplay(.busy, 80, 24).type("c")
    #expect(lines(play) < 100 && play.text.contains("1-11 of \(lines(play))"))
  }

  @Test("has a row for what was done often, and below it as much as has room") func isOneRow() {
    let play = play(800).type("c")
    #expect(lines(play) < 40 && play.text.contains("840 notes"))
    #expect(play.text.contains("more; ⏎ opens all of it"))
  }
}
