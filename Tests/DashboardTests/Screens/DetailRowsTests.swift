import Canvas
import Model
import Testing

@testable import Dashboard

/// A recommendation in full: what in it is a thing can be selected, opened and acted on.
@Suite("A recommendation in full") struct DetailRowsTests {
  private static let address = "https://law.example/orders/2026/order-214-on-gifts.html"

  /// What is selected after each of so many keys.
  private func selections(_ play: Screenplay, _ key: String, _ count: Int) -> [String] {
    (0..<count).map { _ in play.type(key).selectedRow?.trimmed ?? "" }
  }

  /// With a measure, its proof and a proof of nothing.
  private func proven(_ width: Int, _ height: Int) -> Screenplay {
    let play = Screenplay(.busy, width, height).type("3")
    play.type("m").write("Order 214").type("<C-s>")
    play.type("e").write(Self.address).type("<Tab>").write("Order").type("<Enter>")
    return play.type("e").write("shelf/12.pdf").type("<Tab>").write("none").type("<C-s>")
  }

  @Test func whatIsDoneOnAPartIsThePartsOwn() {
    let play = Screenplay(.official, 80, 40).type("<Enter>").click(on: "ii.  Part ii of it")
    #expect(play.selectedRow?.contains("Part ii of it") == true)
    play.type("s p n").write("of the part").type("<Enter> F").write("partly").type("<C-s>")
    #expect(Set(play.events.map(\.on)) == ["prevention-of-corruption-1.ii"])
    #expect(play.events.map(\.kind) == ["status", "note", "finding"])
    for (key, what) in [("a", "lead"), ("d", "due date")] {
      #expect(play.type(key).footer.contains("a part has no \(what) of its own"))
    }
    #expect(play.type("<Enter>").footer.contains("are for this part"))
  }

  @Test func whatWasSaidIsListedToBeCorrected() {
    let play = Screenplay(.busy, 120, 60).type("3 r + F").write("partly").type("<C-s> C")
    for words in [
      "looked at, nothing to change", "finding: partly implemented in the", "note: ",
      "our status: ",
    ] {
      #expect(play.text.contains(words))
    }
  }

