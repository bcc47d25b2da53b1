/// What the authorities delivered to GRECO, as it was when they did.
extension Dossier {
  /// The id of what is to be reported where nothing is named: what is due.
  ///
  /// Seen from the very day on which something was delivered, it is that. Nil where the dossier knows
  /// of nothing.
  public var idOfReportDue: String? {
    let delivered = deadlines.last { $0.state == .met && deliveryDay(of: $0.deadline) == day }
    if isPast, let delivered { return delivered.deadline.id }
    return deadline?.deadline.id
  }

  /// The dossier as it stood when a report was delivered, whatever was entered since; as it stands
  /// as long as it was not delivered.
  ///
  /// The id is a deadline's or that of a report of the authorities'. What was entered before it was
  /// said that a deadline was met counts, though it was delivered some days before that. Of one that
  /// nobody said was met, though GRECO's next report closed it, the day before that report counts.
  public func asDelivered(_ id: String) -> Dossier {
    guard let (day, entered) = delivery(of: id) else { return self }
    let then = Dossier(shipped, entered, day: day, isPast: true, local: local)
    // What was entered only afterwards is not known any better by going back.
    return then.reportsToAnswerIn.contains(id) ? then : self
  }

  /// The day of a delivery, and what counts as entered by then.
  private func delivery(of id: String) -> (day: Day, entered: Journal)? {
    func byTheEnd(of day: Day) -> (Day, Journal) { (day, journal.until(local.end(day))) }
    if let window = deadlines.first(where: { $0.deadline.id == id }), window.state == .met {
      if let met = window.deadline.met {
        return saidMet(window.deadline).map { (met, journal.until($0.id)) } ?? byTheEnd(of: met)
      }
      let closing = reports.first { $0.id == window.deadline.closedBy }
      return closing.map { byTheEnd(of: $0.adopted.earliest + -1) }
    }
    let own = reports.first { $0.id == id && $0.kind.isAuthorities }
    return own.map { byTheEnd(of: $0.adopted.latest) }
  }

  /// The day from which a delivery is seen: when it was said, or when it was if that is later.
  private func deliveryDay(of deadline: Deadline) -> Day? {
    guard let met = deadline.met else { return nil }
    return saidMet(deadline).map { max(day(of: $0), met) } ?? met
  }

  /// What first said that a deadline was met: the day may have been corrected since, and of two entries
  /// it is the one that counts for now.
  private func saidMet(_ deadline: Deadline) -> Event? {
    let heads = journal.register(.deadline, on: deadline.id).heads
    guard let last = heads.max(), journal.events[last].value["met"] != nil else { return nil }
    var path = [last]
    while let before = metBefore(path[path.count - 1]), !path.contains(before) {
      path.append(before)
    }
    return journal.events[path[path.count - 1]]
  }

  /// The place of what said that a deadline was met before an event that says so; where that settled
  /// two, the one that said the same.
  private func metBefore(_ index: Int) -> Int? {
    let before = journal.superseded(by: index).sorted()
      .filter { journal.events[$0].value["met"] != nil }
    let met = journal.events[index].value["met"]
    return before.last { journal.events[$0].value["met"] == met } ?? before.last
  }
}
