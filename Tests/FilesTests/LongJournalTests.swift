import Model
import Testing

@testable import Files

@Suite struct LongJournal {
  /// Some thousand lines, of which one in each half is none.
  private static let lines: [String] = (0..<6000).map { number in
    switch number {
    case 17, 5003: "{ this is no event"
    case 4001: ""
    default: line(number)
    }
  }

  private static func line(_ number: Int) -> String {
    let id = "01KAS0GZ1G6T2M7D8Q4N" + String(100_000 + number)
    let note = "the \(number)th note in a journal of some years"
    return """
      {"id":"\(id)","at":"2025-11-25T10:00:00.000Z","by":"Anna","on":"training","kind":"note",\
      "value":"\(note)","after":[]}
      """
  }

  private static let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)

  @Test func `what is read in halves is what is read in one, and the lines passed over`() {
    #expect(Self.bytes.count > 1 << 19)
    var one = JournalReader()
    var two = JournalReader()
    // Behind some that were read before.
    let before = Array("{}\n".utf8)
    #expect(one.read(before) == two.read(before))
    let events = two.readAtOnce(Self.bytes)
    #expect(events.count == 5997 && events == one.read(Self.bytes))
    #expect(two.problems.map(\.position?.line) == [1, 19, 5005])
    #expect(two.problems == one.problems && two.lineCount == one.lineCount)
  }

  @Test func `a thread gives what was worked out on it`() {
    let beside = (1...8).map { number in { @Sendable in (1...number).reduce(0, +) } }
    for (number, work) in zip(1..., beside) {
      #expect(Beside(work).value() == number * (number + 1) / 2)
    }
  }
}
