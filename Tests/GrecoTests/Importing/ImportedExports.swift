import Files
import Testing

/// What left comes back, from the shell.
@Suite struct ImportedExports {
  let home = Home()

  private func greco(_ words: [String], on dossier: String) throws -> Home.Run {
    try home.greco(["--dossier", dossier, "--by", "Ann"] + words)
  }

  private func demo() throws -> String {
    #expect(try home.greco("demo").status == 0)
    return home(".local/share/greco/demo")
  }

  @Test func `every export of every dossier comes back without a difference`() throws {
    let demo = try demo()
    #expect(try home.greco("init", home("shipped")).status == 0)
    let options = [
      [], ["--public"], ["--public", "--with-our-status"], ["--outstanding"], ["--theme", "1"],
    ]
    for (place, dossier) in [home("shipped"), demo].enumerated() {
      for format in ["csv", "xlsx", "json"] {
        for (number, option) in (options + (format == "csv" ? [["--excel"]] : [])).enumerated() {
          let file = home("\(place)-\(number).\(format)")
          let left = try greco(["export", format, "-o", file] + option, on: dossier)
          #expect(left.status == 0, "\(format) \(option) \(left.said)")
          let back = try greco(["import", file, "--dry-run"], on: dossier)
          let lines = back.out.split(separator: "\n")
          #expect(lines.count == 2 && back.out.contains("exported by greco"), "\(back.out)")
          #expect(lines.last == "0 new, 0 changed, 0 unchanged, 0 refused, 0 in question.")
        }
      }
    }
  }

  @Test func `exactly what was edited goes in, once, and comes out again`() throws {
    let demo = try demo()
    for format in ["csv", "json", "xlsx"] {
      let file = home("x.\(format)")
      #expect(try greco(["export", format, "-o", file, "--force"], on: demo).status == 0)
      try edit(file)
      let entries = try greco(["log"], on: demo).out.split(separator: "\n").count
      let shown = try greco(["import", file, "--dry-run"], on: demo)
      #expect(shown.out.contains("due date: 2026-"), "\(format) \(shown.out)\(shown.said)")
      let done = try greco(["import", file, "--yes"], on: demo)
      #expect(done.status == 0 && done.said.contains("Saved: 1 entry from x.\(format)"))
      #expect(try greco(["show", "code-of-conduct"], on: demo).out.contains("2031"))
      let again = try greco(["import", file, "--yes"], on: demo)
      #expect(again.said.contains("There is nothing to enter."), "\(again.said)")
      #expect(try greco(["undo"], on: demo).status == 0)
      #expect(try greco(["log"], on: demo).out.split(separator: "\n").count == entries + 2)
    }
  }

  /// Another due date, as a program that knows nothing of greco would write it.
  private func edit(_ file: String) throws {
    let output = try Program.run(["/usr/bin/python3", "-c", Self.editing, file])
    #expect(output.status == 0, "\(String(decoding: output.messages, as: UTF8.self))")
  }

  private static let editing = #"""
    import csv, json, re, sys, zipfile
    name, wanted = sys.argv[1], "code-of-conduct"
    if name.endswith(".csv"):
        rows = list(csv.reader(open(name, encoding="utf-8", newline="")))
        due = rows[0].index("due")
        next(row for row in rows if row[0] == wanted)[due] = "31.12.2031"
        csv.writer(open(name, "w", encoding="utf-8", newline=""), delimiter=";").writerows(rows)
    elif name.endswith(".json"):
        value = json.load(open(name, encoding="utf-8"))
        for theme in value["themes"]:
            for one in theme["recommendations"]:
                if one["id"] == wanted:
                    one["due"] = "2031-12-31"
        json.dump(value, open(name, "w", encoding="utf-8"))
    else:
        with zipfile.ZipFile(name) as archive:
            parts = {part: archive.read(part) for part in archive.namelist()}
        sheet = "xl/worksheets/sheet1.xml"
        rows = re.split("(?=<row )", parts[sheet].decode())
        place = next(i for i, row in enumerate(rows) if f">{wanted}<" in row)
        rows[place] = re.sub(r'(<c r="K\d+"[^>]*><v>)\d+', r"\g<1>48213", rows[place], count=1)
        parts[sheet] = "".join(rows).encode()
        with zipfile.ZipFile(name, "w") as archive:
            for part in parts:
                archive.writestr(part, parts[part])
    """#
}
