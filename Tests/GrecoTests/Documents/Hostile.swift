@testable import Model

/// A dossier whose every text tries to be more than a text.
enum Hostile {
  /// What each of them says, and what of it is to be read in a document.
  static let text = """
    "quo'ted" <script>alert(1)</script> </p><img src=x onerror=y> ]]> &lt; =cmd() "\u{301} <\u{301}b> \
    {{{x}}} **b** _i_ `c` [l](javascript:x) ![i](http://x) | $m$ ~s~ ^u^ @cite :tada: \\ %x% \
    a\u{1B}[2J b\u{202E}c Қазақстан 1. one -- two ... <!-- -->
    """
  static let read = """
    "quo'ted" <script>alert(1)</script> </p><img src=x onerror=y> ]]> &lt; =cmd() "\u{301} <\u{301}b> \
    {{{x}}} **b** _i_ `c` [l](javascript:x) ![i](http://x) | $m$ ~s~ ^u^ @cite :tada: \\ %x% \
    a\u{241B}[2J b\u{FFFD}c Қазақстан 1. one -- two ... <!-- -->
    """

  struct Refused: Error {
    var said: String
  }

  /// Puts it into a home, in the folder that is returned.
  static func dossier(in home: Home) throws -> String {
    let text = JSON.string(text)
    let address = JSON.string("https://x/\"\u{301}onclick=y'><b>")
    let dossier: JSON = [
      "format": 1, "id": "hostile", "member": text, "round": text, "issued": 1, "note": text,
      "themes": ["a.json"],
      "reports": [
        ["id": "r", "kind": "compliance", "adopted": "2020", "judgement": text, "source": "s"]
      ],
      "deadlines": [
        ["id": "d", "title": text, "due": "2099-01-01", "basis": "stated", "note": text]
      ],
      "institutions": [["id": "i", "name": text]],
      "sources": ["s": ["title": text, "publisher": text, "url": address, "note": text]],
    ]
    let theme: JSON = [
      "format": 1, "id": "a", "title": text, "about": text,
      "recommendations": [
        [
          "id": "rec", "number": "i", "title": text, "text": text, "wording": "official",
          "note": text, "sources": ["s"], "parts": [["id": "i", "text": text]],
          "responsible": ["i"],
          "findings": [
            ["report": "r", "status": "outstanding", "basis": "inferred", "source": "s"]
          ],
        ]
      ],
    ]
    try home.put("hostile/dossier.json", dossier.text())
    try home.put("hostile/a.json", theme.text())
    let folder = home("hostile")
    let commands: [[String]] = [
      ["answer", "rec", Self.text], ["measure", "rec", Self.text], ["note", "rec", Self.text],
      ["evidence", "rec", "https://x/\"onclick='y'><b>"], ["evidence", "rec", Self.text],
      ["set", "rec", "partly", "--note", Self.text],
    ]
    for command in commands {
      let run = try home.greco(command + ["--by", Self.text, "--dossier", folder])
      guard run.status == 0 else { throw Refused(said: run.said) }
    }
    return folder
  }
}
