import Testing

@testable import Model

/// An id of a moment, told apart by a number.
func eventID(_ milliseconds: Int, _ number: UInt64 = 0) -> EventID {
  EventID(milliseconds: milliseconds, random: (0, number))
}

/// What a journal's bytes hold, and what was passed over.
func journal(_ bytes: [UInt8]) -> (events: [Event], problems: [Problem]) {
  var reader = JournalReader()
  let events = reader.read(bytes)
  return (events, reader.problems)
}

/// What a journal's text holds, and what was passed over.
func journal(_ text: String) -> (events: [Event], problems: [Problem]) { journal(Array(text.utf8)) }

/// The event of a line that is one.
func event(_ line: String) throws -> Event {
  let (events, problems) = journal(line)
  try #require(problems.isEmpty, "\(problems)")
  return try #require(events.first)
}

/// What is told of an event in a dossier that has nothing of what it names.
func told(_ event: Event) throws -> String {
  let names = try Scene.numbered().on("2026-11-23").names()
  return EventWords(event: event, names: names).told
}

/// A sound line of a journal; `more` goes before its end.
func line(_ id: EventID, _ value: String = #""implemented""#, more: String = "") -> String {
  #"{"id":"\#(id)","at":"2026-11-23T16:40:12.345Z","by":"A","on":"training","kind":"status","#
    + #""value":\#(value),"after":[]\#(more)}"# + "\n"
}
