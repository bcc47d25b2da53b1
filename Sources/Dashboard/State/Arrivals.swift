internal import Model

/// What others entered since the user looked last.
struct Arrivals: Sendable {
  /// When that was; nil until it is known.
  var since: Timestamp?
  /// What came in since then, be it that it was entered before.
  private(set) var events: [Event] = []
  /// Which of that was not shown yet.
  private var unseen: Set<EventID> = []
  /// How many entries nobody was shown yet.
  private(set) var count = 0

  /// Takes in what came in, in a dossier that has it already.
  mutating func add(_ more: [Event], for names: [String], in dossier: Dossier) {
    events += more
    unseen.formUnion(more.map(\.id))
    let new = unseen.count == events.count ? events : events.filter { unseen.contains($0.id) }
    count = news(of: new, for: names, in: dossier)?.count ?? 0
  }

  /// All of it counts as seen; it is told as long as the dashboard is open.
  mutating func see() {
    unseen = []
    count = 0
  }

  /// All of it as it is told; nil where there is nothing to tell.
  func news(for names: [String], in dossier: Dossier) -> News? {
    news(of: events, for: names, in: dossier)
  }

  /// Some of it as it is told.
  func news(of events: [Event], for names: [String], in dossier: Dossier) -> News? {
    guard let since, !events.isEmpty else { return nil }
    let news = News(events, since: since, for: names, in: dossier)
    return news.count > 0 ? news : nil
  }
}

/// What came in, told where the user looks.
extension State {
  /// When the user looked last is known, and what came in since.
  mutating func look(since: Timestamp, missing events: [Event], as name: String?) {
    arrivals = Arrivals()
    arrivals.since = since
    userName = userName ?? name
    arrivals.add(events, for: lookers, in: dossier)
  }

  /// Whose own entries are no news.
  var lookers: [String] { [userName, accountName].compactMap(\.self) }

  /// Others entered something, which is told where that overwrites nothing.
  mutating func takeInArrivals(_ events: [Event]) {
    guard arrivals.since != nil, !events.isEmpty else { return }
    let now = present ?? dossier
    arrivals.add(events, for: lookers, in: now)
    guard let news = arrivals.news(of: events, for: lookers, in: now), prompt == nil, work == nil,
      message == nil || isNewsTold
    else { return }
    message = Message(.told, words(for: news))
    isNewsTold = true
  }

  /// One entry as it is, of several who entered how many.
  private func words(for news: News) -> Notice {
    if news.count == 1, let person = news.people.first, let thing = person.things.first,
      let event = thing.events.first
    {
      let words = dossier.words(of: event, in: settings.languages, days: \.words)
      let by = person.name.isEmpty ? "" : " (\(person.name))"
      return Notice(words + by, of: name(of: event.on))
    }
    let names = news.people.map { $0.name.isEmpty ? "somebody" : $0.name }
    let who = names.prefix(2).joined(separator: ", ") + (names.count > 2 ? " and others" : "")
    return Notice("\(news.count) new by \(who); c shows them")
  }

  /// How many entries are new and since when, `3 new since Friday`; nil where there are none.
  var newsWords: String? {
    guard arrivals.count > 0, !dossier.isPast, let since = arrivals.since else { return nil }
    return "\(arrivals.count) new since \(words(forLook: since))"
  }

  /// Whether something came in that the user was not shown.
  public var hasNews: Bool { arrivals.count > 0 }

  /// When the user looked: on this day the time, in the last days the day of the week.
  func words(forLook moment: Timestamp) -> String {
    let (day, today) = (dossier.local.day(moment), dossier.day)
    if day >= today { return dossier.local.clockWords(moment) }
    return today - day < 7 ? Day.longWeekdays[day.weekday] : words(for: day)
  }

  /// Opens a screen; of changes that of what came in, where something did that was not shown.
  mutating func look(at kind: ScreenKind) -> [Effect] {
    var isOfReport = false
    if case .report? = screen?.subject { isOfReport = true }
    guard kind == .changes, !isOfReport, arrivals.count > 0, let news = NewsScreen(in: self) else {
      open(kind)
      return []
    }
    open(news)
    return seeNews()
  }

  /// What is shown counts as seen, which is kept.
  mutating func seeNews() -> [Effect] {
    guard arrivals.count > 0 else { return [] }
    arrivals.see()
    return [.keepLook]
  }
}
