import Testing

@testable import Model

/// What the history of a shared dossier says of entries.
@Suite struct EntriesInShortTests {
  private func events(_ lines: (kind: String, on: String)...) -> [Event] {
    var reader = JournalReader()
    let text = lines.enumerated().map { number, line in
      #"{"id":"01KAS00000000000000000\#(1000 + number)","at":"2026-11-20T09:00:00.000Z","by":"A","#
        + #""on":"\#(line.on)","kind":"\#(line.kind)","value":"secret","note":"secret","after":[]}"#
    }
    return reader.read(Array(text.map { $0 + "\n" }.joined().utf8))
  }

  @Test func `they are counted by kind, the most frequent first, with what they are about`() {
    let words = EntriesInShort(
      events(
        ("note", "training"),
        ("status", "training"),
        ("status", "whistleblowers.ii"),
        ("due", "procurement")
      )
    ).words
    #expect(words == "2 statuses, 1 note, 1 due date: training, whistleblowers, procurement")
  }

  @Test func `of many the rest is counted`() {
    let all = events(
      ("note", "a"),
      ("status", "b"),
      ("due", "c"),
      ("measure", "d"),
      ("evidence", "e")
    )
    #expect(
      EntriesInShort(all).words == "1 note, 1 status and 3 more: a, b, c and 2 more"
    )
  }

  @Test func `nothing that somebody wrote is in it`() {
    let words = EntriesInShort(
      events(("mood", "Our minister said"), ("note", "report-2025"), ("note", "тайна"))
    ).words
    #expect(words == "2 notes, 1 other entry: report-2025")
  }

  @Test func `every kind has its words`() {
    for kind in EventKind.allCases {
      let words = EntriesInShort(events((kind.rawValue, "x"), (kind.rawValue, "x"))).words
      #expect(words.hasPrefix("2 ") && words.hasSuffix(": x"), "\(words)")
    }
  }

  @Test func `what was changed by hand in the catalogue is named`() {
    #expect(
      SyncMessage.entered(events(("note", "a")), files: ["1-a.json"])
        == "1 note: a\n\nThe catalogue: 1-a.json"
    )
    #expect(SyncMessage.merged(events(("note", "a"))) == "Put together: 1 note: a")
  }
}
