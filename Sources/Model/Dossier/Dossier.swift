/// A dossier as it stands on a day: the catalogue and what users did since.
public struct Dossier: Sendable {
  /// What was shipped or imported.
  public let shipped: Catalogue
  /// The same with what users changed: dates, institutions, texts and the procedure itself.
  public private(set) var catalogue: Catalogue
  /// What users did, up to the day.
  public private(set) var journal: Journal
  /// The day it is seen from.
  public let day: Day
  /// Whether that day was asked for: then nothing can be changed.
  public let isPast: Bool
  /// The clock where the user is.
  public let local: LocalTime
  /// The national due dates that were shipped, by the recommendations' ids.
  let shippedDates: [String: Day]
  /// How much of it there is: what is left out for the public is not said to be missing.
  public internal(set) var extent = Extent.whole
  /// Every recommendation, theme by theme.
  public private(set) var recommendations: [Recommendation] = []
  /// What others stand in the place of, by its id.
  private(set) var replaced: [String: Replaced] = [:]
  /// The reports adopted by the day, in order.
  public private(set) var reports: [Report] = []
  /// The deadlines that were known by the day, soonest first.
  public private(set) var deadlines: [DeadlineWindow] = []
  /// The first day on which something can have come after GRECO's last report, whichever of two entries
  /// to its adoption holds; nil where there is none.
  private(set) var firstDaySinceReport: Day?
  /// The id of what is due to GRECO; nil where nothing is.
  private(set) var reportDue: String?
  /// How each recommendation stands, in the same order.
  private(set) var standings: [Standing] = []
  /// Everything to which two or more entries stand, by what it is about.
  private(set) var questions: [String: [TwoEntries]] = [:]
  /// Whose names are one person's.
  public private(set) var people = People()
  /// What its things are named by.
  private(set) var naming: Naming
  /// The places of each theme's recommendations among all.
  public private(set) var placesOfThemes: [Range<Int>] = []
  /// Each recommendation's place, by its id.
  private var places: [String: Place] = [:]

  private struct Place {
    /// Among the themes.
    var theme: Int
    /// Among all recommendations.
    var recommendation: Int
  }

  /// A dossier as it stands today.
  public init(_ catalogue: Catalogue, _ journal: Journal, today: Day, local: LocalTime) {
    self.init(catalogue, journal, day: today, isPast: false, local: local)
  }

  /// A dossier as it stood at the end of a day: what was entered and adopted by then.
  public init(_ catalogue: Catalogue, _ journal: Journal, asOf day: Day, local: LocalTime) {
    self.init(catalogue, journal.until(local.end(day)), day: day, isPast: true, local: local)
  }

  /// A dossier whose journal is of the day.
  init(
    _ catalogue: Catalogue,
    _ journal: Journal,
    day: Day,
    isPast: Bool,
    local: LocalTime
  ) {
    shipped = catalogue
    shippedDates = catalogue.dates
    self.catalogue = catalogue
    naming = Naming(catalogue)
    self.journal = journal
    self.day = day
    self.isPast = isPast
    self.local = local
    takeIn()
  }

  /// Works out what the journal says: of the catalogue, and of where each recommendation stands.
  private mutating func takeIn() {
    layOver()
    reportDue = deadline?.deadline.id
    people = journal.people
    questions = Dictionary(grouping: journal.twoEntries, by: \.on)
    firstDaySinceReport = lastReport.flatMap { adoptions(of: $0).map(\.firstAfter).min() }
    standings = recommendations.map {
      standing(of: $0, missedPlan: firstMissedPlan(on: $0.eventIDs))
    }
  }

