/// Where a text is from: a source's words are its own only as long as nobody replaced them.
extension Dossier {
  /// Where a text is from.
  public struct Provenance: Hashable, Sendable {
    /// What entered the text, or said last whose words it is; nil where all of it is from sources.
    public let entered: Event?
    /// What the text itself is from; nothing of a text that was replaced.
    public let sources: [Citation]
    /// Those of them that say whose words it is: none where somebody entered that.
    public let vouchers: [Citation]
    /// What a reader has to know of the text; nil where it was said of another one.
    public let note: LocalizedText?
  }

  /// Where the text of a recommendation is from.
  public func provenance(of recommendation: Recommendation) -> Provenance {
    let text = replacing(.text, on: recommendation.id)
    let wording = replacing(.wording, on: recommendation.id)
    let replacing = [text, wording].compactMap(\.self).max { $0.id < $1.id }
    let added = journal.counting(journal.register(.recommendation, on: recommendation.id))
      .flatMap { $0.value == .null ? nil : $0 }
    let isNamed = counting(.text, on: recommendation.id)?.citation != nil
    return Provenance(
      entered: (replacing ?? added).map(firstSaying),
      sources: recommendation.sources,
      vouchers: wording == nil || isNamed
        ? recommendation.sources : wording?.citation.map { [$0] } ?? [],
      note: replacing == nil ? recommendation.note : nil
    )
  }

  /// Where the text of a part is from, as far as it is not from where the whole is.
  public func provenance(
    of part: Recommendation.Part,
    in recommendation: Recommendation
  ) -> Provenance {
    let text = replacing(.text, on: recommendation.eventID(of: part))
    return Provenance(
      entered: text.map(firstSaying),
      sources: part.sources,
      vouchers: part.sources,
      note: nil
    )
  }

  /// That a text was entered, or said to be in these words, by whom and when, the day as it is to be
  /// written, and whether nobody says from where; nil where it is from its sources.
  public func enteredWords(_ recommendation: Recommendation, _ words: (Day) -> String) -> String? {
    enteredWords(provenance(of: recommendation), words)
  }

  /// The same of a part.
  public func enteredWords(
    _ part: Recommendation.Part,
    of recommendation: Recommendation,
    _ words: (Day) -> String
  ) -> String? {
    enteredWords(provenance(of: part, in: recommendation), words)
  }

  /// The same of a text that is from there.
  public func enteredWords(_ provenance: Provenance, _ words: (Day) -> String) -> String? {
    provenance.entered.map {
      enteredWords($0, words) + (provenance.sources.isEmpty ? ", source not named" : "")
    }
  }

  /// Who entered a finding, and when; nil where it is from the catalogue.
  public func entered(_ finding: Finding, of recommendation: Recommendation) -> Event? {
    let id = finding.part.map { "\(recommendation.id).\($0)" } ?? recommendation.id
    return journal.entries(.finding, on: id, for: finding.report).last.map { origin(of: $0.now) }
  }

  /// That an entry says something else than it did at first, who says so and since when, the day as
  /// it is to be written; nil where it stands as it was begun.
  public func correctedWords(
    _ entry: (first: Event, now: Event),
    _ words: (Day) -> String
  ) -> String? {
    let now = origin(of: entry.now)
    guard now.id != entry.first.id else { return nil }
    let isMoved = journal.measureChange(by: now).map { $0 != .corrected } ?? false
    let what = isMoved ? "moved on" : now.value == entry.first.value ? "changed" : "corrected"
    let name = now.by.isEmpty ? "" : " by \(now.by)"
    return "\(what)\(name) on \(words(day(of: now)))"
  }

  /// By whom and when something was entered, the day as it is to be written.
  public func enteredWords(_ event: Event, _ words: (Day) -> String) -> String {
    let name = event.by.isEmpty ? "" : " by \(event.by)"
    return "entered\(name) on \(words(day(of: event)))"
  }

  /// What counts of a field in place of what was there without it.
  private func replacing(_ kind: EventKind, on id: String) -> Event? {
    counting(kind, on: id).flatMap { $0.value == shippedValue(of: kind, on: id) ? nil : $0 }
  }

  /// What counts of a field, where anything does.
  private func counting(_ kind: EventKind, on id: String) -> Event? {
    journal.counting(journal.register(kind, on: id)).flatMap { $0.value == .null ? nil : $0 }
  }

  /// The event that first said what an event says, where others only said more of it, such as the source.
  private func firstSaying(_ event: Event) -> Event {
    var first = origin(of: event)
    // What leads back to itself, as only a hand can write it, is followed once.
    var passed: Set<EventID> = []
    while passed.insert(first.id).inserted, let index = journal.index(of: first.id),
      let before = journal.superseded(by: index).map({ journal.events[$0] })
        .last(where: { $0.value == first.value && $0.id < first.id })
    {
      first = origin(of: before)
    }
    return first
  }
}
