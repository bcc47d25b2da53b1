/// Measures that were planned for a day that is over.
extension Dossier {
  /// The first day by which a measure on one of these was to be done and is not said to be adopted, of
  /// those that are over; nil where there is none.
  func firstMissedPlan(on ids: [String], forOthers: Bool = false) -> Day? {
    ids.lazy.flatMap { journal.places(ofEntries: .measure, on: $0) }
      .filter { first, now in
        !forOthers || !journal.events[first].isInternal && !journal.events[now].isInternal
      }
      .compactMap { journal.events[$0.now].missedPlan(on: day) }.min()
  }

  /// The same as ``missedPlan(_:)``, of measures that are not internal.
  public func missedPlanForOthers(_ recommendation: Recommendation) -> Day? {
    guard missedPlan(recommendation.id) != nil else { return nil }
    return firstMissedPlan(on: recommendation.eventIDs, forOthers: true)
  }

  /// The same of a recommendation and its parts, for people.
  public func missedPlanWords(_ id: String) -> String? {
    missedPlan(id).map { "a measure was to be done by \($0.words) and is not said to be adopted" }
  }

  /// The first day by which a measure on a recommendation was to be done and is not said to be adopted, if
  /// it is over and the recommendation is not done.
  public func missedPlan(_ id: String) -> Day? {
    place(of: id).flatMap { standings[$0].isSatisfactory ? nil : standings[$0].missedPlan }
  }
}

extension Event {
  /// The last day that a measure was planned for, where that is over and nobody says that it was decided.
  fileprivate func missedPlan(on day: Day) -> Day? {
    guard measureState.map({ $0 < .adopted }) ?? true, let planned = plannedFor?.latest,
      planned < day
    else { return nil }
    return planned
  }
}
