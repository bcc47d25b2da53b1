import Testing

@testable import Model

/// What people who do not know of each other say of different fields of one thing holds together.
@Suite("Merging, field by field")
struct MergingTests {
  private static let shipped: [JSON.Member] = [
    JSON.Member("kind", "compliance"), JSON.Member("adopted", "2026-03"),
  ]

  /// Corrects fields of a report that was shipped, nil to leave one out.
  private func edit(_ copy: inout Copy, _ fields: [(String, JSON?)]) {
    let edit = copy.journal.editing(
      .report,
      on: "second",
      fields.map { (name: $0.0, value: $0.1) },
      otherwise: Self.shipped
    )
    copy.enter([edit].compactMap(\.self))
  }

  private func report(_ copy: Copy) -> JSON? {
    copy.journal.counting(copy.journal.register(.report, on: "second"))?.value
  }

  /// The copies together, the same whatever order they come in.
  private func union(_ copies: [Copy]) -> Copy {
    let orders = permutations(copies.count)
    let unions = orders.map { order in
      var union = copies[order[0]]
      for place in order.dropFirst() { union.merge(copies[place]) }
      return union
    }
    #expect(unions.allSatisfy { $0.journal == unions[0].journal })
    return unions[0]
  }

  private func permutations(_ count: Int) -> [[Int]] {
    count == 0
      ? [[]]
      : permutations(count - 1).flatMap { order in
        (0..<count).map { place in
          var order = order
          order.insert(count - 1, at: place)
          return order
        }
      }
  }

  @Test("Two correct different fields of what was shipped, and a third takes it on from there")
  func different() throws {
    var anna = Copy("Anna")
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    edit(&anna, [("symbol", "A1")])
    edit(&bolat, [("published", "2026-09")])
    var both = union([anna, bolat])
    #expect(both.journal.contested.isEmpty && both.journal.twoEntries.isEmpty)
    #expect(report(both)?["symbol"] == "A1" && report(both)?["published"] == "2026-09")
    edit(&both, [("judgement", "J")])
    #expect(both.journal.register(.report, on: "second").heads.count == 1)
    #expect(report(both)?["symbol"] == "A1" && report(both)?["published"] == "2026-09")
    // Taken back it leaves what both said.
    try both.undo()
    #expect(report(both)?["judgement"] == nil && both.journal.contested.isEmpty)
    #expect(report(both)?["symbol"] == "A1" && report(both)?["published"] == "2026-09")
    try both.redo()
    #expect(report(both)?["judgement"] == "J")
  }

  @Test("One takes a field away, the other corrects another; a list of words is compared whole")
  func takenAway() {
    var anna = Copy("Anna")
    edit(&anna, [("symbol", "A1"), ("title", ["en": "R", "ru": "О"])])
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    edit(&anna, [("symbol", nil)])
    edit(&bolat, [("adopted", "2026-04"), ("title", ["ru": "О", "en": "R"])])
    let both = union([anna, bolat])
    #expect(both.journal.contested.isEmpty)
    #expect(report(both)?["symbol"] == nil && report(both)?["adopted"] == "2026-04")
  }

  @Test(
    "The same field said twice: two entries, which tell no more than that; settled, the rest stays"
  )
  func same() throws {
    var anna = Copy("Anna")
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    var dina = anna.copied(to: "Dina", seed: 3)
    dina.clock += 2
    edit(&anna, [("adopted", "2026-04"), ("symbol", "A1")])
    edit(&bolat, [("adopted", "2026-05")])
    // She has a later word, on something else.
    edit(&bolat, [("judgement", "J")])
    edit(&dina, [("published", "2026-09")])
    let all = union([anna, bolat, dina])
    let question = try #require(all.journal.twoEntries.first)
    #expect(all.journal.twoEntries.count == 1)
    #expect(question.entries.map(\.by) == ["Anna", "Bolat"])
    #expect(question.entries.map { $0.value["adopted"] } == ["2026-04", "2026-05"])
    for entry in question.entries {
      #expect(entry.value["symbol"] == "A1" && entry.value["published"] == "2026-09")
      var settled = all
      settled.enter(settled.journal.settling(question, with: entry))
      #expect(settled.journal.twoEntries.isEmpty)
      #expect(report(settled) == entry.value && report(settled)?["judgement"] == "J")
      // The two stand again once that is taken back.
      try settled.undo()
      let again = try #require(settled.journal.twoEntries.first)
      #expect(again.entries.map { $0.value["adopted"] } == ["2026-04", "2026-05"])
      #expect(again.entries.allSatisfy { $0.value["published"] == "2026-09" })
    }
  }

  @Test("What came after the two were seen is not settled with them")
  func later() throws {
    var anna = Copy("Anna")
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    var dina = anna.copied(to: "Dina", seed: 3)
    dina.clock += 2
    edit(&anna, [("adopted", "2026-04")])
    edit(&bolat, [("adopted", "2026-05")])
    edit(&dina, [("adopted", "2026-06"), ("symbol", "D")])
    var seen = union([anna, bolat])
    let question = try #require(seen.journal.twoEntries.first)
    seen.merge(dina)
    seen.enter(seen.journal.settling(question, with: question.entries[0]))
    let left = try #require(seen.journal.twoEntries.first)
    #expect(Set(left.entries.map { $0.value["adopted"] }) == ["2026-04", "2026-06"])
    #expect(left.entries.allSatisfy { $0.value["symbol"] == "D" })
  }

