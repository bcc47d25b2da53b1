public import Model

extension Journal {
  /// An event by its id or the beginning of that.
  public func find(_ text: String) throws(Refusal) -> EventID {
    let wanted = text.uppercased()
    let all = wanted.isEmpty ? [] : events.map(\.id)
    let found = all.filter { $0.description.hasPrefix(wanted) }.unique
    if found.count == 1 { return found[0] }
    throw found.isEmpty ? .missing(.event(text)) : .unread(.severalEvents(text, found.count))
  }
}

extension Dossier {
  /// The event that began a measure which stands on recommendations or parts: by one of its events, or by
  /// the measure's own words.
  public func findMeasure(_ text: String, on ids: [String]) throws(Refusal) -> EventID {
    let called = ids.flatMap { measures(of: $0) }.last { $0.now.value.string?.trimmed == text }
    if let called { return called.first.id }
    do throws(Refusal) {
      let named = try journal.find(text)
      if let measure = ids.lazy.compactMap({ self.measure(named, on: $0) }).first { return measure }
    } catch {
      if case .unread = error { throw error }
    }
    throw .missing(.measure(text))
  }
}
