@testable import Model

/// What in the canary dossier stands for each row of the table: text that leaves, and text that
/// does not.
struct Canary {
  var open: [String] = []
  var secret: [String] = []

  static func leaves(_ open: String...) -> Canary { Canary(open: open) }
  static func stays(_ secret: String...) -> Canary { Canary(secret: secret) }
  static func some(_ open: String, not secret: String...) -> Canary {
    Canary(open: [open], secret: secret)
  }

  /// By type and name.
  static let all: [String: [String: Canary]] = [
    "Catalogue": [
      "id": .leaves("open-dossier"), "member": .leaves("open member", "ашық"),
      "isInvented": .leaves("isInvented: true"), "round": .leaves("open round"),
      "symbol": .leaves("open symbol"), "issued": .leaves("1234"),
      "note": .leaves("open dossier note"), "themes": .some("open-theme", not: "secret-theme"),
      "reports": .some("compliance", not: "secret-report", "secret-later", "secret-progress"),
      "deadlines": .some(
        "open-deadline",
        not: "secret-deadline",
        "secret-letter",
        "secret-nowhere"
      ),
      "institutions": .some("open-ministry", not: "secret-person"),
      "sources": .some(
        "open-page",
        not: "secret-source",
        "secret-later",
        "secret-letter",
        "secret-unread",
        "secret-internal",
        "secret-replaced"
      ),
    ],
    "Source": [
      "key": .leaves("open-evaluation"), "title": .leaves("open source title"),
      "publisher": .leaves("open publisher"), "published": .leaves("2022-03-14"),
      "url": .some("https://open.example/evaluation", not: "/home/secret/compliance.pdf"),
      "note": .some("open source note", not: "secret entered note"),
    ],
    "Institution": [
      "id": .leaves("open-ministry"), "name": .some("open institution", not: "Secret Person"),
      "short": .some("open short", not: "secret"),
    ],
    "Report": [
      "id": .leaves("open-journal-report"), "kind": .leaves("secondCompliance"),
      "symbol": .leaves("open number"), "adopted": .leaves("2021-12-18"),
      "published": .leaves("2022-03-13"), "totals": .leaves("1230"),
      "judgement": .leaves("open judgement"), "ends": .leaves("Ending.procedure"),
      "source": .leaves("open-compliance"),
      "note": .some("open report note", not: "secret report note"),
    ],
    "Deadline": [
      "id": .leaves("open-entered-deadline"), "title": .leaves("open what is due"),
      "due": .leaves("2023-06-21"), "from": .leaves("2023-09-19"), "basis": .leaves("inferred"),
      "source": .leaves("open-compliance"), "closedBy": .some("situation", not: "secret-report"),
      "met": .some("2023-06-20", not: "2019-12-01"),
      "note": .some("open deadline note", not: #"secret""#),
    ],
    "Theme": [
      "id": .leaves("open-theme"), "title": .leaves("open theme title"),
      "about": .leaves("open about"),
      "recommendations": .some("open-found", not: "secret-found", "secret-other"),
    ],
    "Recommendation": [
      "id": .leaves("open-rec"), "number": .leaves("xiv"), "title": .leaves("open title"),
      "text": .leaves("open text"), "wording": .leaves("summary"),
      "note": .leaves("open text note"),
      "sources": .some("open-evaluation", not: "secret-source", "secret-nowhere"),
      "parts": .leaves("open part"),
      "findings": .some("partly-implemented", not: "secret-report"),
      "responsible": .stays(#""responsible":["#), "due": .stays("2019-05-05", "late by"),
      "replaces": .some(#""replaces":["open-old""#, not: "secret-gone"),
      "written": .stays("secret extra"), "rewritten": .stays(#"- "title""#),
    ],
    "Part": [
      "id": .leaves("open-rec.i"), "text": .leaves("open part"),
      "sources": .some("open paragraph 8", not: "secret-unread"),
    ],
    "Citation": [
      "source": .some("open-entered", not: "secret-unread"),
      "paragraph": .some("open paragraph", not: "secret paragraph"),
    ],
    "Finding": [
      "report": .leaves(#""report":"compliance""#), "status": .leaves("outstanding"),
      "part": .leaves(#""part":"i""#), "basis": .leaves("inferred"),
      "source": .some("open-page", not: "secret-signed"),
    ],
    "EventKind": [
      "status": .some(#""status":"dealt-with""#, not: "secret status"),
      "due": .stays(#""kind":"due""#), "responsible": .stays(#""kind":"responsible""#),
      "theme": .some("open-moved", not: #""kind":"theme""#),
      "title": .some("open corrected title", not: "secret corrected title"),
      "text": .some("open corrected text", not: "secret corrected text", "secret new part"),
      "number": .some("xiii", not: "lxxvii"), "wording": .some("official", not: "excerpt"),
      "note": .stays("secret note"),
      "measure": .some("open part measure", not: "secret internal", "secret guarded"),
      "evidence": .some(
        "https://open.example/law",
        not: "/home/secret/law.pdf",
        "https://secret@open.example",
        "https://secret.example"
      ),
      "remark": .stays("secret corrected remark"), "review": .stays(#""kind":"review""#),
      "answer": .some("open answer", not: "secret answer", "secret draft", "secret two"),
      "finding": .some("satisfactory", not: "secret-entered"),
      "report": .some("open-journal-report", not: "secret-entered"),
      "deadline": .some("open entered", not: "secret-entered-deadline", "secret-unsaid"),
      "institution": .stays("secret-person"),
      "source": .some("open entered source", not: "secret paper", "secret inside"),
      "recommendation": .some("open-added", not: "secret-added"),
      "replaces": .some(#""replaces":["open-older""#, not: "secret-unsaid-rec"),
      "heading": .some("open about, entered", not: "secret entered heading"),
      "reading": .stays("secret word"), "person": .stays("Secret Maiden"),
      "refs": .some("open reference", not: "secret reference", "/home/secret/plan"),
    ],
    "Event": [
      "id": .stays(CanaryDossier.id(22), CanaryDossier.id(28)), "at": .stays("03:17"),
      "by": .stays("Secret Person"), "on": .some("open-rec", not: "secret-rec"),
      "kind": .some(#""kind":"measure""#, not: "secret-kind"),
      "knownKind": .some(#""kind":"measure""#, not: "secret-kind"),
      "value": .some("open measure", not: "secret first text", "secret given up"),
      "was": .stays("secret was"), "after": .stays(#""after":["01"#),
      "links": .stays("some: Model.Event."), "note": .stays("secret remark"),
      "day": .some("2025-03-03", not: "2019-02-02"),
      "others": .some(#""state":"in-force""#, not: "secret member"),
    ],
    "Links": ["of": .stays(#""of":"#), "batch": .stays(#""batch":"#)],
    "EventMember": [
      "basis": .leaves("inferred"), "from": .stays("secret from"),
      "internal": .stays(#""internal":"#),
      "measure": .some(#""measure":"01"#, not: #""measure":"\#(CanaryDossier.id(23))"#),
      "paragraph": .some("open paragraph", not: "secret paragraph"),
      "planned": .leaves("2025-02"), "proof": .stays("secret proof"),
      "ref": .stays("secret ref"),
      "report": .some(#""report":"situation""#, not: "secret-progress"),
      "retract": .stays(#""retract":"#),
      "source": .some("open-page", not: "secret-source"),
      "sha256": .stays("secret fingerprint"),
      "state": .some(#""state":"agreed""#, not: "secret state"),
      "undated": .leaves(#""undated":true"#),
      "who": .stays("secret doer"),
    ],
  ]
}