  @Test("What was added, taken back by one and corrected by another, is in dispute as a whole")
  func retracted() throws {
    var anna = Copy("Anna")
    anna.enter([EventDraft(.report, on: "second", value: .object(Self.shipped))])
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    var dina = anna.copied(to: "Dina", seed: 3)
    dina.clock += 2
    try anna.undo()
    edit(&bolat, [("adopted", "2026-04")])
    edit(&dina, [("published", "2026-09")])
    let all = union([anna, bolat, dina])
    let question = try #require(all.journal.twoEntries.first)
    #expect(question.entries.count == 2)
    let whole = try #require(question.entries.first { $0.value != .null }?.value)
    #expect(whole["adopted"] == "2026-04" && whole["published"] == "2026-09")
    for entry in question.entries {
      var settled = all
      settled.enter(settled.journal.settling(question, with: entry))
      #expect(settled.journal.twoEntries.isEmpty && report(settled) == entry.value)
    }
  }

  @Test("What one takes back of one's own leaves what others said meanwhile")
  func undone() throws {
    var anna = Copy("Anna")
    edit(&anna, [("symbol", "A1")])
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    edit(&anna, [("adopted", "2026-04")])
    edit(&bolat, [("published", "2026-09")])
    anna.merge(bolat)
    try anna.undo()
    #expect(report(anna)?["adopted"] == "2026-03" && report(anna)?["published"] == "2026-09")
    #expect(report(anna)?["symbol"] == "A1" && anna.journal.contested.isEmpty)
  }

  @Test(
    "A first correction of what was shipped, taken back, leaves what others said, whatever was undone before",
    arguments: 0...2
  )
  func firstUndone(undoneBefore: Int) throws {
    var anna = Copy("Anna")
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    for _ in 0..<undoneBefore {
      edit(&anna, [("judgement", "J")])
      try anna.undo()
    }
    edit(&anna, [("symbol", "A1")])
    edit(&bolat, [("published", "2026-09")])
    anna.merge(bolat)
    for _ in 0..<2 {
      try anna.undo()
      #expect(report(anna) == .object(Self.shipped).setting("published", to: "2026-09"))
      #expect(anna.journal.contested.isEmpty && anna.journal.twoEntries.isEmpty)
      try anna.redo()
      #expect(report(anna)?["symbol"] == "A1" && report(anna)?["published"] == "2026-09")
    }
    try anna.undo()
    bolat.merge(anna)
    try bolat.undo()
    #expect(report(bolat) == JSON.null && bolat.journal.contested.isEmpty)
  }

  @Test("A first correction taken back by one and corrected by another is in dispute, and no more")
  func firstUndoneAgainst() throws {
    var anna = Copy("Anna")
    edit(&anna, [("symbol", "A1")])
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    var dina = anna.copied(to: "Dina", seed: 3)
    dina.clock += 2
    try anna.undo()
    edit(&bolat, [("symbol", "B1")])
    edit(&dina, [("published", "2026-09")])
    let question = try #require(union([anna, bolat, dina]).journal.twoEntries.first)
    #expect(question.entries.map { $0.value["symbol"] } == [nil, "B1"])
    #expect(question.entries.allSatisfy { $0.value["published"] == "2026-09" })
  }

  @Test("An undo to what several said is not done again by a second one")
  func undoneTwice() throws {
    var anna = Copy("Anna")
    var bolat = anna.copied(to: "Bolat")
    bolat.clock += 1
    edit(&anna, [("symbol", "A1")])
    edit(&bolat, [("published", "2026-09")])
    anna.merge(bolat)
    edit(&anna, [("judgement", "J")])
    try anna.undo()
    let undo = try #require(anna.journal.events.last)
    #expect(throws: UndoRefusal.builtUpon(by: undo)) { try anna.undo() }
    #expect(report(anna)?["judgement"] == nil && report(anna)?["symbol"] == "A1")
    try anna.redo()
    #expect(report(anna)?["judgement"] == "J")
  }

  @Test("Each field is as whoever set it said, or in dispute", arguments: 1...100)
  func fields(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    var base = Copy("Base", seed: seed)
    let names = ["symbol", "judgement", "adopted", "published"]
    edit(&base, names.filter { _ in random.once(in: 2) }.map { ($0, "2025") })
    let before = report(base) ?? .object(Self.shipped)
    var copies = (0..<3).map { base.copied(to: "\($0)", seed: seed * 3 + $0) }
    var said: [String: Set<JSON?>] = [:]
    for place in copies.indices {
      copies[place].clock += place
      for name in names where random.once(in: 3) {
        let value: JSON? = random.once(in: 4) ? nil : .string("202\(6 + random.next() % 2)")
        edit(&copies[place], [(name, value)])
      }
      let after = report(copies[place]) ?? .object(Self.shipped)
      for name in names where after[name] != before[name] {
        said[name, default: []].insert(after[name])
      }
    }
    let all = union(copies)
    let now = report(all) ?? .object(Self.shipped)
    for name in names {
      let words = said[name] ?? [before[name]]
      #expect(words.contains(now[name]))
    }
    let disputed = said.values.contains { $0.count > 1 }
    #expect(all.journal.contested.isEmpty != disputed)
    let entries = all.journal.twoEntries.first?.entries ?? []
    for (name, words) in said where disputed {
      #expect(words.count == 1 || Set(entries.map { $0.value[name] }).isSubset(of: words))
    }
  }
}
