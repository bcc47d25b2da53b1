/// GRECO's findings that users entered: each takes the place of the one in the same report.
extension Overlay {
  mutating func layFindings() {
    var entered: [String: [Finding]] = [:]
    for event in said(.finding) {
      guard let finding = Finding(event) else { continue }
      entered[Self.subject(event.on).recommendation, default: []].append(finding)
    }
    for (id, findings) in entered {
      change(id) { recommendation in
        recommendation.findings = recommendation.findings.replacing(with: findings)
        recommendation.rewritten.insert("findings")
      }
    }
  }
}

extension [Finding] {
  /// These, but for those in whose place others came, and the others behind them; of several in one
  /// place the last.
  fileprivate func replacing(with others: [Finding]) -> [Finding] {
    var places: Set<Finding.Place> = []
    let last = others.reversed().filter { places.insert($0.place).inserted }
    return filter { !places.contains($0.place) } + last.reversed()
  }
}

extension Finding {
  /// What there is one finding of.
  fileprivate struct Place: Hashable {
    var report: String
    var part: String?
  }

  fileprivate var place: Place { Place(report: report, part: part) }
}
