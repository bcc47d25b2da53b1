/// What stands of an entry that is written whole, where more than one event of it does.
struct MergedEntry: Hashable, Sendable {
  /// What counts for now: the greatest word on each field, under the event with the greatest id.
  let now: Event
  /// The whole as each would have it who has a word on what is in dispute, under the event that says so;
  /// none where nothing is.
  let rivals: [Event]
  /// Which of those stands for which head; nothing of heads without a word on it.
  let parties: [Int: EventID]
}
