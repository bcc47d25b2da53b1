import Files
import Model

extension OpenDossier {
  /// Writes what is drafted under the lock, says what changed and that it is saved, and returns
  /// the events.
  @discardableResult
  mutating func change(
    _ options: GlobalOptions,
    _ draft: (Journal) throws(Failure) -> [EventDraft]
  ) throws -> [Event] {
    // Reading first spares the question for a name where there is nothing to sign.
    guard try !draft(journal).isEmpty else { return [] }
    let written = try write(by: try options.author(), draft).events
    for event in written { say("\(event.on): \(event.words.oneLine)") }
    if !written.isEmpty { say("Saved in \(place.folder)/journal.jsonl.") }
    return written
  }
}

extension String {
  /// Its first line, with what a terminal would obey left out.
  fileprivate var oneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
      )
    )
  }
}