  @Test func isReadFirstAndThenSelectedRowByRow() {
    let play = Screenplay(.busy, 80, 60).type("3 <Enter>")
    #expect(play.selectedRow == nil)
    let rows = selections(play, "j", 14)
    let begin = [
      "GRECO  ◌", "Lead   Ministry of Justice,", "with Supreme Court", "Due    18 Nov", "Mar 2024",
      "Kazinform, Apr", "Council of Europe", "Council of Europe",
      "12 Oct 2026  internal", "12 Feb 2026",
      "3 Nov  A. Sadykova  looked at", "12 Oct  M. Akhmetov  internal note",
      "12 Oct  M. Akhmetov  partly",
      "12 Feb  A. Sadykova  note",
    ]
    for (row, begin) in zip(rows, begin) { #expect(row.hasPrefix(begin), "\(row)") }
    #expect(selections(play, "k", 13) == rows.dropLast().reversed())
  }

  @Test func inTwoColumnsOneIsReadAfterTheOther() {
    let play = Screenplay(.busy, 120, 60).type("3 <Enter>")
    let rows = selections(play, "j", 13)
    let begin = [
      "12 Oct", "12 Feb", "Kazinform", "Council of Europe", "Council of Europe", "GRECO  ◌",
      "Lead   Ministry of Justice,", "with Supreme Court", "Due    18 Nov", "Mar 2024", "3 Nov",
    ]
    for (row, begin) in zip(rows, begin) { #expect(row.hasPrefix(begin), "\(row)") }
    #expect(selections(play, "k", 12) == rows.dropLast().reversed())
    // Nothing of the other column is lit.
    let lit = play.frame.row(play.frame.cursor?.y ?? 0).filter {
      $0.style.attributes.contains(.reverse)
    }
    #expect(lit.count == 64)
  }

  @Test func tabGoesToTheOtherColumn() {
    let play = Screenplay(.busy, 120, 40).type("3 <Enter> <Tab>")
    #expect(play.selectedRow?.hasPrefix("GRECO  ◌") == true)
    #expect(play.type("<Tab>").selectedRow?.hasPrefix("12 Oct 2026") == true)
    #expect(play.type("<S-Tab>").selectedRow?.contains("with Supreme Court") == true)
    #expect(play.resize(80, 40).type("<Tab>").footer.contains("there is one column"))
  }

  @Test func aClickSelectsInTheColumnThatItIsIn() {
    let play = Screenplay(.busy, 120, 40).type("3 <Enter>").click(on: "looked at, nothing")
    #expect(play.selectedRow?.contains("A. Sadykova  looked at") == true)
    #expect(play.click(on: "Kazinform, Apr").selectedRow?.hasPrefix("Kazinform") == true)
  }

  @Test(arguments: [(80, 60), (120, 60)])
  func ofASourceAndAProofTheAddressIsToldAndCopied(_ width: Int, _ height: Int) {
    let play = proven(width, height).type("<Enter>").click(on: "law.example")
    #expect(play.type("<Enter>").footer.contains("y copies https://law.example/orders"))
    play.type("y").click(on: "shelf/12.pdf").type("y").click(on: "Kazinform, Apr").type("y")
    let url = Shipped.catalogue.source("kazinform-2024")?.url
    let copies = play.otherEffects.map { effect in
      if case .copy(let text) = effect { text } else { "" }
    }
    #expect(copies.prefix(2) == [Self.address, "shelf/12.pdf"])
    #expect(copies.last?.hasPrefix("https://en.inform.kz/") == true && url != copies.first)
    // Elsewhere it is the text, as ever.
    play.click(on: "looked at").type("y")
    #expect(play.otherEffects.last != .copy(copies[2]))
    #expect(play.footer.contains("text sent to the terminal"))
  }

  @Test func aNoteThatIsCutInTheHistoryIsToldWholeThere() {
    let play = Screenplay(.busy, 80, 60).type("3 <Enter> G").click(on: "note: The ministry")
    let cut = play.text
    #expect(play.selectedRow?.contains("…") == true)
    let whole = play.type("<Enter>").text
    #expect(play.selectedRow?.contains("…") == false)
    #expect(whole.split(separator: " ").joined(separator: " ").contains("the year, without the"))
    #expect(play.type("<Enter>").text == cut)
    play.click(on: "looked at, nothing")
    #expect(play.type("<Enter>").footer.contains("all of it is told here"))
  }

  @Test func theSelectedEntryIsTheOneThatIsCorrected() {
    let play = Screenplay(.busy, 80, 60).type("3 <Enter> C")
    #expect(play.text.contains("Correct:"))
    play.type("<Esc>").click(on: "Draft law on administrative").type("C")
    #expect(play.text.contains("The note, corrected:"))
    play.type("<C-u>").write("Draft law tabled in the Majilis").type("<Enter>")
    #expect(play.events.last?.text == "Draft law tabled in the Majilis")
    // It is still selected, and no other is.
    #expect(play.selectedRow?.contains("Draft law tabled") == true)
    play.click(on: "looked at, nothing").type("C")
    #expect(play.footer.contains("review taken back"))
    // A text given with a status is one as well, from where it is told.
    play.click(on: "partly → not").type("C")
    #expect(play.text.contains("draft withdrawn") && play.text.contains("corrected:"))
  }

  @Test func keysOfARecommendationGoOnActingOnIt() {
    let play = Screenplay(.busy, 120, 40).type("3 <Enter> j j j +")
    #expect(play.status("decision-making") == .partlyImplemented)
    #expect(play.type("n").text.contains("Transparency in decision-making"))
  }

  @Test func whatOthersEnterMovesNoSelection() {
    let play = Screenplay(.busy, 120, 40).type("3 <Enter>").click(on: "Draft law on administrative")
    let selected = play.selectedRow
    play.meanwhile("B. Omarov", .note("one\nmore\nnote", on: "decision-making"))
    #expect(play.selectedRow == selected)
  }

  @Test func aFindingSaysWhatItIsFrom() {
    let play = Screenplay(.busy, 80, 60).type("3 <Enter>")
    let rows = play.rows.drop { !$0.contains("GRECO's findings") }.prefix(3).map { $0.trimmed }
    #expect(rows.last == "Council of Europe 2024")
    play.click(on: "Mar 2024     ◌").type("y")
    #expect(play.footer.contains("address sent to the terminal: https://coe.int/it/"))
  }

  @Test func whoAnswersIsOpenedAsAmongWhoOwesWhat() {
    let play = Screenplay(.busy, 80, 40).type("3 <Enter>").click(on: "with Supreme Court")
    #expect(play.type("<Enter>").header.contains("Supreme Court"))
    #expect(play.state.place == .panes)
    #expect(play.type("<Esc>").state.place == .screen(.detail))
    #expect(play.selectedRow?.contains("with Supreme Court") == true)
  }

  @Test func theDueDateAndTheDigitsSayWhatToPress() {
    let play = Screenplay(.busy, 80, 40).type("3 <Enter>").click(on: "Due    18 Nov")
    #expect(play.type("<Enter>").footer.contains("d enters another due date"))
    let two = Screenplay(.busy, 80, 40).type("4 j <Enter>").click(on: "▲ 2 partly")
    #expect(two.type("<Enter>").footer.contains("2 settles it"))
    #expect(two.type("2").status("whistleblowers") == .partlyImplemented || !two.events.isEmpty)
    let past = Screenplay(.readOnly, 80, 40).type("3 <Enter>").click(on: "Due")
    #expect(past.type("<Enter>").footer.contains("d enters") == false)
  }
}
