import Testing

@testable import Dashboard

/// What comes over the panes or below them, as it looks.
@Suite struct ViewGoldenTests {
  static let sizes = [(120, 40), (80, 24), (40, 12)]

  @Test(arguments: sizes)
  func detail(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("3 <Enter>"), "detail-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func detailOfOfficialText(_ width: Int, _ height: Int) {
    let play = Screenplay(.official, width, height).type("<Enter> <PgDn>")
    Golden.check(play, "detail-official-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func timeline(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("t"), "timeline-\(width)x\(height)")
  }

  @Test func timelineOfTheShippedDossier() {
    Golden.check(Screenplay(.shipped).type("t"), "timeline-shipped-80x24")
  }

  @Test func timelineWithAConfidentialReport() {
    Golden.check(Screenplay(.confidential).type("t"), "timeline-confidential-80x24")
  }

  @Test(arguments: sizes)
  func help(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.shipped, width, height).type("?"), "help-\(width)x\(height)")
  }

  @Test func helpInARecommendation() {
    Golden.check(Screenplay(.shipped, ascii: true).type("<Enter> ?"), "help-detail-80x24-ascii")
  }

  @Test(arguments: sizes)
  func find(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("/ trans"), "find-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func notePrompt(_ width: Int, _ height: Int) {
    let play = Screenplay(.busy, width, height).type("3 n").write("Проект закона внесён в Мажилис")
    Golden.check(play, "note-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func statusPrompt(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("3 s"), "status-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func aChange(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.shipped, width, height).type("j +"), "changed-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func needs(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("! j"), "needs-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func overview(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("o"), "overview-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func changes(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("c"), "changes-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func palettePrompt(_ width: Int, _ height: Int) {
    let play = Screenplay(.busy, width, height).type(":").write("due")
    Golden.check(play, "commands-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func filterPrompt(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("f"), "filter-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func measureForm(_ width: Int, _ height: Int) {
    let play = Screenplay(.busy, width, height).type("3 m").write("Order 214").type("<Tab>")
    play.write("next friday").type("<Tab> <Down> <Down>")
    Golden.check(play, "measure-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func duePrompt(_ width: Int, _ height: Int) {
    let play = Screenplay(.busy, width, height).type("3 d <C-u>").write("+30d")
    Golden.check(play, "due-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func assignPrompt(_ width: Int, _ height: Int) {
    let play = Screenplay(.busy, width, height).type("7 a").write("Min")
    Golden.check(play, "assign-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func marked(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("3 v v"), "marked-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func past(_ width: Int, _ height: Int) {
    let play = Screenplay(.busy, width, height).type(":").write("as-of 2026-03-01").type("<Enter>")
    Golden.check(play, "past-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func twoAnswers(_ width: Int, _ height: Int) {
    Golden.check(Screenplay(.busy, width, height).type("4 j <Enter>"), "answers-\(width)x\(height)")
  }
}
