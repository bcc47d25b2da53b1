/// The sources, institutions, reports and deadlines that users entered or corrected.
extension Overlay {
  mutating func layProcedure() {
    for event in entered(.source) {
      SourceKind.thing(event.on, event.value).map { catalogue.sources.put($0) }
    }
    for event in entered(.institution) {
      InstitutionKind.thing(event.on, event.value).map { catalogue.institutions.put($0) }
    }
    for event in entered(.report) {
      ReportKind.thing(event.on, event.value).map { catalogue.reports.put($0) }
    }
    catalogue.reports.sort { $0.adopted.latest < $1.adopted.latest }
    for event in entered(.deadline) {
      DeadlineKind.thing(event.on, event.value).map { catalogue.deadlines.put($0) }
    }
    catalogue.deadlines.sort { $0.due.latest < $1.due.latest }
  }
}
