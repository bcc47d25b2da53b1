import Model
import Testing

@Suite("Signing an event")
struct SigningTests {
  private let dayLong = 86_400_000

  @Test("Who, when and what")
  func signed() {
    var anna = Copy("Anna", clock: 1_795_452_012_345)
    let event = anna.say(.implemented)
    #expect(event.by == "Anna")
    #expect(event.at.description == "2026-11-23T16:40:12.345Z")
    #expect(event.id.milliseconds == 1_795_452_012_345)
    #expect(event.batch == nil)
  }

  @Test("Ids go up, even when the clock stands still or goes back", arguments: [0, -1, -3_600_000])
  func clock(step: Int) {
    var anna = Copy("Anna")
    var ids: [EventID] = []
    for _ in 0..<20 {
      ids.append(anna.say(.implemented).id)
      anna.clock += step - 1000
    }
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("The time entered is the clock's, whatever the id says")
  func time() {
    var anna = Copy("Anna")
    anna.say(.implemented)
    anna.clock -= 60_000
    let event = anna.say(.notImplemented)
    #expect(event.at.milliseconds == anna.clock - 1000)
    #expect(event.id.milliseconds > event.at.milliseconds)
  }

  @Test("An id more than a day ahead does not push the next one")
  func farFuture() throws {
    var anna = Copy("Anna")
    let last = anna.say(.implemented)
    anna.journal.add([try event(line(eventID(anna.clock + dayLong + 60_000)))])
    let next = anna.say(.notImplemented, on: "immunities")
    #expect(next.id.milliseconds < anna.clock)
    #expect(next.id > last.id)
  }

  @Test("An id less than a day ahead does")
  func nearFuture() throws {
    var anna = Copy("Anna")
    let ahead = eventID(anna.clock + dayLong - 60_000)
    anna.journal.add([try event(line(ahead))])
    #expect(anna.say(.notImplemented).id > ahead)
  }

  @Test("Events of one action share a batch and keep their order")
  func batch() {
    var anna = Copy("Anna")
    let events = anna.say(.implemented, onAll: ["a", "b", "c"])
    #expect(events.map(\.on) == ["a", "b", "c"])
    #expect(events.map(\.batch) == Array(repeating: events[0].id, count: 3))
    #expect(events[0].id < events[1].id && events[1].id < events[2].id)
  }
}
