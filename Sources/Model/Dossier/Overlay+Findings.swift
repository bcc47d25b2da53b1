/// GRECO's findings that users entered: each takes the place of the one in the same report.
extension Overlay {
  mutating func layFindings() {
    for event in said(.finding) {
      let (id, part) = Self.subject(event.on)
      guard let finding = Finding(event, part: part) else { continue }
      change(id) { recommendation in
        recommendation.findings.removeAll {
          $0.report == finding.report && $0.part == finding.part
        }
        recommendation.findings.append(finding)
        recommendation.rewritten.insert("findings")
      }
    }
  }
}

extension Finding {
  /// What an event says; nil if it says no status or of no report.
  fileprivate init?(_ event: Event, part: String?) {
    guard let status = event.value.string.flatMap(Status.init(rawValue:)),
      let report = event.other("report")?.string
    else { return nil }
    self.init(
      report: report,
      status: status,
      part: part,
      basis: event.other("basis")?.string.flatMap(Basis.init(rawValue:)) ?? .stated,
      source: event.other("source")?.string
    )
  }
}
