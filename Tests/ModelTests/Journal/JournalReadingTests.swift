import Model
import Testing

@Suite("Reading a journal, whatever happened to it")
struct JournalReadingTests {
  @Test(
    "What is no event is named by its line and passed over",
    arguments: [
      ("garbage", "a value was expected"), ("{\"id\":", "a value was expected"), ("[]", "an event"),
      ("<<<<<<< HEAD", "a value was expected"), ("=======", "a value was expected"),
      (">>>>>>> theirs", "a value was expected"), ("\0\0\0\0", "a value was expected"),
      ("{\"a\":1,\"a\":2}", "second time"), ("{}", "an event needs"),
      ("\u{1B}[2J", "a value was expected"),
      ("\"", "no closing quotation mark"),
    ]
  )
  func foreignLine(text: String, says: String) {
    let (events, problems) = journal(line(eventID(1)) + text + "\n" + line(eventID(2)))
    #expect(events.map(\.id) == [eventID(1), eventID(2)])
    #expect(problems.count == 1)
    #expect(problems.first?.position?.line == 2)
    #expect(problems.first?.severity == .warning)
    #expect(problems.first?.file == "journal.jsonl")
    #expect(problems.first?.message.contains(says) == true, "\(problems)")
    #expect(problems.first?.message.hasSuffix("the line is kept and passed over") == true)
  }

  @Test("Bytes that are not UTF-8 cost their line")
  func brokenUTF8() {
    let bytes =
      Array(line(eventID(1)).utf8) + [0x7B, 0x22, 0xFF, 0x22, 0x0A]
      + Array(line(eventID(2)).utf8)
    let (events, problems) = journal(bytes)
    #expect(events.count == 2)
    #expect(problems.map(\.position) == [TextPosition(line: 2, column: 3)])
  }

  @Test("Blank lines, Windows line ends and a byte-order mark are nothing to complain of")
  func harmless() {
    let text =
      "\u{FEFF}"
      + (line(eventID(1)) + "\n  \n" + line(eventID(2)) + "\t\n")
      .replacing("\n", with: "\r\n")
    let (events, problems) = journal(text)
    #expect(events.map(\.id) == [eventID(1), eventID(2)])
    #expect(problems == [])
  }

  @Test("A line of many brackets costs that line")
  func brackets() {
    let (events, problems) = journal(
      String(repeating: "[", count: 200_000) + "\n" + line(eventID(1))
    )
    #expect(events.count == 1)
    #expect(problems.map(\.position?.line) == [1])
  }

  @Test("Lines count on from one piece to the next")
  func pieces() {
    var reader = JournalReader()
    var events = reader.read(Array((line(eventID(1)) + "\n").utf8))
    events += reader.read(Array("x\n".utf8))
    events += reader.read(Array(line(eventID(2)).utf8))
    #expect(events.map(\.id) == [eventID(1), eventID(2)])
    #expect(reader.lineCount == 4)
    #expect(reader.problems.map(\.position?.line) == [3])
  }

  @Test("A last line without its end is an event if it is whole")
  func wholeTail() {
    var reader = JournalReader()
    _ = reader.read(Array("x\n".utf8))
    let tail = reader.readTail(Array(line(eventID(1)).utf8.dropLast()))
    #expect(tail.event?.id == eventID(1))
    #expect(tail.problem == nil)
    #expect(reader.lineCount == 1)
  }

  @Test("Wherever it is torn, it is said to be torn, and nothing comes of it")
  func tornTail() {
    var reader = JournalReader()
    _ = reader.read(Array("x\n\n".utf8))
    let whole = Array(line(eventID(1), more: #","note":"ә"}"#).utf8.dropLast(3))
    for count in 1..<whole.count {
      let tail = reader.readTail(Array(whole[..<count]))
      #expect(tail.event == nil)
      #expect(tail.problem?.position == TextPosition(line: 3, column: 1))
      #expect(tail.problem?.message.contains("torn") == true)
    }
    #expect(reader.readTail([]).problem == nil)
  }

  @Test(
    "Problems on the same journal are the same however it is cut into pieces",
    arguments: 1...10
  )
  func anyPieces(seed: Int) {
    var random = SeededRandom(seed: seed)
    let lines = (0..<60).map { number in
      switch Int.random(in: 0..<4, using: &random) {
      case 0: "garbage \(number)\n"
      case 1: "\n"
      default: line(eventID(number))
      }
    }
    let whole = journal(lines.joined())
    var reader = JournalReader()
    var events: [Event] = []
    var rest = lines[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...9, using: &random))
      events += reader.read(Array(piece.joined().utf8))
      rest = rest.dropFirst(piece.count)
    }
    #expect(events == whole.events)
    #expect(reader.problems == whole.problems)
  }
}
