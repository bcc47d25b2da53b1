import Model

/// A dossier with texts that would break out of whatever they are written into.
enum HostileFolder {
  static let texts = [
    "=cmd|'/C calc'!A1", "+1+1", "-2", "@SUM(A1)", "\tTab", "\rReturn", "'=quoted", "''",
    "\"a\",\"b\";c",
    "line\nbreak\r\nand\rreturn", "<script>alert(1)</script> & ]]> <!-- ",
    "END:VCALENDAR\r\nBEGIN:VEVENT",
    "override \u{202E}txet\u{202C} isolate \u{2067}x\u{2069}",
    "control \u{0}\u{1}\u{1B}[2J\u{7F}\u{9B}5m",
    "Іс жүргізушілер ғылымы әңгімесі",
    "e\u{301}\u{301} \u{FEFF}\u{200D} \u{2028}\u{2029} \u{FFFE} 𝔸",
    " padded ", String(repeating: "long қ ", count: 300),
  ]

  /// The files of the folder.
  static var files: [(name: String, text: String)] {
    let all = JSON.string(texts.joined(separator: " "))
    let recommendations = texts.enumerated().map { place, text -> JSON in
      [
        "id": .string("r\(place)"), "title": .string(text), "text": .string(text + "\n" + text),
        "wording": "summary", "due": "2099-01-01", "responsible": ["office"], "sources": ["page"],
        "note": .string(text), "extra": ["kept": .string(text)],
        "parts": [["id": "i", "text": .string(text)]],
      ]
    }
    let dossier: JSON = [
      "format": 1, "id": "hostile", "member": all, "round": all, "issued": 40,
      "themes": ["theme.json"],
      "reports": [
        [
          "id": "first", "kind": "evaluation", "adopted": "2024-01-10", "published": "2024-02",
          "judgement": all,
        ]
      ],
      "deadlines": [
        ["id": "next", "title": all, "due": "2098-03", "from": "2024-01-10", "basis": "stated"]
      ],
      "institutions": [["id": "office", "name": all]],
      "sources": ["page": ["title": all, "publisher": all, "url": all]],
    ]
    let theme: JSON = [
      "format": 1, "id": "theme", "title": all, "recommendations": .array(recommendations),
    ]
    return [
      ("dossier.json", dossier.text(.indented)), ("theme.json", theme.text(.indented)),
      ("journal.jsonl", journal),
    ]
  }

  private static var journal: String {
    let kinds = ["status", "note", "measure", "evidence"]
    let events = texts.enumerated().flatMap { place, text in
      kinds.enumerated().map { order, kind -> JSON in
        let number = 1000 + place * kinds.count + order
        return [
          "id": .string("01KAS00000000000000000\(number)"), "at": "2026-01-02T09:05:00.000Z",
          "by": .string(text), "on": .string("r\(place)"), "kind": .string(kind),
          "value": order == 0 ? "partly-implemented" : .string(text), "after": [],
          "note": .string(text), "later": .string(text),
        ]
      }
    }
    return events.map { $0.text() + "\n" }.joined()
  }
}
