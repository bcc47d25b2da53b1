/// What our side said of everything at the end of a day.
public struct Moment: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// What was said.
  public let ours: [Status: Int]
  /// How many recommendations there were.
  public let described: Int

  /// Our statuses over time, month by month or year by year, the day of the dossier last; empty if
  /// nothing was ever said.
  ///
  /// One pass over the journal; of a recommendation the greatest id said by then counts.
  public static func all(in dossier: Dossier) -> [Moment] {
    // What was replaced since then was there, and what is in its place was not said of.
    let gone = dossier.replaced.keys.map { ($0, dossier.dayOfReplacing($0)) }
    let left = Dictionary(gone.compactMap { id, day in day.map { (id, $0) } }) { first, _ in first }
    let ids = Set(dossier.recommendations.map(\.id) + left.keys)
    var steps = dossier.journal.events
      .filter { $0.knownKind == .status && ids.contains($0.on) }[...]
    guard let first = steps.first.map({ dossier.day(of: $0) }) else { return [] }
    let added = added(ids, to: dossier)
    func isThere(_ id: String, _ day: Day) -> Bool {
      added[id].map { $0 <= day } ?? true && left[id].map { $0 > day } ?? true
    }
    var said: [String: Status] = [:]
    return days(from: first, to: dossier.day).map { day in
      while let step = steps.first, dossier.day(of: step) <= day {
        said[step.on] = Status(step.value)
        steps.removeFirst()
      }
      let there = said.filter { id, _ in isThere(id, day) }
      return Moment(
        day: day,
        ours: there.values.reduce(into: [:]) { $0[$1, default: 0] += 1 },
        described: ids.count { isThere($0, day) }
      )
    }
  }

  /// The days on which those were added that the catalogue came without, by their ids.
  private static func added(_ ids: Set<String>, to dossier: Dossier) -> [String: Day] {
    let shipped = dossier.shipped.themes.flatMap(\.recommendations).map(\.id)
    let added = ids.subtracting(shipped).compactMap { id in
      let register = dossier.journal.register(.recommendation, on: id)
      return register.events.first.map { (id, dossier.day(of: dossier.journal.events[$0])) }
    }
    return Dictionary(added) { first, _ in first }
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
