import Files
import Testing

@testable import Model

/// What a table enters, from the shell.
@Suite struct ImportedTables {
  let home = Home()

  init() throws {
    _ = try home.greco("init", home("d"), "--member", "Syldavia", "--round", "Fifth round")
    for (number, id) in [("i", "risks"), ("ii", "code"), ("vii", "assets")] {
      let added = try greco(
        "add",
        id,
        "--theme",
        "1",
        "--title",
        "Title of \(id)",
        "--text",
        "that \(id) be.",
        "--number",
        number
      )
      #expect(added.status == 0, "\(added.said)")
    }
  }

  private func greco(_ words: String..., input: String = "") throws -> Home.Run {
    try home.greco(["--dossier", home("d"), "--by", "Ann"] + words, input: input)
  }

  private func entries() throws -> Int {
    try greco("log").out.split(separator: "\n").count
  }

  private let tracker = """
    Keeper;Unit for Integrity

    No.;Our status;Lead;Due;Comments
    i;partly implemented;Ministry of Justice;31.12.2026;"one ""two"" three"
    VII;In progress;;30.02.2026;
    """

  @Test func `everything is shown before anything is entered`() throws {
    try home.put("t.csv", tracker)
    let before = try entries()
    let shown = try greco("import", home("t.csv"), "--dry-run")
    #expect(shown.status == 0)
    #expect(shown.out.contains("a table (UTF-8, semicolons), header in row 3."))
    #expect(shown.out.contains("our status: partly implemented  (row 4, column B)"))
    #expect(shown.out.contains("due date: 2026-12-31"))
    #expect(shown.out.contains("Who is “Ministry of Justice”?"))
    #expect(shown.out.contains("row 5, column D: Due: 30.02.2026: 30.02.2026 is no day"))
    #expect(try entries() == before)
    let elsewhere = try greco("import", home("t.csv"))
    #expect(
      elsewhere.status == 64 && elsewhere.said.contains("--yes enters what is not in question")
    )
    #expect(try entries() == before)
  }

  @Test func `all of it is one action, and the same file again enters nothing`() throws {
    try home.put("t.csv", tracker)
    let before = try entries()
    let words = [
      "--yes", "--status", "in progress=partly", "--institution", "ministry of justice=new",
    ]
    let run = {
      try self.home.greco(
        ["--dossier", self.home("d"), "--by", "Ann", "import", self.home("t.csv")] + words
      )
    }
    let done = try run()
    #expect(
      done.status == 0 && done.said.contains("greco undo takes all of it back."),
      "\(done.said)"
    )
    #expect(try greco("list", "--json").out.contains("\"due\": \"2026-12-31\""))
    #expect(try greco("show", "assets").out.contains("partly implemented"))
    #expect(try greco("show", "risks").out.contains("Ministry of Justice"))
    let after = try entries()
    #expect(try run().said.contains("There is nothing to enter."))
    // What was answered once is not asked again.
    let again = try greco("import", home("t.csv"), "--yes")
    #expect(
      again.said.contains("0 in question.") && again.said.contains("There is nothing to enter.")
    )
    #expect(try entries() == after)
    #expect(try greco("undo").status == 0)
    #expect(try !greco("list", "--json").out.contains("2026-12-31"))
    #expect(try entries() == after + (after - before))
  }

  @Test func `refused rows are a table that is corrected and read again`() throws {
    try home.put("t.csv", tracker + "\nxii;none;;;=formula\n")
    let first = try greco("import", home("t.csv"), "--yes", "--refused", home("r.csv"))
    #expect(first.status == 0)
    let refused = try #require(try home.text("r.csv"))
    #expect(refused.contains("Refused because"))
    #expect(refused.contains("VII,In progress,,30.02.2026,,"))
    #expect(refused.contains("xii,none,,,'=formula,"))
    try home.put(
      "r.csv",
      refused.replacing("30.02.2026", with: "28.02.2027").replacing("xii", with: "ii")
    )
    let second = try greco("import", home("r.csv"), "--yes")
    #expect(second.status == 0 && second.said.contains("0 refused"), "\(second.said)")
    #expect(try greco("show", "assets").out.contains("2027-02-28"))
    #expect(try greco("show", "code").out.contains("=formula"))
  }

  @Test func `what is nothing to read is refused by name, and nothing is entered`() throws {
    try home.put("empty.csv", "")
    try home.put("picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0])
    try home.put("letter.txt", "Dear colleague,\n\nthere is nothing to enter here.\n")
    try home.put("-x.csv", "a\nb\n")
    for (file, words) in [
      ("empty.csv", "there is nothing in it"), ("picture.png", "it is a picture"),
      ("letter.txt", "no report of GRECO’s and no table"), ("-x.csv", ""),
    ] {
      let run = try greco("import", "--yes", home(file))
      #expect(run.status == 65, "\(file): \(run.status) \(run.said)")
      #expect(run.said.contains(words), "\(run.said)")
    }
    try home.put("others.csv", "No.,Our status\nxv,partly\nxvi,implemented\n")
    for words in [["--dry-run"], ["--yes"]] {
      let run = try home.greco(["--dossier", home("d"), "import", home("others.csv")] + words)
      #expect(run.status == 65 && run.said.contains("nothing of it can be entered"), "\(run.said)")
    }
    let gone = try greco("import", "--yes", home("gone.csv"))
    #expect(gone.status == 66)
    let folder = try greco("import", "--yes", home.path)
    #expect(folder.status != 0 && folder.said.contains("dossier"), "\(folder.said)")
  }

  @Test func `a file for refused rows that cannot be made is refused before anything is entered`()
    throws
  {
    try home.put("t.csv", tracker)
    try home.put("rest.csv", "mine")
    let before = try entries()
    let there = try greco("import", home("t.csv"), "--yes", "--refused", home("rest.csv"))
    #expect(there.status == 73 && there.said.contains("is there already"), "\(there.said)")
    let two = try greco(
      "import",
      home("t.csv"),
      home("t.csv"),
      "--yes",
      "--refused",
      home("new.csv")
    )
    #expect(two.status == 64 && two.said.contains("--refused takes the rows of one file"))
    #expect(try entries() == before)
  }

  @Test func `of several files those that can be read are, and the worst status is told`() throws {
    try home.put("t.csv", tracker)
    try home.put("empty.csv", "")
    let run = try greco("import", home("empty.csv"), home("gone.csv"), home("t.csv"), "--yes")
    #expect(run.status == 66, "\(run.status)")
    #expect(run.said.contains("there is nothing in it") && run.said.contains("Saved: 3 entries"))
    #expect(run.said.contains("2 of 3 files are not taken in."), "\(run.said)")
  }

  @Test(arguments: ["t.csv", "letter.txt", "page.html", "d.pdf"])
  func `what is no journal is not read as something else`(_ name: String) throws {
    try home.put("t.csv", tracker)
    try home.put("letter.txt", "Dear colleague,\n\nthere is nothing to enter here.\n")
    try home.put(
      "page.html",
      "<html><table><tr><td>No.<td>Status<tr><td>i<td>partly</table></html>"
    )
    try home.put("d.pdf", "%PDF-1.4\n")
    let run = try greco("import", home(name), "--yes", "--as", "journal")
    #expect(run.status == 65 && run.said.contains("from which no journal is read"), "\(run.said)")
    let folder = try greco("import", home("d"), "--yes", "--as", "table")
    #expect(folder.status == 65 && folder.said.contains("from which no table is read"))
  }

  @Test func `none of GRECO's numbers is an answer to which a subject has`() throws {
    try home.put("t.csv", tracker)
    let run = try greco("import", home("t.csv"), "--dry-run", "--match", "risks=skip")
    #expect(run.status == 0, "\(run.said)")
  }

  @Test func `what undoes a long table tells as much as people read`() throws {
    let rows = (1...120).map { "i;Order no \($0)" }
    try home.put("t.csv", (["No.;Measure"] + rows).joined(separator: "\n"))
    #expect(try greco("import", home("t.csv"), "--yes").said.contains("Saved: 120 entries"))
    let lines = try greco("undo").said.split(separator: "\n")
    #expect(lines.count == 102 && lines[100] == "and 20 more", "\(lines.suffix(3))")
  }

  @Test func `a file can come through a pipe, and a name can begin with a dash`() throws {
    try home.put("t.csv", tracker)
    let piped = try home.shell(
      "cat t.csv | \"$greco\" --dossier d --by Ann import --yes /dev/stdin"
    )
    #expect(piped.status == 0 && piped.said.contains("Saved: 3 entries"), "\(piped.said)")
    let dashed = try home.shell(
      "cp t.csv ./-t.csv; \"$greco\" --dossier d --by Ann import --yes -- -t.csv"
    )
    #expect(dashed.status == 0 && dashed.said.contains("3 unchanged"), "\(dashed.said)")
  }

  @Test func `a colleague's journal is added as it is, and undo does not reach it`() throws {
    _ = try home.shell("cp -r d e")
    _ = try home.greco("--dossier", home("e"), "--by", "Bob", "set", "risks", "partly")
    let taken = try greco("import", "--yes", home("e"))
    #expect(taken.status == 0 && taken.said.contains("undo does not take them back"))
    #expect(try greco("log", "--by", "Bob").out.contains("partly implemented"))
    let again = try greco("import", "--yes", home("e/journal.jsonl"))
    #expect(again.status == 0 && again.said.contains("There is nothing to enter."))
    #expect(try greco("undo").said.contains("partly") == false)
    _ = try home.greco("init", home("other"), "--member", "Borduria", "--round", "Fifth round")
    let other = try greco("import", "--yes", home("other"))
    #expect(other.status == 65 && other.said.contains("borduria"), "\(other.said)")
  }
}
