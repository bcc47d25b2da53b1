import Testing

@testable import Model

/// A dossier that holds something public and something secret in every field.
///
/// Whatever is secret has the word in it, or is of the year 2019, or is the number 7007, or was
/// entered at 03:17; ids of events are secret, too.
enum CanaryDossier {
  static let day = Day(number: 20_619)

  static func dossier() throws -> Dossier {
    let files = ["dossier.json": dossierFile, "open.json": openTheme, "secret.json": secretTheme]
    let reading = try CatalogueReader.read(names: Array(files.keys)) { name in
      files[name].map { Array($0.utf8) }
    }
    try #require(reading.problems.isEmpty, "\(reading.problems)")
    var reader = JournalReader()
    let events = reader.read(Array(journal.utf8))
    try #require(reader.problems.isEmpty, "\(reader.problems)")
    return Dossier(reading.catalogue, Journal(events), today: day, local: .utc)
  }

  private static let dossierFile = """
    {"format": 1, "id": "open-dossier", "invented": true, "member": {"en": "open member", "kk": "ашық"},
     "round": "open round", "symbol": "open symbol", "issued": 1234, "note": "open dossier note",
     "unknown": "secret unknown", "themes": ["open.json", "secret.json"],
     "reports": [
      {"id": "evaluation", "kind": "evaluation", "symbol": "open number", "adopted": "2021-12-18",
       "published": "2022-03-13", "judgement": "open judgement", "source": "open-evaluation",
       "note": "open report note", "totals": {"not-implemented": 1230, "implemented": 4}},
      {"id": "situation", "ends": "procedure", "kind": "situation", "adopted": "2023-06-20", "published": "2023-06-25"},
      {"id": "compliance", "kind": "compliance", "adopted": "2023-09-19", "published": "2023-11",
       "source": "open-compliance"},
      {"id": "secret-progress", "kind": "progress", "adopted": "2019-04-01"},
      {"id": "secret-report", "kind": "addendum", "symbol": "secret number", "adopted": "2019-08-01",
       "judgement": "secret judgement", "source": "secret-source", "note": "secret report note",
       "totals": {"not-implemented": 7007}},
      {"id": "secret-later", "kind": "second-addendum", "adopted": "2026-06-01",
       "published": "2026-07-01", "source": "secret-later"}],
     "deadlines": [
      {"id": "open-deadline", "title": "open what is due", "due": "2023-06-21", "from": "2021-12-18",
       "basis": "inferred", "source": "open-evaluation", "closedBy": "situation",
       "met": "2023-06-20", "note": "open deadline note"},
      {"id": "open-next", "title": "open next", "due": "2026-03-03", "from": "2023-09-19",
       "basis": "stated", "source": "open-compliance", "closedBy": "secret-report"},
      {"id": "secret-deadline", "title": "secret due", "due": "2026-12-24", "from": "2019-08",
       "basis": "stated", "source": "open-compliance"},
      {"id": "secret-letter", "title": "secret due", "due": "2026-12-23",
       "basis": "stated", "source": "secret-letter"},
      {"id": "secret-nowhere", "title": "secret due", "due": "2026-12-22"}],
     "institutions": [{"id": "open-ministry", "name": "open institution", "short": "open short"}],
     "sources": {
      "open-evaluation": {"title": "open source title", "publisher": "open publisher",
       "published": "2022-03-14", "url": "https://open.example/evaluation", "note": "open source note"},
      "open-compliance": {"title": "open", "url": "/home/secret/compliance.pdf"},
      "open-page": {"title": "open page", "url": "https://open.example/page"},
      "secret-signed": {"title": "secret address", "url": "https://secret@open.example/"},
      "secret-source": {"title": "secret source", "url": "https://secret.example/"},
      "secret-later": {"title": "secret source", "published": "2026-06-16"},
      "secret-letter": {"title": "secret letter"}}}
    """

  private static let openTheme = """
    {"format": 1, "id": "open-theme", "title": "open theme title", "about": "open about",
     "recommendations": [
     {"id": "open-rec", "number": "XIV", "title": "open title", "text": "open text",
      "wording": "summary", "note": "open text note",
      "sources": ["open-evaluation", "secret-source", "secret-nowhere"],
      "extra": "secret extra", "responsible": ["open-ministry"], "due": "2019-05-01",
      "parts": [{"id": "i", "text": "open part"}],
      "findings": [
       {"report": "compliance", "status": "partly-implemented", "part": "i", "basis": "inferred",
        "source": "open-page"},
       {"report": "compliance", "status": "outstanding", "part": "iv", "source": "secret-signed"},
       {"report": "compliance", "status": "not-implemented", "basis": "stated",
        "source": "secret-letter"},
       {"report": "secret-report", "status": "satisfactory", "basis": "stated",
        "source": "secret-source"}]},
     {"id": "open-found", "title": "open", "text": "T", "wording": "summary",
      "replaces": ["open-old", "secret-rec", "secret-gone"],
      "findings": [{"report": "compliance", "status": "partly-implemented"}]},
     {"id": "open-older", "title": "open older", "text": "T", "wording": "summary",
      "findings": [{"report": "compliance", "status": "not-implemented"}]},
     {"id": "open-old", "title": "open old", "text": "T", "wording": "summary"},
     {"id": "open-bare", "title": "open bare", "text": "T", "wording": "summary"},
     {"id": "secret-rec", "number": "lxxxviii", "title": "secret title", "text": "secret text",
      "note": "secret", "sources": ["secret-source"], "parts": [{"id": "i", "text": "secret part"}],
      "findings": [{"report": "secret-report", "status": "satisfactory"}]},
     {"id": "secret-found", "title": "secret title", "text": "secret text",
      "findings": [{"report": "secret-later", "status": "satisfactory"}]}]}
    """

