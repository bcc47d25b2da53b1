import Testing

/// What is typed on the command line and is not what it looks like.
@Suite struct TypedWords {
  let home = Home()

  @Test(arguments: [
    "list --as-of ␛[31m", "export ␛[31mx", "--palette ␛[31m", "changes --since ␛[31m",
    "deadlines --within ␛[31m", "list --theme ␛[31m", "set training ␛[31m", "␛[31m",
    "--dossier ␛[31m",
  ])
  func `control characters are shown in every refusal`(line: String) throws {
    let words = line.replacing("␛", with: "\u{1B}").split(separator: " ").map(String.init)
    let run = try home.greco(words)
    #expect(run.status != 0 && run.said.contains("␛[31m"))
    #expect(!(run.out + run.said).contains("\u{1B}"))
  }

  @Test func `a folder's name is shown in the plain view`() throws {
    let run = try home.shell("mkdir $'d\\e[31m'; $greco --plain --dossier $'d\\e[31m'")
    #expect(run.out.contains("Dossier: d␛[31m.") && !run.out.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("$greco --dossier $'\\xcf\\xf0'", "“��” is not UTF-8"),
    ("$greco export md -o $'\\xcf\\xf0.md'", "“��.md” is not UTF-8"),
    ("GRECO_DOSSIER=$'\\xcf' $greco list", "GRECO_DOSSIER is not UTF-8"),
    ("XDG_DATA_HOME=$PWD/$'\\xcf' $greco note training x --by A", "XDG_DATA_HOME is not UTF-8"),
    (
      "ln -s $'\\xcf.md' link; $greco export md -o link --force",
      "link: nothing was saved: its name, or that of a folder above it, is not UTF-8"
    ),
  ])
  func `a name that is not UTF-8 is refused, and no other one is made`(
    script: String,
    said: String
  ) throws {
    let run = try home.shell(
      "mkdir here; cd here; \(script) || echo $?; find . -mindepth 1 ! -name link"
    )
    #expect(run.said.contains(said), "\(run.said)")
    #expect(run.out.split(separator: "\n").count == 1, "\(run.out)")
  }

  @Test func `in a folder whose name is not UTF-8 everything works`() throws {
    let run = try home.shell(
      "mkdir $'\\xcf'; cd $'\\xcf'; for n in 1 2; do $greco export md -o x.md --force; done; ls"
    )
    #expect(run.out == "x.md\n")
  }

  @Test func `a file is no dossier, and its folder is named`() throws {
    _ = try home.greco("init", home("d"))
    for words in [["--dossier", home("d/dossier.json")], ["check", home("d/dossier.json")]] {
      let run = try home.greco(words)
      #expect(run.status == 66)
      #expect(run.said.contains("dossier.json: this is a file; a dossier is the folder"))
      #expect(run.said.hasSuffix("as: \(home("d"))\n"))
    }
  }

  @Test(arguments: [
    (
      ["log", "–since", "2026-11-01"],
      "“–since” begins with a dash. Options begin with two hyphens: --since"
    ),
    (
      ["stats", "—sicne"],
      "“—sicne” begins with a dash; options begin with two hyphens."
    ),
    (["note", "training", "text", "–internal"], "Options begin with two hyphens: --internal"),
    (["note", "training", "- first point"], "stands behind --, as: -- \"- first point\""),
    (["measure", "training", "-5 % of posts"], "stands behind --, as: -- \"-5 % of posts\""),
  ])
  func `dashes in the place of hyphens are told of`(words: [String], said: String) throws {
    let run = try home.greco(words + ["--by", "Ann"])
    #expect(run.status == 64 && run.said.contains(said), "\(run.said)")
    #expect(try home.text(".local/share/greco/kazakhstan/journal.jsonl") == nil)
  }

  @Test func `a dash where an ID may stand is told of as well`() throws {
    let run = try home.greco("log", "—sicne", "2026-11-01")
    #expect(run.status == 66 && run.said.contains("options begin with two hyphens"))
  }

  @Test(arguments: ["– first of all", "— and –internal things", "-- -5 %"])
  func `a text may begin with a dash`(text: String) throws {
    let words = text.hasPrefix("--") ? ["--", "-5 %"] : [text]
    #expect(try home.greco(["note", "training", "--by", "Ann"] + words).status == 0)
  }

  @Test(arguments: ["--help", "--version", "help set", "set --help"])
  func `help that cannot be written says so`(line: String) throws {
    let run = try home.shell("$greco \(line) > /dev/full || echo $? >&2")
    #expect(run.said.hasSuffix("the disk is full. Make room and try again.\n74\n"), "\(run.said)")
    #expect(
      try home.shell("$greco \(line)").out.hasPrefix(line == "--version" ? "greco" : "OVERVIEW")
    )
  }
}
