import Imports
import Testing

/// Days as tables have them.
@Suite("Days in a table")
struct DayInCellTests {
  private func due(_ text: String) throws -> [String] {
    try Scene().proposal([["Rec", "Due"], ["i", text]]).entered(on: "subject-1")
  }

  @Test(
    "What people write around a day is read over",
    arguments: [
      "no later than 31 December 2026", "by 31/12/2026", "au plus tard le 31 décembre 2026",
      "не позднее 31.12.2026 г.", "до 31.12.2026 г.", "не пізніше 31.12.2026", "31.12.2026 дейін",
      "2026-12-31T00:00:00", "31.12.2026 0:00", "2026-12-31 00:00:00", "31-Dec-26", "31/12/26",
      "31 . 12 . 2026", "31.12.2026 (extended)",
    ]
  )
  func around(_ text: String) throws { #expect(try due(text) == ["due date: 2026-12-31"]) }

  @Test(
    "What lasts is due by its last day",
    arguments: [
      ("в течение 2026 года", "2026-12-31"), ("протягом 2026 року", "2026-12-31"),
      ("2026 жыл ішінде", "2026-12-31"), ("au cours de l\u{2019}année 2026", "2026-12-31"),
      ("in the course of 2026", "2026-12-31"), ("2026-2027", "2027-12-31"),
      ("2026–2027 гг.", "2027-12-31"), ("2026-2027 роки", "2027-12-31"),
      ("2026-2027 жылдар", "2027-12-31"), ("I-II квартал 2026", "2026-06-30"),
      ("Q1-Q2 2026", "2026-06-30"), ("январь – март 2026", "2026-03-31"),
      ("March - June 2026", "2026-06-30"), ("01.03.2026-30.06.2026", "2026-06-30"),
      ("с 01.03.2026 по 30.06.2026", "2026-06-30"), ("from 1 March to 30 June 2026", "2026-06-30"),
      ("du 1er mars au 30 juin 2026", "2026-06-30"), ("IIIe trimestre 2026", "2026-09-30"),
    ]
  )
  func lasting(_ text: String, _ day: String) throws {
    #expect(try due(text) == ["due date: \(day)"])
  }

  @Test(
    "From when on is not by when, and what goes backwards is no time",
    arguments: ["с 01.03.2026", "from 1 March 2026", "2027-2026", "Q2-Q1 2026", "Dec-26"]
  )
  func beginnings(_ text: String) throws {
    let proposal = try Scene().proposal([["Rec", "Due"], ["i", text]])
    #expect(proposal.proposed.isEmpty && proposal.refusals.count == 1)
  }

  @Test(
    "Two readings are asked, within a time as well",
    arguments: ["01/02/2026 - 01/03/2026", "01/02/26"]
  )
  func ambiguous(_ text: String) throws {
    let proposal = try Scene().proposal([["Rec", "Due"], ["i", text]])
    #expect(proposal.proposed.isEmpty && proposal.questions.map(\.key) == [.dayOrder])
  }

  @Test(
    "What has no day is told, what is not known is passed over",
    arguments: [
      ("yearly", 1), ("щороку", 1), ("à préciser", 1), ("срок не установлен", 1),
      ("анықталуда", 1), ("нет данных", 0), ("no data", 0), ("n.d.", 0), ("деректер жоқ", 0),
    ]
  )
  func none(_ text: String, _ told: Int) throws {
    let proposal = try Scene().proposal([["Rec", "Due"], ["i", text]])
    #expect(proposal.proposed.isEmpty && proposal.refusals.isEmpty)
    #expect(proposal.remarks.count == told)
  }
}
