import Testing

@testable import Model

/// Which entries came in since a look, however they are spread over time.
@Suite("A look at a dossier")
struct LookTests {
  private let when = Timestamp(milliseconds: 1_790_000_000_000)

  /// A note of a moment.
  private func note(_ time: Int, _ number: UInt64 = 0, by name: String = "Bolat") -> Event {
    var event = Event(.note("\(time) \(number)", on: "judges"))
    event.id = EventID(milliseconds: time, random: (UInt16(truncatingIfNeeded: number), number))
    event.by = name
    return event
  }

  private func kept(_ look: Look) throws -> Look {
    try #require(Look(look.bytes(of: "d", in: "/a"), of: "d"))
  }

  @Test(
    "What came in is told to the entry, be it earlier or later than what was there",
    arguments: 1...60
  )
  func anyTime(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    // Many share a millisecond, as those of one action on two computers do.
    let all = Set(
      (0..<200).map { _ in Int.random(in: 0..<(seed % 3 == 0 ? 60 : 1_000_000), using: &random) }
    )
    .flatMap { time in (0...(seed % 3)).map { note(time * 7, UInt64($0) * 300) } }.shuffled(
      using: &random
    )
    let cut = Int.random(in: 1...all.count, using: &random)
    var journal = Journal(all[..<cut])
    let look = try kept(Look(at: journal, on: when))
    #expect(journal.events(since: look) == [] && look.at == when)
    for event in all[cut...] { journal.add([event]) }
    #expect(journal.events(since: look) == Journal(all[cut...]).events)
    #expect(
      Journal(all.shuffled(using: &random)).events(since: look) == Journal(all[cut...]).events
    )
  }

  @Test("What is later than all that was there is found without going through all")
  func later() throws {
    let old = (0..<2000).map { note($0 * 1000) }
    let look = Look(at: Journal(old), on: when)
    // Without marks nothing else could be found.
    let bare = Look(at: when, sum: look.sum, last: look.last, marks: [])
    let new = [note(5_000_000), note(6_000_000)]
    #expect(Journal(old + new).events(since: bare) == new)
    #expect(Journal(old + new + [note(3)]).events(since: bare) == nil)
  }

  @Test("What is gone from the journal is no news, and of another journal nothing is known")
  func replaced() throws {
    let look = try kept(Look(at: Journal([note(1), note(2), note(3)]), on: when))
    #expect(Journal([note(1), note(3)]).events(since: look) == [])
    #expect(Journal([note(3), note(4)]).events(since: look) == [note(4)])
    #expect(Journal([note(4), note(5)]).events(since: look) == nil)
    let empty = try kept(Look(at: Journal(), on: when))
    #expect(Journal().events(since: empty) == [])
    #expect(Journal([note(4)]).events(since: empty) == [note(4)])
  }

  @Test("Two windows: what either has seen stays seen, and what is gone is forgotten")
  func joined() throws {
    let first = Look(at: Journal([note(1), note(2)]), on: when)
    let one = Look(at: Journal([note(1), note(3)]), on: when)
    let other = Look(at: Journal([note(1), note(2), note(4)]), on: when)
    let both = try kept(one.joined(with: other, since: first))
    #expect(
      Journal([1, 2, 3, 4, 5].map { note($0) }).events(since: both) == [note(2), note(5)]
    )
    #expect(one.joined(with: first, since: first) == one)
  }

  @Test(
    "What is spoilt, of a later version or of another dossier is not used, and what is torn is news again"
  )
  func damaged() throws {
    let look = Look(at: Journal([note(1), note(1 << 40)]), on: when)
    let bytes = look.bytes(of: "d", in: "/a")
    #expect(Look(bytes, of: "d") == look)
    #expect(Look(bytes, of: "e") == nil && Look([], of: "d") == nil)
    for end in bytes.indices { _ = Look(Array(bytes[..<end]), of: "d") }
    let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    #expect(Look(Array((text.replacingFirst("1", with: "2") + "\n").utf8), of: "d") == nil)
    let torn = try #require(Look(Array(bytes.dropLast()), of: "d"))
    #expect(
      Journal([note(1), note(5), note(1 << 40)]).events(since: torn) == [note(5), note(1 << 40)]
    )
    let wild: [UInt8] = Array(repeating: 0xFF, count: 40)
    #expect(Array(Marks(wild)).isEmpty)
  }

  @Test("Of a hundred thousand entries no more than five bytes each are kept")
  func small() {
    let journal = Journal((0..<100_000).map { note($0 * 600_000, UInt64($0)) })
    #expect(Look(at: journal, on: when).bytes(of: "d", in: "/a").count <= 500_200)
  }
}

extension String {
  fileprivate func replacingFirst(_ text: String, with other: String) -> String {
    guard let place = firstIndex(of: Character(text)) else { return self }
    return String(self[..<place]) + other + self[index(after: place)...]
  }
}
