import Files
import Testing

@Suite struct Checks {
  let home = Home()

  /// A file, what is put for what in it, and what is to be said of it.
  struct Damage: CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var old: String
    var new: String
    var said: String
  }

  @Test(arguments: [
    Damage(
      testDescription: "a misspelt status",
      file: "4-independence.json",
      old: #""status": "satisfactory""#,
      new: #""status": "satisfactry""#,
      said: "4-independence.json:37:49: error: recommendations[2].findings[0].status:"
    ),
    Damage(
      testDescription: "an id that another file has",
      file: "6-procurement.json",
      old: #""id": "procurement",\#n      "number""#,
      new: #""id": "training", "number""#,
      said: "6-procurement.json:8:13: error: recommendations[0].id: the id “training” is taken"
    ),
    Damage(
      testDescription: "a name for the second time",
      file: "3-transparency.json",
      old: #""format": 1,"#,
      new: #""format": 1, "format": 1,"#,
      said: "3-transparency.json:2:16: error: the name format"
    ),
    Damage(
      testDescription: "a day that is none",
      file: "dossier.json",
      old: "2024-09-06",
      new: "2025-02-30",
      said: "dossier.json:31:20: error: reports[1].published: “2025-02-30”"
    ),
    Damage(
      testDescription: "a theme that is not there",
      file: "dossier.json",
      old: "2-ngo-involvement.json",
      new: "2-nothing.json",
      said: "dossier.json:10:5: error: themes[1]: the file 2-nothing.json is missing"
    ),
    Damage(
      testDescription: "a file that ends too early",
      file: "1-systemic-risk-studies.json",
      old: "]\n}",
      new: "",
      said: "1-systemic-risk-studies.json:19:"
    ),
    Damage(
      testDescription: "brackets without end",
      file: "7-other-subjects.json",
      old: "{",
      new: String(repeating: "[", count: 200_000) + "{",
      said: "7-other-subjects.json:1:65: error: brackets are nested deeper than 64 levels"
    ),
    Damage(
      testDescription: "brackets without end in the first file",
      file: "dossier.json",
      old: "{",
      new: String(repeating: "[", count: 200_000) + "{",
      said: "dossier.json:1:65: error: brackets are nested deeper than 64 levels"
    ),
  ])
  func `each fault is named by file and line, and the rest opens`(damage: Damage) throws {
    _ = try home.greco("init", home("dossier"))
    var text = try #require(try home.text("dossier/" + damage.file))
    let place = try #require(text.firstRange(of: damage.old))
    text.replaceSubrange(place, with: damage.new)
    try home.put("dossier/" + damage.file, text)

    let check = try home.greco("check", home("dossier"))
    #expect(check.status == 65)
    #expect(check.out.hasPrefix(damage.said), "\(check.out)")
    let plain = try home.greco("--dossier", home("dossier"))
    #expect(plain.status == 0)
    #expect(plain.said == "1 entry is left out: greco check says which\n")
    #expect(plain.out.contains("Public consultation") || damage.file.hasPrefix("3"))
  }

  @Test func `a later format is refused`() throws {
    try home.put("dossier/dossier.json", #"{"format": 2}"#)
    let run = try home.greco("list", "--dossier", home("dossier"))
    #expect(run.status == 65 && run.said.contains("Update greco"))
  }

  @Test func `a damaged journal costs its bad lines and is only warned of`() throws {
    try home.put(
      "dossier/journal.jsonl",
      """
      hello
      {"id":"01KAS000000000000000000001","at":"2026-03-01T20:30:00Z","on":"training","kind":"status","value":"partialy"}
      {"id":"01KAS000000000000000000001","at":"2026-03-01T20:30:00Z","on":"nowhere","kind":"status","value":"implemented"}
      {"id":"01KAS000000000000000000003","at":"2026-03-01T20:30:00Z","on":"training","kind":"hint","value":1}
      {"id":"01KAS
      """
    )
    let run = try home.greco("check", home("dossier"))
    #expect(run.status == 0)
    #expect(run.out.split(separator: "\n").count == 7)
    #expect(run.out.contains("journal.jsonl:1:1: warning: a value was expected"))
    #expect(run.out.contains("journal.jsonl:2:1: warning: value: \"partialy\" is none of: not-"))
    #expect(run.out.contains("journal.jsonl:3:1: warning: id: line 2 has this id"))
    #expect(run.out.contains("journal.jsonl:3:1: warning: on: no recommendation has"))
    #expect(run.out.contains("journal.jsonl:4:1: warning: kind: “hint” is no kind"))
    #expect(run.out.contains("journal.jsonl:5:1: warning: the last line is torn"))
    #expect(
      run.out.hasSuffix(
        ": 0 errors, 6 warnings (no dossier.json there: "
          + "the catalogue is the one in greco)\n"
      )
    )
  }

  @Test func `a number beyond all bounds costs its entry and nothing more`() throws {
    try home.put(
      "dossier/journal.jsonl",
      """
      {"id":"01KAS0GZ1G6T2M7D8Q4N5R9V3X","at":"2025-11-25T10:00:00.000Z","by":"B","on":"huge","kind":"report","value":{"kind":"compliance","adopted":"2025-03","totals":{"satisfactory":9223372036854775807,"outstanding":1}},"after":[]}
      {"id":"01KAS0GZ1H6T2M7D8Q4N5R9V3X","at":"2025-11-25T10:00:01.000Z","by":"B","on":"many","kind":"report","value":{"kind":"compliance","adopted":"2025-04","totals":{"satisfactory":5000,"outstanding":1}},"after":[]}
      {"id":"01KAS0GZ1J6T2M7D8Q4N5R9V3X","at":"2025-11-25T10:00:02.000Z","by":"B","on":"odd","kind":"institution","value":{"short":"O"},"after":[]}

      """
    )
    let check = try home.greco("check", home("dossier"))
    #expect(check.status == 0)
    #expect(
      check.out.hasPrefix(
        """
        journal.jsonl:1:1: warning: value.totals.satisfactory: a whole number of 0 to 10000 was \
        expected, not 9223372036854775807
        journal.jsonl:2:1: warning: value.totals: the totals come to 5001; GRECO issued 27 \
        recommendations; they are shown as they are
        journal.jsonl:3:1: warning: value.name: name is missing

        """
      ),
      "\(check.out)"
    )
    for command in [["--plain"], ["export", "svg"], ["export", "html", "--public"], ["stats"]] {
      #expect(try home.greco(command + ["--dossier", home("dossier")]).status == 0, "\(command)")
    }
    let huge = "satisfactory=9223372036854775807,partly=9223372036854775807"
    let options = ["--adopted", "2026-10-10", "--kind", "compliance", "--totals", huge]
    let add = try home.greco(["add", "r9", "--dossier", home("dossier"), "--by", "Ann"] + options)
    #expect(add.status == 64 && add.said.contains("is no total"))
  }

  @Test func `totals above what was issued are warned of`() throws {
    _ = try home.greco("init", home("dossier"))
    var text = try #require(try home.text("dossier/dossier.json"))
    text = text.replacing(#""outstanding": 23"#, with: #""outstanding": 5000"#)
    try home.put("dossier/dossier.json", text)
    let check = try home.greco("check", home("dossier"))
    #expect(check.status == 0 && check.out.contains("the totals come to 5004; GRECO issued 27"))
    #expect(try home.greco("--dossier", home("dossier")).said == "")
  }

  @Test(arguments: ["mkfifo d/journal.jsonl", "ln -s /dev/zero d/journal.jsonl"])
  func `a journal that is a pipe or a device is refused and never sound`(make: String) throws {
    let run = try home.shell("mkdir d; \(make); $greco check d || exit $?")
    #expect(run.status == 66 && !run.out.contains("sound"))
    #expect(run.said.contains("d/journal.jsonl: cannot be read: it is a pipe or a device, not a"))
    let note = try home.greco("note", "training", "x", "--by", "A", "--dossier", home("d"))
    #expect(note.status == 66)
  }

  @Test func `a copy is the dossier in the program, byte for byte`() throws {
    #expect(try home.greco("init", home("new")).status == 0)
    let folder = Folder(path: home("new"))
    #expect(try folder.names() == EmbeddedDossier.shipped.names.sorted())
    for name in EmbeddedDossier.shipped.names {
      #expect(try folder.read(name) == EmbeddedDossier.shipped.read(name))
    }
    #expect(try home.greco("init", home("new")).status == 73)
    #expect(try home.greco("check", home("new")).out == home("new") + ": sound\n")
  }
}
