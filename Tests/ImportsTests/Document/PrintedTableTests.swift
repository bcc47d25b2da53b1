import Imports
import Testing

@Suite("Tables of findings on printed pages")
struct PrintedTableTests {
  private func blocks(_ pages: String...) throws -> [Block] {
    let text = pages.joined(separator: "\u{0C}") + "\u{0C}"
    return try DocumentText(pages: Array(text.utf8)).blocks
  }

  private func tables(_ blocks: [Block]) -> [PrintedTable] {
    blocks.compactMap { if case .printedTable(let table) = $0 { table } else { nil } }
  }

  @Test("Rows have their cells whole, where they go over lines and over pages")
  func overPages() throws {
    let read = tables(
      try blocks(
        """
        12. The findings are these.

                                                     Conclusion of
        No.    Recommendation                        GRECO
        i.     that guards be chosen on merit and    Partly implemented
               not by lot
        ii.    (i) that gifts be declared; and       Implemented
               (ii) that a register of them be       satisfactorily

        1
        """,
        """
                                                     Conclusion of
        No.    Recommendation                        GRECO
               public
        iii.   introducing rotation                  Dealt with in a
                                                     satisfactory manner

        13. And so on, for as long as the line is wide enough for it to be text.
        """
      )
    )
    #expect(read.map(\.goesOn) == [false, true])
    #expect(read[0].heads == ["No.", "Recommendation", "Conclusion of GRECO"])
    #expect(read[1].heads == read[0].heads)
    #expect(
      read.flatMap(\.rows).map(\.cells) == [
        ["i.", "that guards be chosen on merit and not by lot", "Partly implemented"],
        [
          "ii.", "(i) that gifts be declared; and (ii) that a register of them be public",
          "Implemented satisfactorily",
        ],
        ["iii.", "introducing rotation", "Dealt with in a satisfactory manner"],
      ]
    )
    #expect(read[1].rows[0].place == .line(page: 2, 4))
  }

  @Test("Cells that stand in the middle of taller ones are of the same row")
  func middle() throws {
    let read = tables(
      try blocks(
        """
        Status                         Number         Recommendations
        Implemented satisfactorily     1              ii
        Dealt with in a satisfactory
                                       1              v
        manner
        Not implemented                2              iv and vi
        """
      )
    )
    #expect(
      read.flatMap(\.rows).map(\.cells) == [
        ["Implemented satisfactorily", "1", "ii"],
        ["Dealt with in a satisfactory manner", "1", "v"], ["Not implemented", "2", "iv and vi"],
      ]
    )
  }

  @Test("A status that printing set too near to the text is a cell of its own")
  func tooNear() throws {
    let read = tables(
      try blocks(
        """
        i.    that the law be fully implemented by all Not implemented
              who apply it
        ii.   introducing rotation                     Partly implemented
        """
      )
    )
    #expect(read.flatMap(\.rows).map(\.cells.last) == ["Not implemented", "Partly implemented"])
  }

  @Test("Lists, hanging numbers and other tables stay text")
  func others() throws {
    let read = try blocks(
      """
      12.    The year was good, and what was
             not implemented was few.

      i.     that guards be chosen;

      ii.    that gifts be declared.

      Year      Cases     Convictions
      2020      12        1
      2021      14        2
      """
    )
    #expect(tables(read) == [])
  }

  @Test("Two columns of text are read one after the other")
  func columns() throws {
    let left = [
      "1. The first column speaks of", "guards, who have to be chosen",
      "on merit and on nothing else.",
      "2. It goes on with the gifts", "that they are given, which are",
      "to be declared by all of them.",
      "3. The third speaks of rotation,",
    ]
    let right = [
      "which nobody has introduced yet.", "4. The fourth is on training,",
      "that has to be given to guards", "at all levels of the hierarchy.",
      "5. The fifth is on how lobbyists", "meet with members of government", "and who says so.",
    ]
    let lines = zip(left, right).map { one, other in
      one + String(repeating: " ", count: 40 - one.count) + other
    }
    let read = try DocumentText(pages: Array((lines.joined(separator: "\n") + "\n\u{0C}").utf8))
    #expect(
      read.paragraphs.map(\.text) == [
        "1. The first column speaks of guards, who have to be chosen on merit and on nothing else.",
        "2. It goes on with the gifts that they are given, which are to be declared by all of them.",
        "3. The third speaks of rotation, which nobody has introduced yet.",
        "4. The fourth is on training, that has to be given to guards at all levels of the hierarchy.",
        "5. The fifth is on how lobbyists meet with members of government and who says so.",
      ]
    )
  }

  @Test("A note whose mark stands behind a symbol is left out with the one behind it")
  func markBehindSymbol() throws {
    let text =
      "1. It was adopted (GrecoEval5Rep(2020)3)1.\n2. Rules2 say so.\n\n1\n It has eleven recommendations.\n"
      + "2\n Rules 30 to 32.\n\n1\n\u{0C}"
    let read = try DocumentText(pages: Array(text.utf8)).paragraphs.map(\.text)
    #expect(!read.joined().contains("eleven") && !read.joined().contains("30 to 32"))
    #expect(read.count == 2)
  }
}