  /// The same where nothing can stand otherwise but the recommendations that some events are on.
  private mutating func takeIn(on events: [Event]) {
    people = journal.people
    questions = Dictionary(grouping: journal.twoEntries, by: \.on)
    let changed = Dictionary(grouping: events) { Overlay.subject($0.on).recommendation }
    for (id, events) in changed {
      guard let place = place(of: id) else { continue }
      let recommendation = recommendations[place]
      // Where there are thousands of measures, looking through them takes longer than all else.
      let hasMeasures = events.contains { $0.knownKind == .measure || $0.of != nil }
      let plan =
        hasMeasures
        ? firstMissedPlan(on: recommendation.eventIDs) : standings[place].missedPlan
      standings[place] = standing(of: recommendation, missedPlan: plan)
    }
  }

  /// Lays what users changed over what was shipped.
  private mutating func layOver() {
    catalogue = Overlay.of(journal, over: shipped)
    takeOutReplaced()
    naming = Naming(catalogue)
    reports = catalogue.reports.filter(isAdopted)
    deadlines = knownDeadlines()
    (recommendations, places, placesOfThemes) = ([], [:], [])
    for (theme, each) in catalogue.themes.enumerated() {
      let first = recommendations.count
      placesOfThemes.append(first..<first + each.recommendations.count)
      for one in each.recommendations {
        places[one.id] = Place(theme: theme, recommendation: recommendations.count)
        recommendations.append(one)
      }
    }
  }

  /// Takes out of the themes what others stand in the place of: nothing is counted twice.
  private mutating func takeOutReplaced() {
    replaced = [:]
    let isReplacing = catalogue.themes.contains { theme in
      theme.recommendations.contains { !$0.replaces.isEmpty }
    }
    guard isReplacing else { return }
    let replacements = Replacements(among: catalogue.themes.flatMap(\.recommendations))
    for theme in catalogue.themes.indices {
      for one in catalogue.themes[theme].recommendations {
        guard let successors = replacements.successors[one.id] else { continue }
        replaced[one.id] = Replaced(recommendation: one, theme: theme, successors: successors)
      }
      catalogue.themes[theme].recommendations.removeAll { replaced[$0.id] != nil }
    }
  }

  /// The same dossier as it stood at the end of an earlier day.
  public func asOf(_ day: Day) -> Dossier {
    Dossier(shipped, journal, asOf: day, local: local)
  }

  /// The same dossier with another journal, as when others wrote meanwhile.
  public func reading(_ journal: Journal) -> Dossier {
    Dossier(shipped, journal, day: day, isPast: isPast, local: local)
  }

  /// The same dossier with more events.
  public mutating func add(_ events: [Event]) {
    let last = journal.events.last?.id
    journal.add(isPast ? events.filter { $0.at <= local.end(day) } : events)
    // What comes before others, or is about another's entry elsewhere, may change what those say.
    let isPlain = events.allSatisfy { event in
      event.knownKind?.changesCatalogue == false && last.map { $0 < event.id } ?? true
        && event.of.map { journal.event($0)?.on == event.on } ?? true
    }
    guard isPlain else { return takeIn() }
    takeIn(on: events)
  }

  /// Makes room for more events, before somebody waits for it.
  public mutating func makeRoom() { journal.makeRoom() }

  /// A recommendation by its id, be it one in whose place others stand.
  public func recommendation(_ id: String) -> Recommendation? {
    places[id].map { recommendations[$0.recommendation] } ?? replaced[id]?.recommendation
  }

  /// The place of a recommendation among all; nil where there is none of that id.
  func place(of id: String) -> Int? { places[id]?.recommendation }

  /// The theme that a recommendation belongs to.
  public func theme(of id: String) -> Theme? {
    (places[id]?.theme ?? replaced[id]?.theme).map { catalogue.themes[$0] }
  }

  /// The calendar day on which something was entered.
  public func day(of event: Event) -> Day { local.day(event.at) }
}

extension Catalogue {
  /// The national due dates, by the recommendations' ids.
  fileprivate var dates: [String: Day] {
    var dates: [String: Day] = [:]
    for theme in themes {
      for one in theme.recommendations where one.due != nil { dates[one.id] = one.due }
    }
    return dates
  }
}
