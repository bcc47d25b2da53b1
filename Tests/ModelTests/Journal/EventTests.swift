import Model
import Testing

@Suite("An event as a line of the journal")
struct EventTests {
  @Test("The line of the design is read, and written as it was")
  func example() throws {
    let text =
      #"{"id":"01KAS0000000000000000000AB","at":"2026-11-23T16:40:12.345Z","by":"A. Sadykova","#
      + #""on":"whistleblowers","kind":"status","value":"partly-implemented","was":null,"#
      + #""after":["01KAS0000000000000000000AA"],"day":"2026-03","note":"draft law tabled"}"#
    let read = try event(text)
    #expect(read.by == "A. Sadykova")
    #expect(read.knownKind == .status)
    #expect(read.value == "partly-implemented")
    #expect(read.was == .null)
    #expect(read.day?.description == "2026-03")
    #expect(String(decoding: read.line, as: UTF8.self) == text + "\n")
  }

  @Test(
    "Kinds and fields of a later version survive",
    arguments: [
      #","kind2":"x""#, #","colour":{"r":1.50,"of":["more"]}"#, #","note":{"en":"x"}"#,
      #","day":"one of these days""#, #","internal":"perhaps""#,
    ]
  )
  func unknownFields(more: String) throws {
    let read = try event(line(eventID(1), more: more))
    #expect(String(decoding: read.line, as: UTF8.self).contains(more))
    #expect(try event(String(decoding: read.line, as: UTF8.self)) == read)
  }

  @Test(
    "What this version does not know is written as it was, to the byte",
    arguments: EventKind.allCases.map(\.rawValue) + ["prophecy"]
  )
  func bytes(kind: String) throws {
    let text =
      line(eventID(1), #"{"b":[1.50,-0e1],"a":null}"#, more: #","\u0441":{"x":"é\n"},"state":[3]"#)
      .replacing("\"status\"", with: "\"\(kind)\"")
    let read = try event(text)
    #expect(String(decoding: read.line, as: UTF8.self) == text.replacing("\\u0441", with: "с"))
    #expect(try event(String(decoding: read.line, as: UTF8.self)) == read)
  }

  @Test("A kind of a later version has its own register and its word")
  func unknownKind() throws {
    let text = line(eventID(1)).replacing(#""kind":"status""#, with: #""kind":"prophecy""#)
    let journal = Journal([try event(text), try event(line(eventID(2)))])
    #expect(journal.events.map(\.kind) == ["prophecy", "status"])
    #expect(journal.events[0].knownKind == nil)
    #expect(journal.register(.status, on: "training").heads == [1])
  }

  @Test("Every kind is known by its name", arguments: EventKind.allCases)
  func kinds(kind: EventKind) throws {
    let text = line(eventID(1)).replacing("\"status\"", with: "\"\(kind.rawValue)\"")
    #expect(try event(text).knownKind == kind)
  }

  @Test("What an event cannot do without is named", arguments: ["id", "at", "on", "kind"])
  func missing(name: String) throws {
    let text = line(eventID(1)).replacing("\"\(name)\":", with: "\"x\":")
    let problem = try #require(journal(text).problems.first)
    #expect(problem.message.contains("an event needs “\(name)”"))
  }

  @Test(
    "What is not what it has to be is named by its column",
    arguments: [
      (#""id":"1""#, 7, "an event id"), (#""at":"today""#, 7, "a time such as"),
      (#""by":3"#, 7, "a text"), (#""on":null"#, 7, "a text"), (#""kind":["x"]"#, 9, "a text"),
      (#""after":"x""#, 10, "a list of event ids"), (#""after":["x"]"#, 11, "an event id"),
      (#""of":"x""#, 7, "an event id"), (#""batch":1"#, 10, "an event id"),
    ]
  )
  func wrong(member: String, column: Int, says: String) throws {
    let problem = try #require(journal("{\(member)}").problems.first)
    #expect(problem.position == TextPosition(line: 1, column: column))
    #expect(problem.message.contains(says), "\(problem)")
  }

  @Test("A value that is not there is null")
  func noValue() throws {
    #expect(
      try event(line(eventID(1)).replacing(#""value":"implemented","#, with: "")).value == .null
    )
  }
}
