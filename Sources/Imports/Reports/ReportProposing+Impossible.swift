internal import Model

/// What a report says of itself that cannot be.
extension ReportProposing {
  /// Leaves it out, and tells so: what else it says is true all the same.
  mutating func leaveOutImpossible() {
    let total = report.totals.values.reduce(0, +)
    if let issued = dossier.catalogue.issued, total > issued {
      tell("the totals are left out: they come to \(total) of \(issued) recommendations")
      report.totals = [:]
    }
    if let published = report.published?.value, let adopted = report.adopted?.value,
      published.latest < adopted.earliest
    {
      tell("the day of publication is left out: it is before the adoption")
      report.published = nil
    }
  }

  private mutating func tell(_ words: String) {
    proposal.remarks.append(Remark(words, at: [report.place]))
  }
}
