import Files
import Model
import Reports

extension OpenDossier {
  /// Writes what is drafted under the lock, says what changed and that it is saved, and returns
  /// the events.
  @discardableResult
  mutating func change(
    _ options: GlobalOptions,
    saying say: (String) -> Void = say,
    _ draft: (Journal) throws(Failure) -> [EventDraft]
  ) throws -> [Event] {
    // Reading first spares the question for a name where there is nothing to sign.
    guard try !draft(journal).isEmpty else { return [] }
    let written = try write(by: try options.author(), draft).events
    for event in written { say("\(event.on): \(event.words.shown)") }
    if !written.isEmpty { say("Saved in \(place.folder)/journal.jsonl.") }
    return written
  }
}
