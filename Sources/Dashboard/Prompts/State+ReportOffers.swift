internal import Model

extension State {
  /// The reports that can be named, the latest first.
  var reportOffers: [Offer] { offers(of: dossier.reports) }

  /// Those of GRECO, which have its findings.
  var grecoReportOffers: [Offer] { offers(of: dossier.reports.filter { !$0.kind.isAuthorities }) }

  private func offers(of reports: [Report]) -> [Offer] {
    reports.reversed().map { report in
      let detail = "\(report.kind.words), \(report.adopted.words)"
      return Offer(words: report.id, detail: detail, alias: report.kind.words, text: report.id)
    }
  }
}
