import Files
import Testing

@testable import Model

@Suite struct Writing {
  let home = Home()

  @Test func `a status is set and both are listed`() throws {
    let run = try home.greco("set", "whistleblowers", "partly", "--by", "Ann")
    #expect(run.status == 0 && run.out.isEmpty)
    #expect(
      run.said.hasPrefix(
        "Whistleblower protection [whistleblowers]: from nothing said to partly implemented\nSaved"
      )
    )
    let list = try home.json("list", "--match", "whistleblower")
    #expect(list.elements?.count == 1)
    #expect(list.elements?.first?["status"] == "partly-implemented")
    #expect(list.elements?.first?["finding"]?["status"] == "outstanding")
    #expect(list.elements?.first?["theme"] == "conflicts-of-interest")
  }

  @Test func `the confirmation tells since when and what is internal`() throws {
    let set = try home.greco("set", "training", "impl", "--day", "2026-04-02", "--by", "Ann")
    #expect(
      set.said.hasPrefix(
        "Training of prosecutors, judges [training]: from nothing said to implemented satisfactorily, since 2026-04-02\nSaved"
      )
    )
    let note = try home.greco("note", "training", "--internal", "call them", "--by", "Ann")
    #expect(
      note.said.hasPrefix(
        "Training of prosecutors, judges [training]: internal note: call them\nSaved"
      )
    )
  }

  @Test func `what is done again is not told as taken back`() throws {
    for words in [["set", "training", "partly"], ["due", "training", "2027-03-01"], ["met"]] {
      _ = try home.greco(words + ["--by", "Ann"])
      let undone = try home.greco("undo", "--by", "Ann").said
      let redone = try home.greco("redo", "--by", "Ann").said
      #expect(undone.contains("taken back") && !undone.contains("done again"), "\(undone)")
      #expect(redone.contains(": done again, ") && !redone.contains("taken back"), "\(redone)")
      let log = try home.greco("log").out.split(separator: "\n")
      #expect(log.last?.contains("done again, ") == true)
    }
  }

  @Test func `the first change makes only the journal`() throws {
    _ = try home.greco("set", "training", "impl", "--by", "Ann")
    #expect(try Folder(path: home.own).names() == ["journal.jsonl"])
  }

  @Test func `what holds already is not written`() throws {
    _ = try home.greco("set", "training", "impl", "--by", "Ann")
    let before = try Folder(path: home.own).read("journal.jsonl")
    let run = try home.greco("set", "training", "implemented", "--by", "Bob")
    #expect(run.status == 0)
    #expect(
      run.said
        == "Training of prosecutors, judges [training]: is implemented satisfactorily already; nothing to write.\n"
    )
    #expect(try Folder(path: home.own).read("journal.jsonl") == before)
  }

  @Test func `several are one action, undone and redone together`() throws {
    _ = try home.greco("set", "training", "immunities", "impl", "--by", "Ann")
    #expect(try home.count(of: "implemented") == 2)
    #expect(try home.greco("undo", "--by", "Ann").status == 0)
    #expect(try home.count(of: "implemented") == 0)
    #expect(try home.greco("redo", "--by", "Ann").status == 0)
    #expect(try home.count(of: "implemented") == 2)
  }

  @Test func `whoever has nothing to take back is told whose the last entry is`() throws {
    _ = try home.greco("set", "training", "not", "--by", "Ann")
    let id = try String(home.greco("log").out.prefix(26))
    #expect(
      try home.greco("undo", "--by", "Bob").said
        == """
        There is nothing of yours to take back.
        The last entry is by Ann: greco undo \(id) takes it back.

        """
    )
    #expect(try home.greco("undo", id, "--by", "Bob").status == 0)
  }

  @Test func `an event is undone by its id, unless it was built upon`() throws {
    _ = try home.greco("set", "training", "not", "--by", "Ann")
    let id = try String(home.greco("log").out.prefix(26))
    _ = try home.greco("set", "training", "partly", "--by", "Bob")
    let refused = try home.greco("undo", id, "--by", "Ann")
    #expect(refused.status == 77 && refused.said.contains("Bob"))
    #expect(try home.greco("undo", "--by", "Bob").status == 0)
    #expect(try home.greco("undo", id, "--by", "Ann").status == 0)
    #expect(try home.count(of: "none") == 20)
    #expect(try home.greco("undo", id, "--by", "Ann").said == "It has been taken back already.\n")
    #expect(try home.greco("undo", "01ZZZ", "--by", "Ann").status == 66)
  }

  @Test func `a note is taken from the line, behind two hyphens and from standard input`() throws {
    _ = try home.greco("note", "training", "--by", "Ann", "one")
    _ = try home.greco("note", "training", "--by", "Ann", "--internal", "--", "--two")
    _ = try home.greco(["note", "training", "-", "--by", "Ann"], input: "three\nlines\u{1B}[2J\n")
    let notes = try home.json("show", "training")["notes"]?.elements ?? []
    #expect(notes.map { $0["text"] } == ["one", "--two", "three\nlines\u{1B}[2J"])
    #expect(notes.map { $0["internal"] } == [nil, true, nil])
    let text = try home.greco("show", "training").out
    #expect(text.contains("  lines\u{241B}[2J\n") && !text.contains("\u{1B}"))
    #expect(try home.greco(["note", "training", "-"], input: "\n").status == 64)
  }

  @Test func `every text can come in on standard input`() throws {
    let home = self.home
    func enter(_ words: String..., input: String) throws {
      #expect(try home.greco(words + ["--by", "Ann"], input: input).status == 0, "\(words)")
    }
    try enter("measure", "training", "-", input: "A course\nfor prosecutors\n")
    try enter("answer", "training", "-", input: "Held\n")
    try enter("set", "training", "partly", "--note", "-", input: "not all yet\n")
    let shown = try home.json("show", "training")
    #expect(shown["measures"]?.elements?.first?["text"] == "A course\nfor prosecutors")
    #expect(shown["reported"]?.elements?.first?["text"] == "Held")
    #expect(shown["said"]?.elements?.first?["note"] == "not all yet")
    let measure = try #require(shown["measures"]?.elements?.first?["id"]?.string)
    try enter("amend", measure, "-", input: "Two courses\n")
    #expect(
      try home.json("show", "training")["measures"]?.elements?.first?["text"] == "Two courses"
    )
  }

  @Test(arguments: [
    ["note", "training", " "], ["measure", "training", " "], ["answer", "training", " "],
    ["set", "training", "partly", "--note", " "],
    ["met", "--ref", " "], ["deadline", "2027-01-01", "--title", ""],
    ["edit", "training", "title", " "], ["add", "office", "--name", "The office", "--short", ""],
    ["add", "r", "--adopted", "2026", "--kind", "addendum", "--judgement", " "],
  ])
  func `a text that says nothing is refused`(_ words: [String]) throws {
    let home = Home()
    let run = try home.greco(words + ["--by", "Ann"])
    #expect(run.status == 64 && run.said.contains(" needs a text."), "\(run)")
    #expect(try home.greco("log").out.isEmpty)
  }

  @Test func `a note is not corrected to nothing, but taken back`() throws {
    _ = try home.greco("note", "training", "one", "--by", "Ann")
    let id = try String(home.greco("log").out.prefix(26))
    #expect(try home.greco("amend", id, " ", "--by", "Ann").status == 64)
    #expect(try home.greco("retract", id, "--by", "Ann").status == 0)
    #expect(try home.json("show", "training")["notes"]?.elements?.isEmpty == true)
  }

  @Test func `a review is written`() throws {
    let run = try home.greco("review", "training", "immunities", "--by", "Ann")
    #expect(run.status == 0)
    #expect(try home.greco("log", "immunities").out.contains("looked at, nothing to change (Ann)"))
  }

  @Test(arguments: [
    ["measure", "training", "The law is adopted", "--day", "9000-01-01", "--state", "adopted"],
    ["set", "training", "implemented", "--day", "9000-01"], ["met", "--day", "9000-01-01"],
  ])
  func `a day that is still to come is no fact`(_ words: [String]) throws {
    let home = Home()
    let run = try home.greco(words + ["--by", "Ann"])
    #expect(run.status == 64 && run.said.contains("9000 is to come: "))
    #expect(try home.greco("log").out.isEmpty)
    let plan = ["measure", "training", "A law", "--day", "9000-01", "--state", "planned"]
    #expect(try home.greco(plan + ["--by", "Ann"]).status == 0)
  }

  @Test func `two entries are settled by either`() throws {
    try home.put(
      ".local/share/greco/kazakhstan/journal.jsonl",
      """
      {"id":"01KAS000000000000000000001","at":"2026-01-01T10:00:00.000Z","by":"Ann","on":"training","kind":"status","value":"implemented","after":[]}
      {"id":"01KAS000000000000000000002","at":"2026-01-01T11:00:00.000Z","by":"Bob","on":"training","kind":"status","value":"dealt-with","after":[]}

      """
    )
    #expect(try home.json("show", "training")["conflict"] == true)
    #expect(try home.greco("list").out.contains("two entries"))
    #expect(try home.greco("set", "training", "dealt", "--by", "Ann").said.contains("Saved"))
    #expect(try home.json("show", "training")["conflict"] == false)
  }

  @Test func `the name is git's where none is given`() throws {
    try home.put(".gitconfig", "[user]\n  name = Aigerim S.\n")
    // At home, and not in this repository, which may say another name.
    _ = try home.shell("\"$greco\" set training not")
    #expect(try home.greco("log").out.contains("(Aigerim S.)"))
  }
}
