import Testing

@testable import Model

@Suite struct Logs {
  let home = Home()

  init() throws {
    try home.put(
      ".local/share/greco/kazakhstan/journal.jsonl",
      """
      {"id":"01KAS000000000000000000002","at":"2026-03-02T20:30:00.000Z","by":"Bob","on":"immunities","kind":"note","value":"b","after":[]}
      {"id":"01KAS000000000000000000001","at":"2026-03-01T20:30:00.000Z","by":"Ann","on":"training","kind":"note","value":"a","after":[]}
      {"id":"01KAS000000000000000000003","at":"2026-03-03T03:00:00.000Z","by":"Ann","on":"training","kind":"hint","value":{"x":[1]},"after":[],"y":2}
      """
    )
  }

  private func values(_ arguments: String...) throws -> [String] {
    try home.greco(["log", "--json"] + arguments, variables: ["TZ": "Asia/Almaty"]).out
      .split(separator: "\n").map { line in
        let event = try JSONDocument.root(of: Array(line.utf8)).json
        return event["value"]?.string ?? event["kind"]?.string ?? ""
      }
  }

  @Test func `the events come in folded order, unknown ones as they are`() throws {
    #expect(try values() == ["a", "b", "hint"])
    #expect(
      try home.greco("log", "--json").out.hasSuffix(#""value":{"x":[1]},"after":[],"y":2}"# + "\n")
    )
  }

  @Test func `a day begins and ends where the user is`() throws {
    // 20:30 UTC is 1:30 of the next day in Almaty.
    #expect(try values("--since", "2026-03-03") == ["b", "hint"])
    #expect(try values("--until", "2026-03-02") == ["a"])
    #expect(try values("--since", "2026-03-02", "--until", "2026-03-02") == ["a"])
  }

  @Test func `by whom and on what`() throws {
    #expect(try values("--by", "Bob") == ["b"])
    #expect(try values("training") == ["a", "hint"])
  }
}
