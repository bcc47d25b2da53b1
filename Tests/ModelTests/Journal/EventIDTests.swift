import Model
import Testing

@Suite("Names of events")
struct EventIDTests {
  @Test("A known one")
  func known() throws {
    // From the specification of ULID: 01ARZ3NDEK is 2016-07-30T23:54:10.259Z.
    let id = try #require(EventID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    #expect(id.milliseconds == 1_469_922_850_259)
    #expect(id.description == "01ARZ3NDEKTSV4RRFFQ69G5FAV")
    #expect(EventID(milliseconds: 0, random: (0, 0)).description == "00000000000000000000000000")
    #expect(
      EventID(milliseconds: (1 << 48) - 1, random: (.max, .max)).description
        == "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"
    )
  }

  @Test("Small letters are read as capitals")
  func smallLetters() throws {
    #expect(EventID("01arz3ndektsv4rrffq69g5fav") == EventID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
  }

  @Test(
    "What is none is refused",
    arguments: [
      "", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01ARZ3NDEKTSV4RRFFQ69G5FAVX", "81ARZ3NDEKTSV4RRFFQ69G5FAV",
      "01ARZ3NDEKTSV4RRFFQ69G5FAU", "01ARZ3NDEKTSV4RRFFQ69G5FAI", "01ARZ3NDEKTSV4RRFFQ69G5FA ",
      "01ARZ3NDEKTSV4RRFFQ69G5FAә",
    ]
  )
  func refused(text: String) {
    #expect(EventID(text) == nil)
  }

  @Test("Written and read they are the same, and sort as their texts do", arguments: 1...10)
  func textsAndOrder(seed: Int) {
    var random = SeededRandom(seed: seed)
    let ids = (0..<300).map { _ in
      // Few times, so that chance decides between some.
      EventID(
        milliseconds: Int.random(in: 0...3, using: &random)
          << Int.random(in: 0...46, using: &random),
        random: (UInt16(truncatingIfNeeded: random.next()), random.next())
      )
    }
    for id in ids { #expect(EventID(id.description) == id) }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }
}
