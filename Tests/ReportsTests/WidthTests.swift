import Testing

@testable import Model
@testable import Reports

@Suite struct WidthTests {
  @Test(arguments: [40, 60, 80, 120])
  func `lists fit the terminal they are printed to`(width: Int) throws {
    let dossier = try Sample.dossier("2026-01-25")
    let texts = [
      RecommendationList(dossier).text(in: width), EventLog(dossier).text(in: width),
      DeadlineList(dossier).text(in: width),
    ]
    for text in texts {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width }, "\(text)")
    }
  }

  @Test func `a cut word ends in an ellipsis, and the id is whole where there is room`() throws {
    let dossier = try Sample.dossier("2026-01-25")
    let list = RecommendationList(dossier)
    #expect(list.text(in: 200).contains("judges"))
    #expect(!list.text(in: 200).contains("\u{2026}"))
    let title = String(repeating: "long ", count: 40)
    var columns = Columns()
    columns.add("an-id", "partly", title)
    #expect(columns.text(in: 40) == "an-id  partly  " + title.prefix(24) + "\u{2026}\n")
    #expect(columns.text == "an-id  partly  " + title.dropLast() + "\n")
  }

  @Test func `what is confidential and inferred is said once`() throws {
    let list = RecommendationList(try Sample.dossier("2026-01-25"))
    let text = list.text(in: 80)
    #expect(!text.contains("confidential") && !text.contains("(inferred)"))
    #expect(list.remarks.count { $0.hasPrefix("CONFIDENTIAL") } == 1)
  }
}
