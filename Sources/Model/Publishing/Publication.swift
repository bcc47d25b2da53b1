/// What of a dossier may be public on its day.
///
/// ``Disclosure`` says it row by row; the extensions of this type, named for the rows' types, make
/// the public values.
struct Publication {
  /// What it is made of, with all that is not public.
  let dossier: Dossier
  /// What was shipped, with those entries laid over it that may be public as far as they themselves
  /// tell.
  let catalogue: Catalogue
  /// The ids of the published reports.
  let reports: Set<String>
  /// The keys of the public sources.
  let sources: Set<String>
  /// The ids of the recommendations that were added with something public to their name.
  let added: Set<String>
  /// The ids of the recommendations of which an entry that names a published report says in whose place
  /// they stand.
  let replacing: Set<String>

  /// The recommendations of the catalogue, by their ids.
  let recommendations: [String: Recommendation]
  /// Those that were shipped, by their ids.
  private let shipped: [String: Recommendation]

  /// Finds out what may be public of a dossier.
  init(of dossier: Dossier) {
    self.dossier = dossier
    let settled = dossier.settledChanges
    // What is said of reports and deadlines is looked at when all of them are known.
    let procedure = settled.filter { [.report, .deadline].contains($0.knownKind) }
    let reports = Self.publishedReports(
      Overlay.of(Journal(procedure), over: dossier.shipped).reports,
      of: dossier
    )
    let named = Self.publicSources(entered: settled, of: dossier, reports)
    let sources = Self.publicSources(of: dossier, reports, entered: Set(named.map(\.on)))
    let ids = Set(reports.map(\.id))
    let sound = settled.filter { event in
      event.knownKind?.meaning.isPublic(event, reports: ids, sources: sources) ?? false
    }
    self.reports = ids
    self.sources = sources
    added = Set(sound.filter { $0.knownKind == .recommendation }.map(\.on))
    replacing = Set(
      sound.filter { event in
        [.recommendation, .replaces].contains(event.knownKind) && event.names(oneOf: ids)
      }.map(\.on)
    )
    let open = named.filter { sources.contains($0.on) }
    catalogue = Overlay.of(Journal(procedure + open + sound), over: dossier.shipped)
    recommendations = catalogue.recommendationsByID
    shipped = dossier.shipped.recommendationsByID
  }

  /// Whether a recommendation is known from something public.
  func isPublic(_ recommendation: Recommendation) -> Bool {
    if added.contains(recommendation.id) { return true }
    // Whatever its text is from by now: it is known from what it came with.
    let known = shipped[recommendation.id]?.sources ?? recommendation.sources
    if !known.isEmpty { return known.contains(where: isPublic) }
    if recommendation.findings.contains(where: { reports.contains($0.report) }) { return true }
    // One of which nothing is told comes from the evaluation; where others found it, from theirs.
    let isFound = dossier.recommendation(recommendation.id)?.findings.isEmpty == false
    return !isFound && catalogue.reports.contains { $0.kind == .evaluation && isPublic($0) }
  }

  /// Whether a report is published.
  func isPublic(_ report: Report) -> Bool { reports.contains(report.id) }
}

extension Catalogue {
  fileprivate var recommendationsByID: [String: Recommendation] {
    Dictionary(themes.flatMap(\.recommendations).map { ($0.id, $0) }) { first, _ in first }
  }
}

extension Dossier {
  /// What counts of every register that changes the catalogue, where no two entries stand and
  /// nothing of it is internal.
  fileprivate var settledChanges: [Event] {
    journal.catalogueChanges.compactMap { key in
      journal.registers[key].flatMap { settled($0) }
    }
  }

  /// What counts of a register; nil where it was taken back, two entries stand, or anything of it
  /// is internal.
  func settled(_ register: Register) -> Event? {
    guard let now = journal.counting(register), now.value != .null,
      journal.rivals(register).isEmpty,
      register.events.allSatisfy({ journal.events[$0].isForOthers })
    else { return nil }
    guard let once = OncePerReport(now) else { return now }
    // Of what there is one of, other entries can stand against it, or say the same once more.
    let versions = journal.versions(
      of: journal.entries(once.kind, on: once.on, for: once.report)
    )
    return versions.map(\.now.id) == [now.id] ? now : nil
  }
}

extension Event {
  /// Whether it is certainly not internal: whatever is said but `false` may mean that it is.
  fileprivate var isForOthers: Bool {
    let said = self[.internal]
    return said == nil || said == .bool(false)
  }
}
