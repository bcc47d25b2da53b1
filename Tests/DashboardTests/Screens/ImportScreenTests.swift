import Entering
import Imports
import Testing

@testable import Dashboard
@testable import Model

/// What a file would enter is shown, answered, left out, moved and entered.
@Suite struct ImportScreenTests {
  private func play(_ width: Int = 120, _ height: Int = 40, ascii: Bool = false) -> Screenplay {
    Screenplay(.busy, width, height, ascii: ascii).read(Plan.file)
  }

  @Test(arguments: Scene.sizes)
  func asItLooks(_ size: (width: Int, height: Int)) {
    let play = play(size.width, size.height)
    Golden.check(play, "import-\(size.width)x\(size.height)")
    play.type("<Enter>")
    Golden.check(play, "import-asked-\(size.width)x\(size.height)")
    play.type("<Enter> G <Space>")
    Golden.check(play, "import-answered-\(size.width)x\(size.height)")
  }

  @Test func inASCII() { Golden.check(play(80, 24, ascii: true), "import-80x24-ascii") }

  @Test func `what is asked is answered with what is likely, and once`() {
    let play = play().type("<Enter>")
    #expect(play.text.contains("likely: “in progress” is often meant so"))
    play.type("<Enter>")
    #expect(play.text.contains("our status: partly implemented"))
    #expect(!play.text.contains("Asked first"))
  }

  @Test func `an answer is given otherwise as long as nothing is entered`() {
    let play = play().type("<Enter> <Enter> g")
    #expect(play.text.contains("Answered  1"))
    #expect(play.text.contains("Which status of ours is “in progress”? partly implemented"))
    play.type("<Enter>").write("not").type("<Enter>")
    #expect(play.text.contains("our status: not implemented") && play.text.contains("Answered  1"))
  }

  @Test func `what others enter meanwhile is seen`() throws {
    let play = play()
    #expect(play.text.contains("2 new · 1 changed · 1 unchanged"))
    let deed = StatusDeed(.implemented, on: ["whistleblowers"])
    play.meanwhile("Bolat", try deed.drafts(in: play.state.dossier))
    #expect(play.text.contains("2 new · 2 unchanged"))
  }

