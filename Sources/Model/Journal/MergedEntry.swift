/// What stands of an entry that is written whole, where more than one event of it does.
///
/// It lies apart from its register: most have none, and would be many times as large with it.
final class MergedEntry: Sendable {
  /// What counts for now: the greatest word on each field, under the event with the greatest id.
  let now: Event
  /// The whole as each would have it who has a word on what is in dispute, under the event that says so;
  /// none where nothing is.
  let rivals: [Event]
  /// Which of those stands for which head; nothing of heads without a word on it.
  let parties: [Int: EventID]

  /// What an entry comes to.
  init(now: Event, rivals: [Event], parties: [Int: EventID]) {
    (self.now, self.rivals, self.parties) = (now, rivals, parties)
  }
}

extension MergedEntry: Hashable {
  static func == (one: MergedEntry, other: MergedEntry) -> Bool {
    one.now == other.now && one.rivals == other.rivals && one.parties == other.parties
  }

  func hash(into hasher: inout Hasher) { hasher.combine(now) }
}
