/// The institutions, reports and deadlines that users entered or corrected.
extension Overlay {
  mutating func layProcedure() {
    for event in entered(.institution) {
      put(Self.fields(of: event.on, event.value)?.institution(), into: \.institutions)
    }
    for event in entered(.report) {
      put(Self.fields(of: event.on, event.value)?.report(), into: \.reports)
    }
    catalogue.reports.sort { $0.adopted.latest < $1.adopted.latest }
    for event in entered(.deadline) {
      put(Self.fields(of: event.on, event.value)?.deadline(catalogue.reports), into: \.deadlines)
    }
    catalogue.deadlines.sort { $0.due.latest < $1.due.latest }
  }

  /// Puts an entry in the place of the one that has its id, or behind the others.
  private mutating func put<Entry: Identifiable<String>>(
    _ entry: Entry?,
    into list: WritableKeyPath<Catalogue, [Entry]>
  ) {
    guard let entry else { return }
    if let place = catalogue[keyPath: list].firstIndex(where: { $0.id == entry.id }) {
      catalogue[keyPath: list][place] = entry
    } else {
      catalogue[keyPath: list].append(entry)
    }
  }
}
