import Canvas
import Dashboard
import Files
import Model
import Testing

@testable import Session

/// What a user does, and what is kept of it outside of the dossier.
@Suite struct SittingTests {
  @Test func `a text half typed is kept when the line goes down, and offered the next time`() throws
  {
    let (scratch, belongings) = (Scratch(), MadeUpBelongings())
    let first = try Sitting(in: scratch, belongings: belongings)
    first.type("nжарты")
    first.happens(.hangup)
    #expect(first.isOver && first.leave() == nil)
    let second = try Sitting(in: scratch, belongings: belongings)
    #expect(second.footer.contains("a note was begun; the same key brings it back"))
    second.type("n сөз↵")
    #expect(second.footer.contains("noted"))
    #expect(second.events.map(\.value) == ["жарты сөз"])
    // What is entered waits no longer, whatever happens next.
    #expect(belongings.begunTexts.isEmpty)
  }

  @Test func `that it cannot be kept is what is said at the end`() throws {
    let sitting = try Sitting()
    sitting.belongings.failure = .cannotCreate(path: "/state", code: 13)
    sitting.type("nхат⎋qq")
    #expect(sitting.isOver)
    #expect(sitting.leave()?.contains("/state") == true)
  }

  @Test func `what the disk does not take is not said to be saved, and is not lost`() throws {
    var calls = SystemCalls.real
    calls.fsync = { _ throws(SystemError) in throw SystemError(code: 5) }
    let sitting = try Sitting(calls: calls)
    sitting.type("nтекст↵")
    #expect(sitting.screen.contains("not saved") && sitting.screen.contains("текст"))
    #expect(sitting.events.isEmpty && sitting.scratch.text("journal.jsonl") == "")
  }

  @Test func `of a proof whose file is gone it is said where the recommendation is read`() throws {
    let scratch = Scratch()
    scratch.run("echo law > \"$0/law.pdf\"")
    let sitting = try Sitting(in: scratch)
    sitting.type("e\(scratch("law.pdf"))↵↵")
    sitting.belongings.paths = [scratch("law.pdf")]
    sitting.type("↵")
    #expect(sitting.screen.contains("law.pdf") && !sitting.screen.contains("file not there"))
    sitting.belongings.paths = []
    // It is looked for once for each state of the dossier.
    sitting.type("+")
    #expect(sitting.screen.contains("file not there"))
  }

  @Test func `whose name nobody knows is asked, and then signs`() throws {
    let sitting = try Sitting()
    sitting.belongings.knownName = nil
    sitting.type("+")
    #expect(sitting.screen.contains("Sign your entries as"))
    sitting.type("↵")
    #expect(sitting.events.map(\.by) == ["as"])
    #expect(sitting.belongings.preferences == [.name("as")])
  }

  @Test func `a line that means nothing comes back with the reason`() throws {
    let commands = MadeUpCommands()
    commands.instructions["remark"] = .entering { _ in
      throw MadeUpCommands.Failure(words: "there is no such one")
    }
    let sitting = try Sitting(commands: commands)
    sitting.type(":remark it↵")
    #expect(sitting.screen.contains(" : remark it") && sitting.events.isEmpty)
    #expect(sitting.screen.contains("there is no such one"))
  }

  @Test func `a line enters something and says what`() throws {
    let commands = MadeUpCommands()
    commands.instructions["remark"] = .entering { _ in
      ([EventDraft.note("typed", on: "risk-studies")], nil)
    }
    commands.instructions["nothing"] = .entering { _ in ([], "it is so already") }
    let sitting = try Sitting(commands: commands)
    sitting.type(":remark it↵")
    #expect(sitting.footer.contains("saved") && sitting.events.count == 1)
    sitting.type(":nothing new↵")
    #expect(sitting.footer.contains("it is so already") && sitting.events.count == 1)
  }

  @Test func `what a line does to several is told of all of them`() throws {
    let commands = MadeUpCommands()
    commands.instructions["until"] = .entering { dossier in
      (
        ["training", "immunities"].compactMap {
          dossier.drafting(.due, on: $0, value: "2027-01-01")
        }, nil
      )
    }
    commands.instructions["by"] = .entering { dossier in
      (
        [
          dossier.journal.drafting(.institution, on: "council", value: ["name": "A new council"]),
          dossier.drafting(.responsible, on: "training", value: ["council"]),
        ].compactMap(\.self), nil
      )
    }
    let sitting = try Sitting(commands: commands)
    sitting.type(":until then↵")
    #expect(sitting.footer.contains("2 recommendations: due: from nothing to 1 Jan 2027"))
    sitting.type(":by them↵")
    #expect(sitting.footer.contains(": responsible: from nothing to "))
    #expect(sitting.footer.contains("and 1 more"))
  }

  @Test func `the editor has the terminal to itself, and keys behind it are nobody's`() throws {
    let sitting = try Sitting()
    sitting.belongings.editor = { _ in EditedText.Outcome(text: "written elsewhere") }
    sitting.happens(.input([.key("E"), .key("q")]))
    #expect(sitting.display.asked == ["leave", "come back"])
    #expect(!sitting.isOver && sitting.events.map(\.value) == ["written elsewhere"])
  }

  @Test func `what an editor that was killed left is begun, not entered`() throws {
    let sitting = try Sitting()
    sitting.belongings.editor = { _ in EditedText.Outcome(text: "half", failure: .ended(137)) }
    sitting.type("E")
    #expect(sitting.events.isEmpty && sitting.footer.contains("n brings the text back"))
  }

  @Test func `two presses make a double click only where they come soon`() throws {
    let sitting = try Sitting()
    let row = try #require(
      sitting.display.rows.firstIndex { $0.contains("Systemic risk studies ") }
    )
    let press = Wake.input([.mouse(Mouse(.press, x: 6, y: row + 1))])
    sitting.happens(press)
    sitting.time.pass(401)
    sitting.happens(press)
    let panes = sitting.screen
    sitting.time.pass(400)
    sitting.happens(press)
    #expect(sitting.screen != panes)
  }

  @Test func `a key that is held shows little until it is let go`() throws {
    let sitting = try Sitting()
    sitting.type("j")
    sitting.time.pass(30)
    sitting.type("j")
    let passing = sitting.screen.count
    #expect(sitting.timeLeft == 60)
    sitting.waits(60)
    #expect(sitting.timeLeft == nil && sitting.screen.count > passing)
  }

  @Test func `there is one journal, which an entry makes longer and does not move`() throws {
    let scratch = Scratch()
    try Sitting(in: scratch).type("+")
    let sitting = try Sitting(in: scratch)
    let place = sitting.placeOfEvents
    sitting.type("jn текст↵")
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    sitting.looks()
    #expect(sitting.events.count == 3 && sitting.placeOfEvents == place)
  }

  @Test func `the loop shows, waits, and ends with the terminal`() throws {
    let (display, belongings) = (MadeUpDisplay(width: 80, height: 24), MadeUpBelongings())
    let scratch = Scratch()
    var session = Session(
      try OpenDossier(at: DossierPlace(folder: scratch.path)),
      settings: Settings(),
      on: display,
      belongings: belongings,
      commands: MadeUpCommands(),
      clocks: MadeUpTime().clocks
    )
    display.wakes = [.input([.key("j"), .key("n")]), .input([.key("x")]), .terminate(15)]
    let lost = session.run()
    #expect(lost == nil)
    #expect(belongings.begunTexts.values.contains(["x"]))
    #expect(display.rows.contains { $0.hasSuffix(": x") })
  }
}
