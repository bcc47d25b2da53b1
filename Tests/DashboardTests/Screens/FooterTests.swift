import Canvas
import Testing

@testable import Dashboard
@testable import Model

/// What was done is told in the last row, with how to take it back.
@Suite struct FooterTests {
  static let long = String(repeating: "Training of judges and prosecutors ", count: 10)

  static let notices = [
    Notice("\u{2192} partly", of: "Training", from: "nothing said"),
    Notice("\u{2192} implemented", of: long, from: "two entries settled, not"),
    Notice("title from Training to \(long)", of: "Training"),
    Notice("title from Training to \(long)", of: long),
    Notice("\u{2192} \(long)", of: long, from: long),
    Notice(long),
    Notice("noted", of: "Обучение судей: первый этап → второй этап"),
  ]

  @Test(arguments: [200, 120, 110, 80, 60, 40], notices.indices)
  func savedAndUndoAreAlwaysSeen(_ width: Int, _ index: Int) {
    let notice = Self.notices[index]
    let play = Screenplay(.shipped, width, 24).type("j +")
    play.written(notice)
    let footer = play.footer
    #expect(footer.contains("saved") && footer.contains("u undo"), "\(footer)")
    #expect(footer.contains(/saved \d\d:\d\d/) || width < 80, "\(footer)")
    #expect(footer.contains("q quit"))
    let isWhole = footer.contains(notice.text)
    #expect(isWhole || footer.contains("\u{2026}") || footer.contains(notice.what), "\(footer)")
  }

  @Test func whatWasDoneIsToldBeforeWhatItWasDoneTo() {
    let notice = Notice("\u{2192} partly", of: Self.long, from: "nothing said")
    #expect(
      notice.line(in: 40, ellipsis: "\u{2026}")
        == "Training of judg\u{2026}: nothing said \u{2192} partly"
    )
    #expect(notice.line(in: 24, ellipsis: "\u{2026}") == "nothing said \u{2192} partly")
    #expect(notice.line(in: 20, ellipsis: "\u{2026}") == "Training\u{2026}: \u{2192} partly")
    #expect(notice.line(in: 8, ellipsis: "\u{2026}") == "\u{2192} partly")
    #expect(notice.line(in: 6, ellipsis: "\u{2026}") == "\u{2192} par\u{2026}")
  }

  @Test func ofALongChangeItIsSeenWhatItWasDoneTo() {
    let notice = Notice("title from Training to \(Self.long)", of: "Training")
    #expect(
      notice.line(in: 40, ellipsis: "\u{2026}") == "Training: title from Training to Traini\u{2026}"
    )
  }

  @Test func wordsAreNotTakenForPartsOfTheSentence() {
    let notice = Notice("noted", of: "Code: from old \u{2192} new")
    #expect(notice.line(in: 24, ellipsis: "\u{2026}") == "Code: from old \u{2192}\u{2026}: noted")
  }

  @Test func theKeyThatTakesItBackIsPressedByAClick() throws {
    let play = Screenplay(.shipped, 110, 24).type("j +")
    play.written(Notice("title from a to \(Self.long)", of: "Training"))
    let undo = try #require(play.footer.firstRange(of: "u undo"))
    let x = String(play.footer[..<undo.lowerBound]).columns
    #expect(Footer(state: play.state).key(at: x) == "u")
  }
}
