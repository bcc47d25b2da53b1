/// The public journal: what stands and may be public, each entry once, with nothing of how it came
/// about.
///
/// What of an entry leaves is said by its kind.
struct PublicJournal {
  /// What it is made of, with all that is not public.
  private let dossier: Dossier
  /// The public catalogue, on which everything in it is.
  private let catalogue: Catalogue
  /// What events on its recommendations and their parts are on.
  private let ids: Set<String>
  /// Whether our status is told.
  let tellsOurStatus: Bool

  /// What of a dossier's journal may be public over its public catalogue.
  init(of dossier: Dossier, over catalogue: Catalogue, withOurStatus: Bool) {
    self.dossier = dossier
    self.catalogue = catalogue
    ids = Set(catalogue.themes.flatMap(\.recommendations).flatMap(\.eventIDs))
    tellsOurStatus = withOurStatus
  }

  /// A journal of nothing but that.
  var journal: Journal {
    let entries = ids.flatMap { id in
      EventKind.allCases.flatMap { kind in
        settled(kind, on: id).compactMap { kind.meaning.published($0, in: self) }
      }
    }
    return Journal(signed(entries))
  }

  /// What is told of one thing, where nobody disputes it: what began it and what counts.
  typealias Settled = (first: Event, now: Event)

  private func settled(_ kind: EventKind, on id: String) -> [Settled] {
    let journal = dossier.journal
    switch kind.scope {
    case .field, .named:
      return dossier.settled(journal.register(kind, on: id)).map { [($0, $0)] } ?? []
    case .entry:
      return journal.entries(kind, on: id).filter { entry in
        dossier.settled(journal.register(of: entry.first)) != nil
      }
    }
  }

  /// The public day: on which it became true, but not after it was entered.
  func date(of event: Event) -> Day {
    let entered = dossier.day(of: dossier.origin(of: event))
    return max(Day(number: 0), min(event.day?.latest ?? entered, entered))
  }

  /// The event that began the measure that something proves; nil where that is not public.
  func publicMeasure(provenBy proof: Event) -> EventID? {
    let journal = dossier.journal
    guard let first = proof.provenMeasure.flatMap(journal.event).map(journal.begun),
      first.knownKind == .measure, ids.contains(first.on),
      let now = dossier.settled(journal.register(of: first)),
      MeasureKind.published((first, now), in: self) != nil
    else { return nil }
    return first.id
  }

  /// When the authorities' report was published into which the answers went that are for what is due, or
  /// for a report; nil where it is not public.
  func publication(ofAnswersFor id: String) -> PartialDay? {
    guard let report = catalogue.report(catalogue.deadline(id)?.closedBy ?? id),
      report.kind.isAuthorities
    else { return nil }
    return report.published
  }
}
