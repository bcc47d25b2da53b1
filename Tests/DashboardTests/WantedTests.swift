import Model
import Testing

@testable import Dashboard

@Suite struct WantedTests {
  @Test func `letters typed one by one leave what the whole word leaves, and back again`() {
    let play = Screenplay(.shipped).type("/")
    for letter in "ruption" { play.write(String(letter)) }
    let typed = play.state.panes
    #expect(typed == Screenplay(.shipped).type("/").write("ruption").state.panes)
    #expect(play.state.shownCount > 0 && play.state.shownCount < 20)
    play.type("<BS> <BS> <BS> <BS> <BS> <BS>")
    #expect(play.state.panes == Screenplay(.shipped).type("/").write("r").state.panes)
    #expect(play.state.shownCount > typed.flatMap(\.ids).count)
  }

  @Test func `what changes under the word that is looked for is found`() {
    let play = Screenplay(.shipped).type("/").write("zzz")
    #expect(play.state.shownCount == 0)
    play.meanwhile("B", EventDraft.note("zzzz", on: "immunities"))
    #expect(play.write("z").state.shownCount == 1)
  }
}
