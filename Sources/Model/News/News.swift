/// What others entered since somebody looked last, as it is read: person by person and thing by thing.
public struct News: Sendable {
  /// When that was.
  public let since: Timestamp
  /// Who entered something, in the order in which they began.
  public let people: [Contribution]

  /// What one person entered.
  public struct Contribution: Sendable {
    /// The name that they go by now.
    public let name: String
    /// What they entered, recommendation by recommendation, what is about none behind them.
    public let things: [Thing]

    /// How many entries that is.
    public var count: Int { things.reduce(0) { $0 + $1.events.count } }
  }

  /// What one person entered about one thing.
  public struct Thing: Sendable {
    /// The id of a recommendation, or what else has an id of its own.
    public let id: String
    /// The entries, oldest first: of what was said anew only the last.
    public let events: [Event]
  }

  /// How many entries are new.
  public var count: Int { people.reduce(0) { $0 + $1.count } }

  /// What others entered.
  ///
  /// What was taken back since, and that it was, is no news; neither is what the person entered who looks.
  /// - Parameters:
  ///   - events: What came in.
  ///   - since: When was looked last.
  ///   - names: Whoever looks, by what they may have signed with; none where nobody knows.
  ///   - dossier: The dossier, with what came in.
  public init(
    _ events: [Event],
    since: Timestamp,
    for names: [String],
    in dossier: Dossier
  ) {
    self.since = since
    let own = names.map(dossier.people.person)
    let places = events.compactMap { dossier.journal.index(of: $0.id) }
    let told = dossier.journal.lastWords(among: places).map { dossier.journal.events[$0] }
      .filter { event in !own.contains { $0.entered(event) } }
    let names = told.map { dossier.people.presentName(of: $0.by) }.unique
    let each = Dictionary(grouping: told) { dossier.people.presentName(of: $0.by) }
    people = names.map { name in
      Contribution(name: name, things: Self.things(each[name] ?? [], in: dossier))
    }
  }

  private static func things(_ events: [Event], in dossier: Dossier) -> [Thing] {
    let each = Dictionary(grouping: events) { Overlay.subject($0.on).recommendation }
    let ids = events.map { Overlay.subject($0.on).recommendation }.unique
    let order = ids.enumerated().sorted { one, other in
      (dossier.place(of: one.element) ?? .max, one.offset)
        < (dossier.place(of: other.element) ?? .max, other.offset)
    }
    return order.map { Thing(id: $0.element, events: each[$0.element] ?? []) }
  }
}

extension Dossier {
  /// How many entries of others came in since a look; none where nobody looked yet.
  ///
  /// - Parameters:
  ///   - look: When somebody looked last, and what was there.
  ///   - names: Whoever looks, by what they may have signed with; asked only where something came in.
  /// - Returns: How many are to be told.
  public func newCount(since look: Look?, for names: @autoclosure () -> [String]) -> Int {
    guard let look, let missed = journal.events(since: look), !missed.isEmpty else { return 0 }
    return News(missed, since: look.at, for: names(), in: self).count
  }
}

extension Journal {
  /// Of some events what is told: of what one person said of the same only the last, nothing of what was taken
  /// back among them, nor that it was.
  fileprivate func lastWords(among places: [Int]) -> [Int] {
    let among = Set(places)
    var known = UndoingByRegister(self)
    var passed: Set<Word> = []
    let people = people
    return places.reversed().filter { place in
      if known.undoing(of: place).isTakenBack(place) { return false }
      // An undo is told where what it takes back was there before.
      if let target = target(of: place), among.contains(target) { return false }
      let by = people.presentName(of: events[place].by)
      return passed.insert(Word(register: key(of: place), by: by)).inserted
    }
    .reversed()
  }

  /// What somebody says of something.
  private struct Word: Hashable {
    let register: RegisterKey
    let by: String
  }
}
