/// Which reports there are on the dossier's day, where only the month or the year of their adoption may
/// be known.
extension Dossier {
  /// Whether a report was adopted by the day, as far as was known then.
  ///
  /// That is so once the month is over; and before, as soon as somebody said that it was adopted in it.
  func isAdopted(_ report: Report) -> Bool {
    isOver(report.adopted, isSaid: isEntered(.report, report.id))
  }

  /// Whether a day has come, for certain or because it was said, in the time it names, that it has.
  func isOver(_ day: PartialDay, isSaid: Bool) -> Bool {
    // What stands in the catalogue is said today; since when, nobody knows.
    day.latest <= self.day || day.earliest <= self.day && (isSaid || !isPast)
  }

  /// Whether somebody entered or corrected a thing with an id of its own, by the day.
  func isEntered(_ kind: EventKind, _ id: String) -> Bool {
    journal.counting(journal.register(kind, on: id)).map { $0.value != .null } ?? false
  }

  /// The last day on which a report can have been adopted: who said in the month that it was, said so
  /// of a day before.
  func latestAdoption(of report: Report) -> Day {
    let adopted = report.adopted
    guard adopted.exact == nil else { return adopted.latest }
    let said = journal.register(.report, on: report.id).events.lazy.map { journal.events[$0] }
      .first { $0.value["adopted"] == .string(adopted.description) }
      .map { day(of: $0) }
    return said.flatMap { $0 < adopted.earliest ? nil : min($0, adopted.latest) } ?? adopted.latest
  }

  /// The reports that are known and not public on the day, so that what is known from them is
  /// confidential: those that were adopted, and those that were entered before that.
  public var confidentialReports: [Report] {
    catalogue.reports.filter { report in
      report.isConfidential(on: day) && (isAdopted(report) || isEntered(.report, report.id))
    }
  }
}