  private static let secretTheme = """
    {"format": 1, "id": "secret-theme", "title": "secret theme", "about": "secret about",
     "recommendations": [
     {"id": "secret-other", "title": "secret title", "text": "secret text",
      "sources": ["secret-letter"]}]}
    """

  /// What was entered: the events' ids count up, all were entered at 03:17 by somebody secret.
  private static let journal = (entered + amended).joined(separator: "\n") + "\n"

  static func id(_ number: Int) -> String {
    "01KAS0000000000000000" + String(10_000 + number)
  }

  private static func line(
    _ number: Int,
    _ on: String,
    _ kind: String,
    _ value: String,
    _ more: String = ""
  ) -> String {
    #"{"id":"\#(id(number))","at":"2026-01-05T03:17:00.000Z","by":"Secret Person","on":"\#(on)","#
      + #""kind":"\#(kind)","value":\#(value),"after":[]\#(more)}"#
  }

  private static let entered = [
    line(1, "open-rec", "status", #""dealt-with""#, #","was":"secret was","note":"secret remark""#),
    line(2, "open-rec.i", "status", #""secret status""#),
    line(90, "open-rec", "remark", #""secret corrected remark""#, #","of":"\#(id(1))""#),
    line(3, "open-found", "status", #""implemented""#),
    line(4, "open-found", "status", #""not-implemented""#),
    line(5, "open-rec", "due", #""2019-05-05""#),
    line(6, "open-rec", "responsible", #"["secret-person"]"#),
    line(7, "secret-person", "institution", #"{"name":"Secret Person","short":"secret"}"#),
    line(8, "open-ministry", "institution", #"{"name":"Secret Person"}"#),
    line(9, "open-rec", "theme", #""secret-theme""#),
    line(10, "open-rec", "title", #""secret corrected title""#, #","report":"secret-report""#),
    line(11, "open-found", "title", #""open corrected title""#, #","report":"compliance""#),
    line(12, "open-rec", "text", #""secret corrected text""#),
    line(
      13,
      "open-found",
      "text",
      #""open corrected text""#,
      #","report":"compliance","source":"open-entered","paragraph":"open paragraph 7""#
    ),
    line(
      14,
      "open-found.iii",
      "text",
      #""open new part""#,
      #","report":"compliance","source":"open-entered","paragraph":"open paragraph 8""#
    ),
    line(
      55,
      "open-found.iv",
      "text",
      #""open further part""#,
      #","report":"compliance","source":"secret-unread","paragraph":"secret paragraph""#
    ),
    line(15, "open-rec.v", "text", #""secret new part""#),
    line(16, "open-found", "number", #""xiii""#, #","report":"compliance""#),
    line(17, "open-rec", "number", #""lxxvii""#),
    line(18, "open-found", "wording", #""official""#, #","report":"compliance""#),
    line(19, "open-rec", "wording", #""excerpt""#),
    line(20, "open-rec", "note", #""secret note""#, #","day":"2019-02-02""#),
    line(21, "open-rec", "review", "true", #","batch":"\#(id(20))""#),
    line(
      22,
      "open-rec",
      "measure",
      #""secret first text""#,
      #","state":"drafted","from":"secret from","ref":"secret ref","extra":"secret member""#
    ),
    line(23, "open-rec", "measure", #""secret internal measure""#, #","internal":true"#),
    line(24, "open-rec", "measure", #""secret guarded measure""#, #","internal":"yes""#),
    line(25, "open-rec.i", "measure", #""open part measure""#, #","state":"secret state""#),
    line(26, "open-rec.i", "measure", #""secret given up""#),
    line(27, "secret-rec", "measure", #""secret measure""#),
    line(
      28,
      "open-rec",
      "evidence",
      #""https://open.example/law""#,
      #","measure":"\#(id(22))","sha256":"secret fingerprint""#
    ),
    line(29, "open-rec", "evidence", #""/home/secret/law.pdf""#),
    line(30, "open-rec", "evidence", #""https://secret@open.example/law""#),
    line(31, "open-rec", "evidence", #""https://secret.example/""#, #","measure":"\#(id(23))""#),
    line(32, "open-rec", "evidence", #""https://secret.example/2""#, #","measure":"\#(id(26))""#),
    line(33, "open-rec", "answer", #""open answer""#, #","report":"situation","state":"agreed""#),
    line(34, "open-rec.i", "answer", #""secret draft""#, #","report":"situation","state":"draft""#),
    line(35, "open-rec", "answer", #""secret answer""#, #","report":"open-next","state":"agreed""#),
    line(
      36,
      "open-rec",
      "answer",
      #""secret answer""#,
      #","report":"secret-progress","state":"agreed""#
    ),
    line(37, "open-found", "answer", #""secret one""#, #","report":"situation","state":"agreed""#),
    line(38, "open-found", "answer", #""secret two""#, #","report":"situation","state":"agreed""#),
    line(
      39,
      "open-journal-report",
      "report",
      #"{"kind":"second-compliance","adopted":"2025-04-11","published":"2025-06-09","note":"secret"}"#
    ),
    line(40, "secret-entered", "report", #"{"kind":"follow-up","adopted":"2019-09-01"}"#),
    line(
      41,
      "open-bare",
      "finding",
      #""satisfactory""#,
      #","report":"open-journal-report","basis":"inferred","source":"secret-source""#
    ),
    line(42, "open-bare", "finding", #""outstanding""#, #","report":"secret-entered""#),
    line(
      43,
      "open-entered-deadline",
      "deadline",
      #"{"title":"open entered","due":"2026-10-31","from":"2025-04-11","basis":"stated","met":"2019-12-01","note":"secret"}"#,
      #","ref":"secret ref""#
    ),
    line(
      44,
      "secret-entered-deadline",
      "deadline",
      #"{"title":"secret","due":"2026-11-30","from":"2019-09-01","basis":"stated"}"#
    ),
    line(
      45,
      "secret-unsaid",
      "deadline",
      #"{"title":"secret","due":"2026-11-29","basis":"stated"}"#
    ),
    line(
      46,
      "open-added",
      "recommendation",
      #"{"theme":"open-theme","title":"open added","text":"T","sources":["open-page"],"note":"secret","due":"2019-06-06"}"#
    ),
    line(
      47,
      "secret-added",
      "recommendation",
      #"{"theme":"open-theme","title":"secret","text":"secret"}"#
    ),
    line(48, "open-rec", "secret-kind", #""secret value""#),
    line(
      49,
      "open-moved",
      "recommendation",
      #"{"theme":"secret-theme","title":"open moved","text":"T"}"#,
      #","report":"compliance""#
    ),
    line(50, "open-moved", "theme", #""open-theme""#, #","report":"compliance""#),
    line(
      52,
      "open-entered",
      "source",
      #"{"title":"open entered source","publisher":"GRECO","url":"https://open.example/e","note":"secret entered note"}"#
    ),
    line(
      53,
      "secret-unread",
      "source",
      #"{"title":"secret paper","publisher":"GRECO","published":"2025-01-01"}"#
    ),
    line(
      54,
      "secret-internal",
      "source",
      #"{"title":"secret inside","publisher":"GRECO","url":"https://secret.example/i"}"#,
      #","internal":true"#
    ),
    line(51, "open-bare", "measure", #""secret unsettled""#),
    line(
      52,
      "theme:open-theme",
      "heading",
      #"{"title":"open theme title","about":"open about, entered"}"#
    ),
    line(54, "open-bare", "replaces", #"["secret-rec","secret-unsaid-rec"]"#),
    line(55, "open-moved", "replaces", #"["open-older"]"#, #","report":"compliance""#),
    line(53, "theme:secret-new", "heading", #"{"title":"secret entered heading"}"#),
    line(64, "person:Secret Maiden", "person", #""Secret Person""#),
    line(65, "open-rec", "refs", #""open reference""#),
    line(66, "open-rec", "refs", #""secret reference""#, #","internal":true"#),
    line(67, "open-rec", "refs", #""/home/secret/plan""#),
    line(58, "open-dossier", "reading", #"{"status:secret word":"implemented"}"#),
    line(
      56,
      "secret-replaced",
      "source",
      #"{"title":"secret of what is replaced","publisher":"GRECO","url":"https://secret.example/r"}"#
    ),
    line(
      57,
      "open-older",
      "finding",
      #""outstanding""#,
      #","report":"secret-entered","source":"secret-replaced""#
    ),
  ]

  private static let amended = [
    line(
      60,
      "open-rec",
      "measure",
      #""open measure""#,
      #","of":"\#(id(22))","day":"2025-03-03","state":"in-force","planned":"2025-02","who":["secret doer"],"proof":"secret proof","note":"secret remark","was":"secret first text""#
    ).replacing(#""after":[]"#, with: #""after":["\#(id(22))"]"#),
    line(
      61,
      "open-rec.i",
      "measure",
      "null",
      #","of":"\#(id(26))","retract":true,"was":"secret given up""#
    )
    .replacing(#""after":[]"#, with: #""after":["\#(id(26))"]"#),
    line(64, "open-rec", "measure", #""open undated""#, #","state":"adopted","undated":true"#),
    line(62, "open-bare", "measure", #""secret one side""#, #","of":"\#(id(51))""#)
      .replacing(#""after":[]"#, with: #""after":["\#(id(51))"]"#),
    line(63, "open-bare", "measure", #""secret other side""#, #","of":"\#(id(51))""#)
      .replacing(#""after":[]"#, with: #""after":["\#(id(51))"]"#),
  ]
}
