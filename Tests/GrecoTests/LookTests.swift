import Testing

@testable import Model

/// What others entered since the user looked, on the shell.
@Suite struct Looks {
  let home = Home()

  private func news(_ more: String...) throws -> Home.Run {
    try home.greco(["changes", "--since", "look", "--by", "Ann"] + more)
  }

  @Test func `what came in is told until it is seen, one's own never`() throws {
    #expect(try news().status == 66)
    #expect(try home.greco("note", "training", "before", "--by", "Bob").status == 0)
    #expect(try news("--seen").status == 0)
    #expect(try news().said.contains("Nothing came in."))
    _ = try home.greco("note", "training", "his", "--by", "Bob")
    _ = try home.greco("note", "training", "mine", "--by", "Ann")
    let told = try news().out
    #expect(told.contains("\nBob: 1\n") && told.contains("note: his"))
    #expect(!told.contains("mine") && !told.contains("before"))
    let people = try #require(home.json("changes", "--since", "look", "--by", "Ann")["people"])
    #expect(people.elements?.map { $0["name"] } == ["Bob"])
    #expect(try news("--seen").out == told)
    #expect(try !news().out.contains("his"))
  }

  @Test func `what was entered before and is merged later is new`() throws {
    _ = try home.greco("note", "training", "first", "--by", "Bob")
    _ = try news("--seen")
    let path = ".local/share/greco/kazakhstan/journal.jsonl"
    let old =
      #"{"id":"01KAS000000000000000000001","at":"2026-03-01T20:30:00.000Z","by":"Bob","on":"immunities","kind":"note","value":"of March","after":[]}"#
    try home.put(path, old + "\n" + (try home.text(path) ?? ""))
    #expect(try news().out.contains("note: of March"))
  }

  @Test func `what cannot be asked for is refused`() throws {
    #expect(try news("--until", "today").status == 64)
    #expect(try news("training").status == 64)
    #expect(try home.greco("changes", "--since", "-7d", "--seen").status == 64)
  }
}
