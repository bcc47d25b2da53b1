import Model
import Testing

/// A dossier of a few recommendations, and Anna, who works on it.
struct Scene {
  var catalogue: Catalogue
  var anna = Copy("Anna")

  /// Kazakhstan's dossier as it is shipped.
  static func shipped() throws -> Scene { Scene(catalogue: try Folder.shipped().catalogue()) }

  /// Three numbered recommendations with institutions, dates and parts.
  static func numbered() throws -> Scene {
    Scene(
      catalogue: try Folder.small
        .setting("dossier.json", to: dossier).setting("a.json", to: theme)
        .setting("b.json", to: nil).catalogue()
    )
  }

  /// How it stands on a day, today or in the past.
  func on(_ text: String, asOf: Bool = false) throws -> Dossier {
    let day = try day(text)
    return asOf
      ? Dossier(catalogue, anna.journal, asOf: day, local: .utc)
      : Dossier(catalogue, anna.journal, today: day, local: .utc)
  }

  /// Sets Anna's clock.
  mutating func itIs(_ text: String) throws { anna.clock = try moment(text).milliseconds }

  private static let dossier = """
    {"format": 1, "id": "numbered", "member": "Member", "round": "Round", "issued": 5,
     "themes": ["a.json"],
     "reports": [
       {"id": "first", "kind": "compliance", "adopted": "2024-03-22", "published": "2024-09-06"},
       {"id": "second", "kind": "second-compliance", "adopted": "2026-03"}],
     "institutions": [
       {"id": "ministry-of-justice", "name": {"en": "Ministry of Justice", "kk": "Әділет министрлігі"},
        "short": "MoJ"},
       {"id": "court", "name": "Верховный суд"}],
     "sources": {}}
    """

  private static let theme = """
    {"format": 1, "id": "a", "title": "A", "recommendations": [
      {"id": "asset-declarations", "number": "vii", "title": "Asset declarations",
       "text": "Declarations are checked.", "responsible": ["ministry-of-justice", "court"],
       "due": "2026-03-31",
       "parts": [{"id": "i", "text": "Publish them."}, {"id": "ii", "text": "Verify them, naïvely."}],
       "findings": [
         {"report": "first", "status": "partly-implemented"},
         {"report": "first", "status": "dealt-with", "part": "i"},
         {"report": "second", "status": "implemented"}]},
      {"id": "judges", "number": "XIV", "title": {"en": "Judges", "kk": "Судьялардың тәуелсіздігі"},
       "text": {"ru": "Ещё независимее"}, "responsible": ["court"], "due": "2026-04-30",
       "findings": [{"report": "first", "status": "not-implemented"}]},
      {"id": "lobbying", "title": "Lobbying", "text": "Rules on lobbying.", "due": "2026-12-31"}
    ]}
    """
}
