import Model

extension Dossier {
  /// Refuses as a fact what is still to come.
  func accept(
    _ day: PartialDay?,
    for kind: EventKind,
    state: MeasureState? = nil
  ) throws(Failure) {
    guard let why = refusal(ofDay: day, for: kind, state: state) else { return }
    let hint = kind == .measure ? ", with --state planned." : "."
    throw Failure(why + hint, .usage)
  }

  /// Refuses a report that contradicts itself or the dossier.
  func accept(_ report: Report) throws(Failure) {
    if let published = report.published, published.latest < report.adopted.earliest {
      throw Failure(
        "A report is published after it is adopted: \(published) is before \(report.adopted).",
        .usage
      )
    }
    guard let total = report.excess(over: catalogue.issued) else { return }
    throw Failure(
      "The totals come to \(total); GRECO issued \(catalogue.issued ?? 0) recommendations.",
      .usage
    )
  }
}