  @Test func `all that is taken is entered in one action, with the answers, and taken back in one`()
  {
    let play = play().type("<Enter> <Enter> a")
    #expect(play.events.map(\.kind).sorted() == ["measure", "note", "reading", "status", "status"])
    #expect(Set(play.events.map(\.batch)).count == 1)
    #expect(
      play.state.showsPanes && play.text.contains("plan.xlsx: 4 entered; u takes all of it back")
    )
    play.read(Plan.file)
    #expect(play.text.contains("5 unchanged") && play.text.contains("2 refused"))
    play.type("a")
    #expect(play.text.contains("nothing of it is to be entered"))
    play.type("q u")
    play.read(Plan.file)
    #expect(play.text.contains("2 new · 1 changed") && play.text.contains("1 asked"))
  }

  @Test
  func `what is left out is not entered, and is asked for no more when the file is read again`() {
    let play = play().type("<Enter> <Enter> <Space>")
    #expect(play.text.contains("[ ]") && play.text.contains("1 left out"))
    play.type("<Esc>")
    #expect(play.text.contains(":import plans/plan.xlsx goes on with it"))
    play.read(Plan.file)
    #expect(play.text.contains("1 left out") && !play.text.contains("Asked first"))
    play.type("a")
    #expect(play.events.count == 4)
    // What was left out is still to be decided.
    #expect(play.text.contains("[ ]"))
    play.type("G <Space> a")
    #expect(play.events.count == 5)
  }

  @Test func `with a question open the rest is entered, and the screen stays for the answer`() {
    let play = play().type("a")
    #expect(play.events.count == 3 && play.text.contains("Asked first"))
  }

  @Test func `it goes to another recommendation`() {
    let play = play().type("<Enter> <Enter> G t").write("immun").type("<Enter> a")
    #expect(play.events.contains { $0.on == "immunities" && $0.kind == "status" })
    #expect(!play.events.contains { $0.on == "training" && $0.kind == "status" })
    // What was there was there of the other one.
    let other = self.play().type("<Down> t").write("immun").type("<Enter>")
    #expect(other.text.contains("our status: implemented satisfactorily"))
    #expect(other.text.contains("3 new · 1 unchanged"))
  }

  @Test func `a colleague's entries are added as they are, and u does not take them back`() {
    let line =
      #"{"id":"01KAS000000000000000010001","at":"2026-11-20T09:00:00.000Z","by":"Bolat","on":"training","#
      + #""kind":"note","value":"Theirs.","after":[],"colour":"red"}"#
    let play = Screenplay(.busy, 120, 40).read(Plan.journal(line))
    #expect(play.text.contains("undo does not take them back"))
    play.type("a")
    #expect(play.events.map(\.by) == ["Bolat"])
    #expect(play.text.contains("1 entry of others added as they are"))
    play.type("u")
    #expect(
      play.text.contains("nothing of yours") || play.state.journal.event(play.events[0].id) != nil
    )
  }

  @Test func `nothing is entered where nothing can be changed`() {
    let play = Screenplay(.readOnly).read(Plan.file).type("a")
    #expect(play.events.isEmpty && play.text.contains("nothing can be changed here"))
  }

  @Test func `what is no answer is told, and who is not known can be added`() throws {
    let play = play().type("<Enter>").write("Prosecutor").type("<Enter>")
    #expect(play.text.contains("no answer has “Prosecutor”"))
    let question = Imports.Question(
      .institution("office"),
      "Who is “Office”?",
      choices: [.init("new", "a new institution"), .init("skip", "leave it out")]
    )
    #expect(
      question.words(ifUnanswered: "Prosecutor")
        == "no answer has “Prosecutor”; a new institution is added under the name that the file has, "
        + "which edit changes"
    )
  }

  @Test func `what is seen whole in its row is not said again below`() {
    let play = Screenplay(.busy, 80, 24).read(Plan.file).select("note: Asked the Court.")
    #expect(play.text.split(separator: "Asked the Court.").count == 2)
    play.select("measure: A law")
    #expect(play.text.contains("row 4, column G, measure:"))
  }

  @Test func `Tab completes a path as far as it is clear, and no further`() {
    let play = Screenplay(.busy)
    play.names = { folder in
      folder.isEmpty ? ["plans/", "notes.txt"] : ["syl-compliance.docx", "syl-compliance.pdf"]
    }
    func line(_ typed: String) -> String? {
      play.type("<Esc> : <C-u>").write("import \(typed)").type("<Tab>").state.prompt?.line.text
    }
    #expect(line("pl") == "import plans/")
    #expect(line("plans/s") == "import plans/syl-compliance.")
    #expect(play.type("<Tab>").state.prompt?.line.text == "import plans/syl-compliance.")
    #expect(line("plans/syl-compliance.p") == "import plans/syl-compliance.pdf ")
    #expect(play.type("<Tab> <Tab>").state.prompt?.line.text == "import plans/syl-compliance.pdf ")
    #expect(line("plans/x") == "import plans/x")
    #expect(line("--sheet One pl") == "import --sheet One plans/")
    #expect(line("--strict pl") == "import --strict plans/")
    // One that is chosen is taken.
    play.type("<Esc> : <C-u>").write("import plans/s").type("<Down> <Down> <Tab>")
    #expect(play.state.prompt?.line.text == "import plans/syl-compliance.pdf ")
  }

  @Test func `names of files complete as they are typed`() {
    let play = Screenplay(.busy)
    play.names = { folder in
      folder.isEmpty ? ["plans/", ".git/", "notes.txt"] : ["plan.xlsx", "place.csv"]
    }
    play.type(":").write("import pl")
    #expect(play.text.contains("plans/") && !play.text.contains("notes.txt"))
    play.write("ans/pla")
    #expect(play.text.contains("plans/plan.xlsx") && play.text.contains("plans/place.csv"))
    play.write("n.xlsx").type("<Enter>")
    #expect(play.otherEffects.last == .run("import plans/plan.xlsx"))
  }

  @Test func `of what is said once nothing second is moved to a recommendation`() {
    let play = play().type("<Enter> <Enter>")
    play.select("our status: partly").type("t").write("whistle").type("<Enter>")
    #expect(play.text.contains("row 4, column C says our status of the same one; leave out one"))
    play.select("our status: not implemented").type("<Space>")
    play.select("our status: partly").type("t").write("whistle").type("<Enter>")
    #expect(!play.text.contains("Training of prosecutors, judges\n  [x] C6"))
    // Then the other one stays left out.
    play.select("our status: not implemented").type("<Space>")
    #expect(play.text.contains("row 6, column C says our status of the same one"))
    play.type("a")
    #expect(
      play.events.filter { $0.kind == "status" }.map(\.value) == [.string("partly-implemented")]
    )
  }

  @Test func `what was moved to where it is already stays, and is moved back`() throws {
    let play = play().type("<Enter> <Enter>")
    let deed = StatusDeed(.implemented, on: ["immunities"])
    play.meanwhile("Bolat", try deed.drafts(in: play.state.dossier))
    play.select("our status: not implemented").type("t").write("immun").type("<Enter>")
    #expect(play.text.contains("our status: implemented satisfactorily (is there already)"))
    play.select("is there already").type("t").write("whistle").type("<Enter>")
    #expect(play.text.contains("our status: not implemented → implemented satisfactorily"))
  }

  @Test func `a question is answered, says the footer`() {
    let play = play()
    #expect(play.footer.contains("answer") && !play.footer.contains("open"))
    play.type("<Down>")
    #expect(play.footer.contains("leave out"))
    #expect(!play.footer.contains("open") && !play.footer.contains("answer"))
  }

  @Test func `what rests on what is left out is left out with it, and taken along again`() {
    let play = Screenplay(.busy, 120, 40).read(Plan.resting)
    play.select("report: Theirs").type("<Space>")
    #expect(play.text.contains("3 left out") && play.footer.contains("with 2 that rest on it"))
    play.type("a")
    #expect(play.events.isEmpty)
    play.select("finding: First").type("<Space>")
    #expect(play.text.contains("1 left out") && play.footer.contains("with what it rests on"))
    play.type("a")
    #expect(play.events.map(\.kind) == ["status", "note"])
    #expect(play.events.last?.value == .string("First"))
  }

  @Test func `keys in a file of thousands are answered at once`() {
    let play = Screenplay(.busy).read(Plan.notes(4_000))
    let took = ContinuousClock().measure { play.type("<Space> <Down> <Space> G <Space> g <Space>") }
    #expect(play.text.contains("left out"))
    #expect(took < .seconds(3))
  }
}

extension Screenplay {
  /// Selects the first row that says something.
  @discardableResult
  fileprivate func select(_ words: String) -> Self {
    type("g")
    for _ in 0..<50 where selectedRow?.contains(words) != true { type("<Down>") }
    #expect(selectedRow?.contains(words) == true)
    return self
  }
}
