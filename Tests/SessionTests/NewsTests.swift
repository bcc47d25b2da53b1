import Canvas
import Files
import Glibc
import Model
import Testing

@testable import Session

/// What happens to the files while the dashboard is open.
@Suite struct NewsTests {
  @Test func `what another enters is seen, and one frame is drawn for it`() throws {
    let sitting = try Sitting()
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    let before = sitting.display.frames.count
    sitting.looks()
    #expect(sitting.screen.contains("from Bob"))
    #expect(sitting.display.frames.count == before + 1)
    #expect(sitting.events.map(\.by) == ["Bob"])
  }

  @Test func `where nobody tells what others enter, it is looked for every three seconds`() throws {
    let sitting = try Sitting(calls: .silent)
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    let before = sitting.display.frames.count
    sitting.waits(2999)
    #expect(sitting.timeLeft == 1 && sitting.display.frames.count == before)
    sitting.waits(1)
    #expect(sitting.screen.contains("from Bob") && sitting.display.frames.count == before + 1)
    #expect(sitting.timeLeft == 3000)
    sitting.waits(3000)
    #expect(sitting.display.frames.count == before + 1)
  }

  @Test func `a folder that tells of everything wakes nobody`() throws {
    let sitting = try Sitting()
    #expect(sitting.timeLeft == nil)
    sitting.type("+")
    sitting.looks()
    #expect(sitting.timeLeft == nil)
  }

  @Test func `what we enter ourselves is no news where the folder is looked at`() throws {
    let sitting = try Sitting(calls: .silent)
    sitting.type("+")
    let before = sitting.display.frames.count
    sitting.waits(3000)
    #expect(sitting.display.frames.count == before && sitting.events.count == 1)
  }

  @Test func `that a folder knows no locks is told once`() throws {
    var calls = SystemCalls.real
    calls.lock = { _ throws(SystemError) in throw SystemError(code: ENOLCK) }
    let sitting = try Sitting(calls: calls)
    sitting.type("+")
    #expect(sitting.screen.contains("this folder knows no locks"))
    sitting.type("+")
    #expect(sitting.events.count == 2 && !sitting.screen.contains("this folder knows no locks"))
    #expect(sitting.footer.contains("saved 09:00"))
  }

  @Test func `what we enter ourselves is no news when when the folder tells of it`() throws {
    let sitting = try Sitting()
    sitting.type("+")
    #expect(sitting.footer.contains("saved 09:00"))
    let before = sitting.display.frames.count
    sitting.looks()
    #expect(sitting.display.frames.count == before)
    #expect(sitting.events.count == 1)
  }

  @Test func `what another has just entered is taken in before our own`() throws {
    let sitting = try Sitting()
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    sitting.type("+")
    #expect(sitting.events.map(\.by) == ["Bob", "A. Sadykova"])
    #expect(sitting.screen.contains("from Bob"))
    sitting.looks()
    #expect(sitting.events.count == 2)
  }

  @Test func `a line that is being written is awaited, and is an event once it is whole`() throws {
    let sitting = try Sitting()
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    sitting.scratch.run("cd $0; mv journal.jsonl whole; head -c 60 whole >journal.jsonl")
    sitting.looks()
    #expect(sitting.events.isEmpty && !sitting.screen.contains("left out"))
    sitting.scratch.run("cd $0; tail -c +61 whole >>journal.jsonl")
    sitting.looks()
    #expect(sitting.events.count == 1 && !sitting.screen.contains("left out"))
  }

  @Test func `a whole line without its end is an event, and no other once it ends`() throws {
    let sitting = try Sitting()
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    sitting.scratch.run("cd $0; truncate -s -1 journal.jsonl")
    sitting.looks()
    #expect(sitting.screen.contains("from Bob"))
    let before = sitting.display.frames.count
    sitting.scratch.run("cd $0; echo >>journal.jsonl")
    sitting.looks()
    #expect(sitting.events.count == 1 && sitting.display.frames.count == before)
  }

  @Test func `a line that is no event is told after a moment, and hides no other`() throws {
    let sitting = try Sitting()
    sitting.scratch.run("cd $0; echo '{\"id\":' >journal.jsonl")
    sitting.looks()
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    sitting.looks()
    #expect(!sitting.screen.contains("left out"))
    sitting.waits(200)
    #expect(sitting.screen.contains("1 left out: greco check"))
    #expect(sitting.screen.contains("from Bob"))
  }

  @Test func `a journal that is cut and written again is never seen cut`() throws {
    let sitting = try Sitting()
    sitting.type("+")
    sitting.looks()
    sitting.scratch.run("cd $0; cp journal.jsonl whole; : >journal.jsonl")
    sitting.looks()
    #expect(sitting.timeLeft == 200 && sitting.events.count == 1)
    sitting.time.pass(199)
    sitting.scratch.run("cd $0; cp whole journal.jsonl")
    sitting.looks()
    #expect(sitting.timeLeft == nil && sitting.events.count == 1)
  }

  @Test func `one that stays cut is shown as it is after a moment`() throws {
    let sitting = try Sitting()
    sitting.type("+")
    sitting.scratch.run(": >$0/journal.jsonl")
    sitting.looks()
    sitting.waits(200)
    #expect(sitting.timeLeft == nil && sitting.events.isEmpty)
  }

  @Test func `where the folder is gone nothing is entered, and what was typed waits`() throws {
    let sitting = try Sitting()
    sitting.scratch.run("mv $0 $0-away")
    sitting.looks()
    sitting.waits(200)
    #expect(sitting.footer.contains("the folder of this dossier is gone"))
    sitting.type("+")
    #expect(sitting.events.isEmpty && sitting.footer.contains("the folder of this dossier is gone"))
    sitting.scratch.run("mv $0-away $0")
    sitting.looks()
    #expect(sitting.footer.contains("the folder of this dossier is back"))
    sitting.type("+")
    #expect(sitting.footer.contains("saved") && sitting.events.count == 1)
  }

  @Test func `midnight moves the dates, and the journal stays`() throws {
    let sitting = try Sitting()
    sitting.type("+")
    #expect(sitting.midnight == sitting.time.now.milliseconds / 1000 + 15 * 3600)
    #expect(sitting.screen.contains("15 Jun 2026"))
    sitting.time.pass(15 * 3_600_000)
    sitting.happens(.clock)
    #expect(sitting.screen.contains("16 Jun 2026") && sitting.events.count == 1)
    #expect(sitting.midnight == sitting.time.now.milliseconds / 1000 + 24 * 3600)
  }

  @Test func `a day of the past is not moved, and others' entries after it are not shown`() throws {
    let sitting = try Sitting(asOf: Day(year: 2025, month: 1, day: 1))
    try sitting.meanwhile(EventDraft.note("from Bob", on: "risk-studies"))
    sitting.looks()
    sitting.time.pass(86_400_000)
    sitting.happens(.clock)
    #expect(sitting.screen.contains("1 Jan 2025") && !sitting.screen.contains("from Bob"))
  }
}

extension SystemCalls {
  /// Those of a system that cannot tell what happens to files.
  fileprivate static var silent: SystemCalls {
    var calls = SystemCalls.real
    calls.events = { () throws(SystemError) in throw SystemError(code: ENOSYS) }
    return calls
  }
}
