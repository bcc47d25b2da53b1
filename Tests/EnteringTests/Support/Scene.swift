import Entering
import Model
import Testing

/// A dossier of three recommendations on Friday, 27 November 2026, and what is entered in it.
struct Scene {
  private(set) var dossier: Dossier
  private var minutes = 0

  init() throws {
    let files = ["dossier.json": Self.procedure, "a.json": Self.theme("a"), "b.json": Self.empty]
      .mapValues { Array($0.utf8) }
    let reading = try CatalogueReader.read(names: files.keys.sorted()) { files[$0] }
    try #require(reading.problems.isEmpty, "\(reading.problems)")
    dossier = Dossier(reading.catalogue, Journal(), today: friday, local: .utc)
  }

  /// What somebody does is entered.
  @discardableResult
  mutating func enter(_ deed: some Deed, by name: String = "Anna") throws -> [Event] {
    enter(try deed.drafts(in: dossier), by: name)
  }

  /// Drafts are entered, whatever else was meanwhile.
  @discardableResult
  mutating func enter(_ drafts: [EventDraft], by name: String) -> [Event] {
    minutes += 1
    let chance = UInt64(minutes)
    let author = Author(
      name: name,
      now: Timestamp(milliseconds: friday.number * 86_400_000 + minutes * 60_000),
      random: { (0, chance) }
    )
    let events = dossier.journal.sign(drafts, by: author)
    dossier.add(events)
    return events
  }

  private static let procedure = """
    {"format": 1, "id": "numbered", "member": "Member", "round": "Round", "issued": 5,
     "themes": ["a.json", "b.json"],
     "reports": [
       {"id": "first", "kind": "compliance", "adopted": "2024-03-22", "published": "2024-09-06"},
       {"id": "ours", "kind": "situation", "adopted": "2025-09-30"}],
     "deadlines": [{"id": "next", "title": "Next report", "due": "2027-03-31", "from": "2026-03"}],
     "institutions": [
       {"id": "moj", "name": {"en": "Ministry of Justice", "kk": "Әділет министрлігі"},
        "short": "MoJ"},
       {"id": "board", "name": "Board, of,things"}, {"id": "court", "name": "Верховный суд"}],
     "sources": {"paper": {"title": "Paper"}}}
    """

  private static func theme(_ id: String) -> String {
    """
    {"format": 1, "id": "\(id)", "title": "A", "recommendations": [
      {"id": "assets", "number": "vii", "title": "Asset declarations",
       "text": "Declarations are checked.", "responsible": ["moj", "court"], "due": "2026-03-31",
       "parts": [{"id": "i", "text": "Publish them."}, {"id": "ii", "text": "Verify them."}],
       "findings": [{"report": "first", "status": "partly-implemented"}]},
      {"id": "judges", "number": "xiv", "title": "Judges", "text": "More independent.",
       "findings": [{"report": "first", "status": "not-implemented"}]},
      {"id": "lobbying", "title": "Lobbying", "text": "Rules on lobbying."}
    ]}
    """
  }

  private static let empty = """
    {"format": 1, "id": "b", "title": "B", "recommendations": []}
    """
}

/// A text that says something.
func said(_ text: String) throws -> SaidText { try SaidText(text, of: "a text") }

/// A day as it is written in the journal.
func written(_ day: String) throws -> WrittenDay {
  try DayReader(from: friday, languages: ["en"]).day(day, for: .fact)
}

/// Why something is refused; nil where it is not.
func refusal<Done>(_ body: () throws -> Done) -> Refusal? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? Refusal
  }
}

extension EventDraft {
  /// What stands beside its value, by name.
  func beside(_ name: String) -> JSON? { JSON.object(others)[name] }
}
