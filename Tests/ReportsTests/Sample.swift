@testable import Model

/// A small dossier: two themes, three recommendations, one report of two public.
enum Sample {
  static let dossierFile = """
    {"format": 1, "id": "sample", "member": "Utopia", "round": {"kk": "Бесінші", "en": "Fifth"},
     "issued": 5, "themes": ["a.json", "b.json"],
     "reports": [
      {"id": "r1", "kind": "evaluation", "adopted": "2024-01-10", "published": "2024-02"},
      {"id": "r2", "kind": "compliance", "adopted": "2025-06", "judgement": "globally unsatisfactory"}],
     "deadlines": [
      {"id": "d1", "title": "Situation report", "due": "2025-03-31", "from": "2024-01-10",
       "basis": "stated", "closedBy": "r2"},
      {"id": "d2", "title": "Progress report", "due": "2026-12-31", "from": "2025-06",
       "basis": "inferred"}],
     "institutions": [{"id": "moj", "name": "Ministry of Justice"}],
     "sources": {"s": {"title": "A page", "publisher": "GRECO", "published": "2025", "url": "u"}}}
    """

  static let themeA = """
    {"format": 1, "id": "courts", "title": "Courts", "recommendations": [
     {"id": "judges", "number": "IV", "title": "Judges", "text": "Do it.\\nWell.",
      "wording": "official", "sources": ["s"], "extra": {"kept": [1.50]},
      "parts": [{"id": "i", "text": "First."}], "responsible": ["moj"], "due": "2026-01-20",
      "findings": [{"report": "r1", "status": "not-implemented", "basis": "stated", "source": "s"},
       {"report": "r2", "status": "outstanding", "basis": "inferred"}]},
     {"id": "clerks", "title": "Іс жүргізушілер\\u001b[2J\\u202e", "text": "T", "wording": "summary"}]}
    """

  static let themeB = """
    {"format": 1, "id": "police", "title": "Police", "recommendations": [
     {"id": "officers", "title": "Officers", "text": "T", "wording": "summary", "due": "2026-05-01",
      "findings": [{"report": "r2", "status": "satisfactory", "basis": "stated"}]}]}
    """

  static let journal = """
    {"id":"01KAS000000000000000000001","at":"2026-01-02T09:05:00.000Z","by":"Ann","on":"judges","kind":"status","value":"partly-implemented","was":null,"after":[],"note":"draft law"}
    {"id":"01KAS000000000000000000002","at":"2026-01-03T09:05:00.000Z","by":"Bob","on":"judges","kind":"note","value":"call them","after":[],"internal":true}
    {"id":"01KAS000000000000000000003","at":"2026-01-04T09:05:00.000Z","by":"Bob","on":"judges","kind":"measure","value":"a draft","after":[],"state":"drafted"}
    {"id":"01KAS000000000000000000004","at":"2026-01-05T09:05:00.000Z","by":"Bob","on":"judges","kind":"measure","value":"a law","after":["01KAS000000000000000000003"],"of":"01KAS000000000000000000003","state":"adopted"}
    {"id":"01KAS000000000000000000005","at":"2026-01-06T09:05:00.000Z","by":"Ann","on":"clerks","kind":"status","value":"implemented","after":[]}
    {"id":"01KAS000000000000000000006","at":"2026-01-06T09:06:00.000Z","by":"Bob","on":"clerks","kind":"status","value":"dealt-with","after":[]}

    """

  static func catalogue(themeB: String = themeB) throws -> Catalogue {
    let files = ["dossier.json": dossierFile, "a.json": themeA, "b.json": themeB]
    let reading = try CatalogueReader.read(names: Array(files.keys)) { name in
      files[name].map { Array($0.utf8) }
    }
    struct Unsound: Error { var problems: [Problem] }
    guard reading.problems.isEmpty else { throw Unsound(problems: reading.problems) }
    return reading.catalogue
  }

  /// As it stands on a day, with nothing done or with the journal above.
  static func dossier(_ day: String, journal: String = journal) throws -> Dossier {
    var reader = JournalReader()
    let events = reader.read(Array(journal.utf8))
    let today = Day(day) ?? Day(number: 0)
    return Dossier(try catalogue(), Journal(events), today: today, local: .utc)
  }
}
