public import Model

/// What was done, in folded order.
public struct EventLog: Sendable {
  /// What is asked for; what is not does not matter.
  public struct Wanted: Sendable {
    /// The ids of recommendations, which their parts belong to, or whatever else events are on.
    public var on: [String]?
    /// Who entered it, by any of their names.
    public var by: String?
    /// From this day on, where the user is.
    public var since: Day?
    /// To the end of this day.
    public var until: Day?

    /// Everything.
    public init() {}
  }

  private let dossier: Dossier
  let events: [Event]
  /// Where an event is one of two entries, who gave it and who all of them, each once.
  private let authors: [EventID: (own: String, all: [String])]
  /// By which commits the entries came into the history that several people share; nil where nobody asked.
  let commits: [Event: EntryCommit]?
  /// Whose names are one person's.
  let people: People

  /// Those events of a dossier that are wanted.
  ///
  /// - Parameters:
  ///   - dossier: whose events they are.
  ///   - wanted: which of them.
  ///   - commits: by which commits they came into the history that several people share, where that is to
  ///     be told.
  public init(
    _ dossier: Dossier,
    _ wanted: Wanted = Wanted(),
    verifiedBy commits: [Event: EntryCommit]? = nil
  ) {
    self.dossier = dossier
    self.commits = commits
    people = dossier.journal.people
    let person = wanted.by.map(dossier.people.person)
    events = dossier.journal.events.filter { event in
      person?.entered(event) != false && Self.accepts(event, wanted, dossier)
    }
    var undoing = UndoingByRegister(dossier.journal)
    var authors: [EventID: (own: String, all: [String])] = [:]
    for question in dossier.journal.twoEntries {
      let names = question.entries.map { undoing.origin(of: $0).by }
      let all = dossier.people.once(names)
      for (answer, own) in zip(question.entries, names) { authors[answer.id] = (own, all) }
    }
    self.authors = authors
  }

  /// Whether there are none.
  public var isEmpty: Bool { events.isEmpty }

  /// The events as JSON, one a line.
  public var jsonLines: LongText {
    var text = LongText()
    text.append(contentsOf: events.lazy.map { json(of: $0).text() + "\n" })
    return text
  }

  /// A line each: the event's id, when, on what, what it did and who did it.
  public var text: String { columns(ids: EventID.length).text }

  /// The same for a terminal of a width: of an id as much as names the event, and no line longer than
  /// fits.
  public func text(in width: Int) -> String { columns(ids: enoughOfAnID).text(in: width) }

  private func columns(ids length: Int) -> Columns {
    var undoing = UndoingByRegister(dossier.journal)
    return Columns(
      events.map { event in
        [
          String(event.id.description.prefix(length)), dossier.moment(of: event), event.on.shown,
          dossier.signedWords(event, &undoing).split(separator: "\n").joined(separator: " ")
            + against(event) + committed(event),
        ]
      }
    )
  }

  /// How many characters of an id tell all events of the journal apart.
  private var enoughOfAnID: Int {
    let ids = dossier.journal.events.map { Array($0.id.description.utf8) }
    let shared = zip(ids, ids.dropFirst()).map { zip($0, $1).prefix { $0 == $1 }.count }
    return min(EventID.length, max(10, (shared.max() ?? 0) + 1))
  }

  /// That an answer stands against others, and whose they are.
  private func against(_ event: Event) -> String {
    guard let (own, all) = authors[event.id] else { return "" }
    var others: [String] = []
    // A few will do: of a great many nobody reads the names in every line.
    for name in all where !dossier.people.areOne(name, own) && !name.isEmpty {
      if others.count == Self.mostNames { return words(against: others) + " and others" }
      others.append(name.shown)
    }
    return words(against: others)
  }

  private static let mostNames = 3

  private func words(against names: [String]) -> String {
    "; stands against \(names.isEmpty ? "another entry" : names.joined(separator: ", "))"
  }

  private static func accepts(_ event: Event, _ wanted: Wanted, _ dossier: Dossier) -> Bool {
    if let on = wanted.on,
      !on.contains(where: { event.on == $0 || event.on.hasPrefix($0 + ".") })
    {
      return false
    }
    let day = dossier.day(of: event)
    if let since = wanted.since, day < since { return false }
    if let until = wanted.until, day > until { return false }
    return true
  }
}
