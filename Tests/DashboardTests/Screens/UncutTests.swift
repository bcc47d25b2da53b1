import Testing

@testable import Dashboard

/// What must not be cut, wherever it is told.
@Suite struct UncutTests {
  @Test func aCountOfAStripIsNotCut() {
    for width in [60, 70, 80, 100] {
      let play = Screenplay(.shipped, width, 24).type("+ j - j s d j s i")
      #expect(play.rows[2].contains("1 implemented  1 dealt with  1 partly  1 not"))
      #expect(width == 60 || play.rows[2].contains("16 "))
    }
  }

  @Test(arguments: [120, 80, 60, 40, 30])
  func aRecommendationInFullHasEveryWord(_ width: Int) {
    let play = Screenplay(.busy, width, 120).type("4 j <Enter>")
    let text = words(play)
    #expect(text.contains("▲ 1 not implemented, was nothing said, A. Sadykova, 2 Sep"))
    #expect(text.contains("▲ 2 partly implemented, was nothing said, M. Akhmetov, 3 Sep"))
    #expect(text.contains("◌ outstanding Compliance Report, Mar 2024"))
    let other = words(Screenplay(.busy, width, 120).type("3 <Enter>"))
    #expect(other.contains("Ministry of Justice, with Supreme Court"))
    #expect(other.contains("18 Nov 2026, 5 days late (national)"))
  }

  /// What is told, column by column.
  private func words(_ play: Screenplay) -> String {
    let rows = play.rows.dropFirst(2).dropLast()
    let left = play.state.page?.rows.compactMap(\.columns?.lowerBound).max() ?? 0
    let columns = rows.map { String($0.prefix(left)) } + rows.map { String($0.dropFirst(left)) }
    return columns.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test func theDateOfAFindingIsNotCutInThePanes() {
    let play = Screenplay(.confidential, 120, 40)
    let told = play.rows.drop { !$0.contains("GRECO  ◐ partly implemented") }
    #expect(told.contains { $0.hasSuffix("  Compliance Report, 12 Jun 2026") })
  }

  @Test func theRuleOfTodayIsWhole() {
    for width in [60, 80, 120, 200] {
      let rule = Screenplay(.busy, width, 60).type("t").rows.first { $0.contains("today, 23 Nov") }
      #expect(rule?.contains("…") == false)
    }
  }

  @Test func theAnswersToAQuestionAreAllToBeSeen() {
    for size in [(80, 24), (40, 12), (30, 10)] {
      let text = Screenplay(.shipped, size.0, size.1).type("s").text
      for row in ["n  not impl", "p  partly", "d  dealt with", "i  implemented", "x  nothing"] {
        #expect(text.contains(row))
      }
    }
  }

  @Test func noTwoLinesInARowAreEmpty() {
    for fixture in Fixture.allCases where fixture != .empty {
      let rows = Screenplay(fixture, 80, 200).type("<Enter>").rows.dropFirst(2).dropLast()
      let last = rows.lastIndex { !$0.isEmpty } ?? 0
      for row in rows.indices.dropFirst() where row <= last {
        #expect(!(rows[row].isEmpty && rows[row - 1].isEmpty))
      }
    }
  }
}
