public import Model

/// A report is added.
public struct ReportDeed: Deed {
  let report: Report
  /// When it was adopted and made public, as that was written.
  private let adopted: WrittenDay
  private let published: WrittenDay?
  /// The deadline that is met by it.
  let closes: Deadline?

  /// A report under an id that is free.
  public init(
    _ id: NewID,
    kind: Report.Kind,
    adopted: WrittenDay,
    published: WrittenDay? = nil,
    symbol: SaidText? = nil,
    judgement: SaidText? = nil,
    totals: [Status: Int] = [:],
    ends: Report.Ending? = nil,
    closes: Deadline? = nil
  ) {
    report = Report(
      id: id.id,
      kind: kind,
      symbol: symbol?.text,
      adopted: adopted.partial,
      published: published?.partial,
      totals: totals,
      judgement: judgement?.text,
      ends: ends
    )
    (self.adopted, self.published) = (adopted, published)
    self.closes = closes
  }

  /// What is entered: the report, and what it closes; refused where it contradicts itself or the
  /// dossier.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(contradictionsIn: report)
    let added = dossier.journal.drafting(.report, on: report.id, value: .object(report.members))?
      .noting(adopted, published)
    let closing = closes.flatMap { deadline in
      dossier.journal.editing(
        .deadline,
        on: deadline.id,
        [("closedBy", .string(report.id))],
        otherwise: deadline.members
      )
    }
    return [added, closing].compactMap(\.self)
  }
}
