import Files
import Model
import Testing

@Suite struct OpenDossiers {
  let home = Home()
  private let line = """
    {"id":"01KAS000000000000000000001","at":"2026-03-01T20:30:00.000Z","by":"Ann","on":"training","kind":"status","value":"implemented","after":[]}
    """

  private func open() throws -> OpenDossier {
    try Folder(path: home("d")).create()
    return try OpenDossier(at: DossierPlace(folder: home("d")))
  }

  @Test func `what another wrote is read under the lock, before the drafts are made`() throws {
    var (mine, others) = (try open(), try open())
    let first = try others.write(by: "Bob") { _ in
      [.note("first", on: "training"), .review(of: "immunities")]
    }
    #expect(first.events.count == 2 && first.news.events.isEmpty)

    var seen: [Event] = []
    let second = try mine.write(by: "Ann") { journal in
      seen = journal.events
      return journal.drafting(status: .implemented, on: "training").map { [$0] } ?? []
    }
    #expect(seen == first.events && second.news.events == first.events)
    #expect(mine.journal.events == first.events + second.events)
    #expect(try others.readNews().events == second.events)
    #expect(try others.readNews().events.isEmpty)
    #expect(others.journal == mine.journal)
  }

  @Test func `where nothing is drafted nothing is written`() throws {
    var dossier = try open()
    #expect(try dossier.write(by: "Ann") { _ in [] }.events.isEmpty)
    #expect(try Folder(path: home("d")).names().isEmpty)
  }

  @Test func `a whole last line without its end is an event, once`() throws {
    try home.put("d/journal.jsonl", line)
    var dossier = try open()
    #expect(dossier.problems.isEmpty && dossier.journal.events.count == 1)
    _ = try dossier.write(by: "Bob") { _ in [.review(of: "training")] }
    #expect(dossier.problems.isEmpty && dossier.journal.events.count == 2)
    #expect(try open().journal == dossier.journal)
    #expect(try dossier.readNews().events.isEmpty)
  }

  @Test func `a torn line stays where it is`() throws {
    try home.put("d/journal.jsonl", line + "\n" + line.dropLast(20))
    var dossier = try open()
    #expect(dossier.problems.map(\.position?.line) == [2])
    _ = try dossier.write(by: "Bob") { _ in [.review(of: "training")] }
    #expect(dossier.problems.map(\.position?.line) == [2])
    #expect(dossier.journal.events.count == 2)
    #expect(try open().journal == dossier.journal)
    #expect(try open().problems.count == 1)
  }

  @Test func `a replaced journal is taken anew`() throws {
    try home.put("d/journal.jsonl", line + "\n")
    var dossier = try open()
    _ = try dossier.write(by: "Bob") { _ in [.review(of: "training")] }
    try home.put("d/journal.jsonl", line + "\n")
    let news = try dossier.readNews()
    #expect(news.isWhole && news.events.count == 1)
    #expect(dossier.journal.events.count == 1)
  }

  @Test func `what is written draft by draft is one action, and nothing where one is refused`()
    throws
  {
    let drafts = [EventDraft.note("first", on: "training"), .review(of: "immunities")]
    #expect(throws: AppendFailure<UndoRefusal>.refused(.nothing)) {
      try open().close(by: "Ann") { _ throws(UndoRefusal) in
        Drafts(expecting: 3) { take throws(UndoRefusal) in
          drafts.forEach(take)
          throw .nothing
        }
      }
    }
    #expect(try open().journal.events.isEmpty)
    let written = try open().close(by: "Ann") { _ in
      Drafts<Never>(expecting: 3) { drafts.forEach($0) }
    }
    let events = try open().journal.events
    #expect(written.events == events && written.count == 2)
    #expect(events.map(\.on) == ["training", "immunities"])
    #expect(Set(events.map(\.batch)) == [events.first?.id])
  }

  @Test func `a refusal writes nothing, is handed on, and hides no news`() throws {
    var (mine, others) = (try open(), try open())
    let first = try others.write(by: "Bob") { _ in [.review(of: "training")] }
    do {
      _ = try mine.write(by: "Ann") { journal throws(UndoRefusal) in
        try journal.undoLast(by: "Ann", now: Timestamp(milliseconds: 0))
      }
      Issue.record("it was not refused")
    } catch AppendFailure<UndoRefusal>.refused(let refusal) {
      #expect(refusal == .nothing)
    }
    let news = try mine.readNews()
    #expect(news.events == first.events)
    #expect(mine.journal == others.journal)
  }
}
