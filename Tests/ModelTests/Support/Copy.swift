import Model
import Synchronization

/// One person's copy of the journal, with that person's clock and chance.
struct Copy {
  var journal = Journal()
  var name: String
  /// What the clock shows, in milliseconds; it goes on with every action.
  var clock: Int
  private let chance: Chance

  init(_ name: String, seed: Int = 1, clock: Int = 1_790_000_000_000) {
    self.name = name
    self.clock = clock
    chance = Chance(seed: seed)
  }

  /// The same journal, from now on in somebody else's hands.
  func copied(to name: String, seed: Int = 2) -> Copy {
    var copy = Copy(name, seed: seed, clock: clock)
    copy.journal = journal
    return copy
  }

  /// What the clock shows.
  var now: Timestamp { Timestamp(milliseconds: clock) }

  /// Enters what somebody is about to do.
  @discardableResult
  mutating func enter(_ drafts: [EventDraft]) -> [Event] {
    let author = Author(
      name: name,
      now: now,
      random: { [chance] in chance.bits() }
    )
    let events = journal.sign(drafts, by: author)
    journal.add(events)
    clock += 1000
    return events
  }

  /// What an entry would be, without entering it.
  func signed(_ drafts: [EventDraft]) -> [Event] {
    var copy = self
    return copy.enter(drafts)
  }

  /// Says how something stands, seeing what the journal says of it.
  @discardableResult
  mutating func say(_ status: Status?, on id: String = "training") -> Event {
    enter([draft(status, on: id)])[0]
  }

  /// Says the same of several at once.
  @discardableResult
  mutating func say(_ status: Status?, onAll ids: [String]) -> [Event] {
    enter(ids.map { draft(status, on: $0) })
  }

  /// Makes a note.
  @discardableResult
  mutating func note(_ text: String, on id: String = "training") -> Event {
    enter([EventDraft(.note, on: id, value: .string(text))])[0]
  }

  /// Sets a field of a recommendation, seeing what the journal says of it.
  @discardableResult
  mutating func set(_ kind: EventKind, to value: JSON, on id: String = "training") -> Event? {
    journal.drafting(kind, on: id, value: value).map { enter([$0])[0] }
  }

  /// Writes what is reported to GRECO, or how far that has come.
  mutating func report(
    _ text: String?,
    _ state: AnswerState? = nil,
    on id: String = "judges",
    for report: String = "next"
  ) {
    enter(journal.drafting(answer: text, state, on: id, for: report) ?? [])
  }

  /// Amends the first note that stands, if there is one.
  mutating func amendNote(to text: String, on id: String = "training") {
    guard let note = journal.entries(.note, on: id).first?.now,
      let draft = journal.amending(note.id, value: .string(text))
    else { return }
    enter([draft])
  }

  /// Takes back the last own event.
  mutating func undo() throws { enter(try journal.undoLast(by: name, now: now)) }

  /// Takes back the last own undo.
  mutating func redo() throws { enter(try journal.redoLast(by: name, now: now)) }

  /// Takes back one event, whoever made it.
  mutating func undo(_ event: Event) throws { enter(try journal.undo(event.id)) }

  /// Takes in what another copy has.
  mutating func merge(_ other: Copy) {
    journal.add(other.journal.events)
    clock = max(clock, other.clock)
  }

  /// What counts, for now.
  func status(of id: String = "training") -> Status? {
    journal.counting(journal.register(.status, on: id))?.value.string
      .flatMap(Status.init(rawValue:))
  }

  /// The statuses that stand against each other.
  func rivals(on id: String = "training") -> [Status?] {
    journal.rivals(journal.register(.status, on: id))
      .map { $0.value.string.flatMap(Status.init(rawValue:)) }
  }

  /// The notes that stand.
  func notes(on id: String = "training") -> [String] {
    journal.entries(.note, on: id).compactMap(\.now.value.string)
  }

  private func draft(_ status: Status?, on id: String) -> EventDraft {
    let heads = journal.register(.status, on: id).heads.map { journal.events[$0].id }
    return EventDraft(.status, on: id, value: .optional(status?.rawValue), after: heads)
  }

  /// Random bits that come out the same for the same seed.
  private final class Chance: Sendable {
    private let random: Mutex<SeededRandom>

    init(seed: Int) {
      random = Mutex(SeededRandom(seed: seed))
    }

    func bits() -> (UInt16, UInt64) {
      random.withLock { (UInt16(truncatingIfNeeded: $0.next()), $0.next()) }
    }
  }
}
