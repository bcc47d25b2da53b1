/// The dossier at a glance: what GRECO found report by report, and what we say today.
public struct Overview: Sendable {
  /// What GRECO found, report by report.
  public let reports: [ReportFindings]
  /// How many recommendations it is about.
  public let described: Int
  /// What our side says; of two entries the one that counts for now.
  public let said: [Status: Int]
  /// Of how many nothing is said.
  public let unsaid: Int
  /// To how many of what is said two entries stand.
  public let contested: Int

  /// A dossier at a glance, or some of its recommendations.
  public init(_ dossier: Dossier, of ids: [String]? = nil) {
    reports = ReportFindings.all(in: dossier, of: ids)
    let ids = ids ?? dossier.recommendations.map(\.id)
    described = ids.count
    said = ids.reduce(into: [:]) { counts, id in
      if let status = dossier.status(of: id) { counts[status, default: 0] += 1 }
    }
    unsaid = ids.count { dossier.saying(on: $0) == nil }
    contested = ids.count { dossier.isContested(.status, on: $0) }
  }
}
