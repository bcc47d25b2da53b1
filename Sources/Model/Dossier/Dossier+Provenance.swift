/// Where a text is from: a source's words are its own only as long as nobody replaced them.
extension Dossier {
  /// Where the text of a recommendation is from.
  public enum Provenance: Hashable, Sendable {
    /// From sources, by their keys; none where none is named.
    case sources([String])
    /// Somebody entered it in place of what was there.
    case entered(Event)
  }

  /// Where the text of a recommendation is from.
  public func provenance(of recommendation: Recommendation) -> Provenance {
    let entered = journal.counting(journal.register(.text, on: recommendation.id))
    guard let entered, entered.value != .null,
      entered.value != shippedValue(of: .text, on: recommendation.id)
    else { return .sources(recommendation.sources) }
    return .entered(origin(of: entered))
  }

  /// That a text was entered, by whom and when, the day as it is to be written; nil where it is from
  /// its sources.
  public func enteredWords(_ recommendation: Recommendation, _ words: (Day) -> String) -> String? {
    guard case .entered(let event) = provenance(of: recommendation) else { return nil }
    let name = event.by.isEmpty ? "" : " by \(event.by)"
    return "entered\(name) on \(words(day(of: event)))"
  }

  /// The keys of the sources that a text is from; none of one that was entered.
  public func textSources(_ recommendation: Recommendation) -> [String] {
    guard case .sources(let keys) = provenance(of: recommendation) else { return [] }
    return keys
  }
}
