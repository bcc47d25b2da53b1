import Imports
import Model
import Testing

/// Tables that say how far each recommendation is implemented.
@Suite("Tables of findings")
struct FindingTableTests {
  /// The invented compliance report, a table behind it, and perhaps no sentence that concludes.
  private func report(
    _ rows: [[String]],
    concludes: Bool = true,
    above: String = "APPENDIX",
    saying other: (String, String)? = nil
  ) throws -> OfficialReport {
    var text = InventedReports.compliance
    if !concludes { text = text.withoutConclusions }
    if let other { text = text.saying(other.1, insteadOf: other.0) }
    var document = try DocumentText(plain: Array(text.utf8))
    document.blocks.append(.paragraph(Paragraph(above, at: .paragraph(90))))
    let table = rows.enumerated().map { number, cells in
      TableRow(number: number + 1, cells: cells.map { TableCell($0) })
    }
    document.blocks.append(.table(table, .paragraph(91)))
    return try #require(OfficialReport(document))
  }

  /// The statuses of the invented report.
  private let found: [Status] = [.implemented, .partlyImplemented, .notImplemented]

  @Test(
    "Findings that stand only in a table are read, whichever way it has them",
    arguments: [
      [
        ["Recommendation", "Status"], ["i", "Implemented satisfactorily"],
        ["ii", "Partly implemented"], ["iii", "Not implemented"],
      ],
      [
        ["No.", "Recommendation", "Conclusion of GRECO"],
        ["1", "that guards be chosen on merit", "Implemented satisfactorily"],
        ["2", "(i) that gifts be declared", "has been partly implemented"],
        ["3", "introducing rotation", "remains not implemented"],
      ],
      [
        ["Status", "Number", "Recommendations"], ["Implemented satisfactorily", "1", "i"],
        ["Partly implemented", "1", "ii"], ["Not implemented", "1", "iii"], ["Total", "3", ""],
      ],
      [
        ["Partly implemented", "1 (ii)"], ["Implemented satisfactorily", "1 (i)"],
        ["Not implemented", "1 (iii)"],
      ],
      [
        ["", "Implemented satisfactorily", "Partly implemented", "Not implemented"],
        ["Recommendation i", "X", "", ""], ["Recommendation ii", "", "X", ""],
        ["Recommendation iii", "", "", "\u{2713}"], ["Total", "1", "1", "1"],
      ],
      [
        ["", "Implemented satisfactorily", "Partly implemented", "Not implemented"],
        ["Recommendations", "i", "ii", "iii"],
      ],
      [
        ["", "Compliance Report (2020)", "Present report"],
        ["i", "Partly implemented", "Implemented satisfactorily"],
        ["ii", "Not implemented", "Partly implemented"],
        ["iii", "Not implemented", "Not implemented"],
      ],
    ]
  )
  func only(rows: [[String]]) throws {
    let report = try report(rows, concludes: false)
    #expect(report.findings.map(\.number) == ["i", "ii", "iii"])
    #expect(report.findings.map(\.status) == found)
    #expect(report.findings.allSatisfy { $0.place == .paragraph(91) })
    #expect(report.contradictions == [])
    #expect(report.unread == [])
  }

  @Test(
    "A table that does not agree with the text is told, and one that does is not",
    arguments: [
      (["i", "Implemented satisfactorily"], nil),
      (["i", "Satisfactory"], nil),
      (
        ["i", "Partly implemented"],
        "Recommendation i is found implemented satisfactorily, and is partly implemented in a table"
      ),
      (["Partly implemented", "1"], nil),
      (["Partly implemented", "2"], "1 are said to be partly implemented, and 2 in a table"),
      (
        ["ii (ii)", "Partly implemented"],
        "Part ii of recommendation ii is found not implemented, and is partly implemented in a table"
      ),
    ] as [([String], String?)]
  )
  func against(row: [String], found words: String?) throws {
    let report = try report([["Recommendation", "Status"], row])
    #expect(report.contradictions.map(\.words) == (words.map { [$0] } ?? []))
    #expect(report.findings.map(\.status) == found)
    #expect(report.contradictions.allSatisfy { $0.places.last == .paragraph(91) })
  }

  @Test("A table names each recommendation once, and all of them")
  func twice() throws {
    let words = try report([
      ["i", "Implemented satisfactorily"], ["ii", "Partly implemented"],
      ["ii", "Not implemented"],
    ]).contradictions.map(\.words)
    #expect(words.contains("A table names recommendation ii twice"))
  }

  @Test("Several findings of which no head says which counts are told, and none is entered")
  func undecided() throws {
    let report = try report(
      [["No.", "First", "Second"], ["i", "Not implemented", "Partly implemented"]],
      concludes: false
    )
    #expect(report.findings == [])
    #expect(report.unread.map(\.place) == [.paragraph(91)])
  }

  @Test("What a table says of an earlier report is not this report's")
  func earlier() throws {
    let rows = [["Recommendation", "Status"], ["i", "Not implemented"]]
    #expect(try report(rows, above: "In the previous report this was so:").contradictions == [])
    let heads = [["Recommendation", "Evaluation of 2019"], ["i", "Not implemented"]]
    #expect(try report(heads).contradictions == [])
  }
}

extension String {
  /// The invented compliance report without a sentence that concludes on single recommendations.
  fileprivate var withoutConclusions: String {
    split(separator: "\n\n", omittingEmptySubsequences: false)
      .map {
        ["4. ", "5. ", "8. ", "9. ", "11. "].contains(where: $0.hasPrefix) ? "It rains." : $0
      }
      .joined(separator: "\n\n")
  }
}
