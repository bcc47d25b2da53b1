import Entering
import Imports
import Model
import Testing

/// A dossier of sixteen numbered recommendations without institutions on 1 May 2022, and what files are
/// entered in it.
struct Scene {
  private(set) var dossier: Dossier
  var answers: Answers
  private var minutes = 0

  init(institutions: [String] = []) throws {
    let files = ["dossier.json": Self.procedure(institutions), "a.json": Self.theme]
      .mapValues { Array($0.utf8) }
    let reading = try CatalogueReader.read(names: files.keys.sorted()) { files[$0] }
    try #require(reading.problems.isEmpty, "\(reading.problems)")
    let today = try #require(Day("2022-05-01"))
    dossier = Dossier(reading.catalogue, Journal(), today: today, local: .utc)
    answers = Answers()
  }

  /// What a table would enter.
  func proposal(_ rows: [[String]], sheet: String? = nil) throws -> Proposal {
    try proposal(Workbook(sheets: [table(rows, named: sheet)]))
  }

  /// What a workbook would enter.
  func proposal(_ workbook: Workbook) throws -> Proposal {
    try Proposal(
      workbook,
      in: dossier,
      answers.remembering(dossier.readings),
      days: DayReader(from: dossier.day, languages: ["en"])
    )
  }

  /// A proposal is entered whole.
  @discardableResult
  mutating func enter(_ proposal: Proposal) throws -> [Event] {
    sign(try proposal.drafts(in: dossier))
  }

  /// Something is done, in the minute after what was done before.
  @discardableResult
  mutating func enter(_ deed: some Deed) throws -> [Event] { sign(try deed.drafts(in: dossier)) }

  private mutating func sign(_ drafts: [EventDraft]) -> [Event] {
    minutes += 1
    let now = Timestamp(milliseconds: dossier.day.number * 86_400_000 + minutes * 60_000)
    let author = Author(name: "Anna", now: now, random: { (0, UInt64.random(in: 0...(.max))) })
    let events = dossier.journal.sign(drafts, by: author)
    dossier.add(events)
    return events
  }

  private static func procedure(_ institutions: [String]) -> String {
    let list = institutions.enumerated()
      .map { #"{"id": "inst-\#($0 + 1)", "name": "\#($1)"}"# }.joined(separator: ", ")
    return """
      {"format": 1, "id": "made-up", "member": "Member", "round": "Round", "issued": 16,
       "themes": ["a.json"], "reports": [], "deadlines": [], "institutions": [\(list)],
       "sources": {"paper": {"title": "Paper"}}}
      """
  }

  private static let theme: String = {
    let numerals = [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
      "xvi",
    ]
    let parts = ["ii": 2, "vi": 3, "xi": 2]
    let all = numerals.enumerated().map { place, numeral in
      let own = (0..<(parts[numeral] ?? 0)).map {
        #"{"id": "\#(numerals[$0])", "text": "Part \#($0 + 1) of \#(numeral)."}"#
      }
      return """
        {"id": "subject-\(place + 1)", "number": "\(numeral)", "title": "Subject \(place + 1)",
         "text": "Text of \(numeral).", "parts": [\(own.joined(separator: ", "))]}
        """
    }
    return """
      {"format": 1, "id": "a", "title": "A", "recommendations": [\(all.joined(separator: ", "))]}
      """
  }()
}

/// A table of texts, whose first row is row 1; empty cells are nothing.
func table(_ rows: [[String]], named name: String? = nil, isHidden: Bool = false) -> Sheet {
  Sheet(
    name: name,
    isHidden: isHidden,
    rows: SheetRows(
      rows.enumerated().compactMap { place, cells in
        cells.allSatisfy(\.isEmpty)
          ? nil : TableRow(number: place + 1, cells: cells.map { TableCell($0) })
      }
    )
  )
}

extension Proposal {
  /// What is entered on a recommendation or part: what it is and says.
  func entered(on id: String) -> [String] {
    proposed.filter { $0.subject == id && $0.change != .unchanged }.map {
      "\($0.what): \($0.value)"
    }
  }

  /// What is refused, with where.
  var refusals: [String] { refused.map { "\($0.place.words): \($0.why)" } }
}
