/// The dossier at a glance: theme by theme, where the two sides differ, and how ours came about.
public struct Overview: Sendable {
  /// How the recommendations of one theme stand.
  public struct Row: Sendable {
    /// The theme.
    public let theme: Theme
    /// GRECO's last findings; recommendations without one are not counted.
    public let greco: [Status: Int]
    /// What our side says.
    public let ours: [Status: Int]
    /// How many recommendations there are.
    public let count: Int
  }

  /// What our side said of everything at the end of a day.
  public struct Moment: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What was said.
    public let ours: [Status: Int]
    /// How many recommendations there were.
    public let described: Int
  }

  /// The themes, in order.
  public let themes: [Row]
  /// We say that they are done, GRECO found them wanting.
  public let weAreAhead: [Recommendation]
  /// GRECO finds them satisfactory, we say that they are not.
  public let grecoIsAhead: [Recommendation]
  /// Our statuses over time, month by month or year by year, the day of the dossier last; empty if
  /// nothing was ever said.
  public let moments: [Moment]

  /// A dossier at a glance.
  public init(_ dossier: Dossier) {
    themes = dossier.catalogue.themes.map { theme in
      let ids = theme.recommendations.map(\.id)
      return Row(
        theme: theme,
        greco: Self.counts(ids.map { dossier.finding(of: $0)?.finding.status }),
        ours: Self.counts(ids.map { dossier.status(of: $0) }),
        count: ids.count
      )
    }
    weAreAhead = dossier.ids(.weAreAhead).compactMap { dossier.recommendation($0) }
    grecoIsAhead = dossier.ids(.grecoIsAhead).compactMap { dossier.recommendation($0) }
    moments = Self.moments(dossier)
  }

  private static func counts(_ statuses: [Status?]) -> [Status: Int] {
    statuses.reduce(into: [:]) { counts, status in
      if let status { counts[status, default: 0] += 1 }
    }
  }

  /// One pass over the journal; of a recommendation the greatest id said by then counts.
  private static func moments(_ dossier: Dossier) -> [Moment] {
    let ids = Set(dossier.recommendations.map(\.id))
    var steps = dossier.journal.events
      .filter { $0.knownKind == .status && ids.contains($0.on) }[...]
    guard let first = steps.first.map({ dossier.day(of: $0) }) else { return [] }
    let added = added(dossier)
    var said: [String: Status] = [:]
    return days(from: first, to: dossier.day).map { day in
      while let step = steps.first, dossier.day(of: step) <= day {
        said[step.on] = step.value.string.flatMap(Status.init(rawValue:))
        steps.removeFirst()
      }
      return Moment(
        day: day,
        ours: counts(Array(said.values)),
        described: ids.count - added.count { $0 > day }
      )
    }
  }

  /// The days on which those were added that the catalogue came without.
  private static func added(_ dossier: Dossier) -> [Day] {
    let shipped = Set(dossier.shipped.themes.flatMap(\.recommendations).map(\.id))
    let added = dossier.recommendations.map(\.id).filter { !shipped.contains($0) }
    return added.compactMap { id in
      let register = dossier.journal.register(.recommendation, on: id)
      return register.events.first.map { dossier.day(of: dossier.journal.events[$0]) }
    }
  }

  /// The ends of the months between two days, of the quarters or years where they are too many.
  private static func days(from first: Day, to last: Day) -> [Day] {
    let (start, end) = (first.parts, last.parts)
    let months = (end.year - start.year) * 12 + end.month - start.month
    let step = months <= 12 ? 1 : months <= 36 ? 3 : 12
    // Somebody's clock may be ahead of ours.
    guard first <= last else { return [last] }
    let ends =
      (start.year * 12 + start.month - 1..<max(start.year * 12, end.year * 12 + end.month - 1))
      .filter { ($0 + 1) % step == 0 }
      .compactMap { index -> Day? in
        let (year, month) = (index / 12, index % 12 + 1)
        return Day(year: year, month: month, day: Day.count(ofMonth: month, in: year))
      }
    return ends.filter { $0 >= first && $0 < last } + [last]
  }
}
