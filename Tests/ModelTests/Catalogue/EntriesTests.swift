import Testing

@testable import Model

@Suite("Entries of a catalogue") struct EntriesTests {
  private struct Entry: Identifiable, Equatable {
    var id: String
    var word = ""
  }

  @Test("They are found by id, in the order they came")
  func found() {
    var entries: Entries = [Entry(id: "b"), Entry(id: "a"), Entry(id: "b", word: "later")]
    #expect(entries["b"] == Entry(id: "b") && entries["c"] == nil)
    entries.put(Entry(id: "a", word: "new"))
    entries.put(Entry(id: "c"))
    #expect(entries.map(\.id) == ["b", "a", "b", "c"] && entries["a"]?.word == "new")
    entries.sort { $0.id < $1.id }
    #expect(entries.map(\.id) == ["a", "b", "b", "c"] && entries.place(of: "c") == 3)
    entries[3] = Entry(id: "d")
    #expect(entries["c"] == nil && entries.place(of: "d") == 3)
  }
}
