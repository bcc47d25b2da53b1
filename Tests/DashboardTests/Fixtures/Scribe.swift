@testable import Model

/// Writes a journal as it grows: who entered what on which day.
struct Scribe {
  private(set) var journal = Journal()
  private var count: UInt64 = 0

  /// Our status; unaware of what others said by then, as on a computer without network.
  mutating func says(
    _ status: Status?,
    on id: String,
    by name: String,
    _ day: String,
    note: String? = nil,
    unaware: Bool = false
  ) {
    let register = journal.register(.status, on: id)
    enter(
      EventDraft(
        .status,
        on: id,
        value: .optional(status?.rawValue),
        was: journal.counting(register)?.value ?? .null,
        after: unaware ? [] : register.heads.map { journal.events[$0].id },
        note: note
      ),
      by: name,
      day
    )
  }

  mutating func notes(
    _ text: String,
    on id: String,
    by name: String,
    _ day: String,
    isInternal: Bool = false
  ) {
    let others = isInternal ? [JSON.Member("internal", true)] : []
    enter(EventDraft(.note, on: id, value: .string(text), others: others), by: name, day)
  }

  mutating func reviews(_ id: String, by name: String, _ day: String) {
    enter(EventDraft(.review, on: id, value: true), by: name, day)
  }

  /// What somebody wrote before.
  mutating func take(_ event: Event) {
    count += 1
    journal.add([event])
  }

  mutating func enter(_ draft: EventDraft, by name: String, _ day: String) {
    count += 1
    let chance = count
    let noon = Fixture.day(day).number * 86_400_000 + 12 * 3_600_000
    let author = Author(
      name: name,
      now: Timestamp(milliseconds: noon + Int(count)),
      random: { (0, chance) }
    )
    journal.add(journal.sign([draft], by: author))
  }
}
