/// The institutions, reports and deadlines that users entered or corrected.
extension Overlay {
  mutating func layProcedure() {
    for event in entered(.institution) {
      guard let institution = Self.fields(of: event.on, event.value)?.institution() else {
        continue
      }
      catalogue.institutions.put(institution)
    }
    for event in entered(.report) {
      guard let report = Self.fields(of: event.on, event.value)?.report() else { continue }
      catalogue.reports.put(report)
    }
    catalogue.reports.sort { $0.adopted.latest < $1.adopted.latest }
    for event in entered(.deadline) {
      let fields = Self.fields(of: event.on, event.value)
      // A report that is not there meets nothing.
      guard let deadline = fields?.deadline(closedBy: nil) else { continue }
      catalogue.deadlines.put(deadline)
    }
    catalogue.deadlines.sort { $0.due.latest < $1.due.latest }
  }
}
