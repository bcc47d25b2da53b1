public import Entering
public import Model

/// What an official report would enter.
extension Proposal {
  /// Reads what a report of GRECO's would enter: the report, the official texts, what was found, and the next
  /// date.
  ///
  /// Nothing of it is entered where it is another member's, of another round, or of another number of
  /// recommendations than the dossier.
  ///
  /// - Parameters:
  ///   - report: The report, as it was read.
  ///   - dossier: Where it would be entered.
  ///   - answers: What was answered so far.
  ///   - days: What reads days.
  public init(
    _ report: OfficialReport,
    in dossier: Dossier,
    _ answers: Answers,
    days: DayReader
  ) {
    var proposing = ReportProposing(
      report: report,
      dossier: dossier,
      answers: answers,
      days: days
    )
    proposing.proposal.reading = [report.title]
    proposing.proposal.contradictions = report.contradictions.map {
      Remark($0.words, at: $0.places)
    }
    proposing.proposal.remarks += report.unread.map { Remark($0.value, at: [$0.place]) }
    guard proposing.isOfThisDossier() else {
      self = proposing.proposal
      return
    }
    proposing.leaveOutImpossible()
    if proposing.proposeReport() {
      proposing.proposeTexts()
      proposing.proposeFindings()
      proposing.proposeDeadline()
    }
    self = proposing.proposal
  }
}

extension ReportProposing {
  /// Whether the report is this dossier's; else it is refused by name.
  fileprivate mutating func isOfThisDossier() -> Bool {
    let catalogue = dossier.catalogue
    let name = report.symbol?.value ?? report.title
    if let member = report.member,
      !catalogue.member.texts.contains(where: { MemberName.isSame($0.text, member.value) })
    {
      refuse(
        "report",
        name,
        at: member.place,
        because: "it is on \(member.value), and this dossier is \(catalogue.member.text())\u{2019}s"
      )
      return false
    }
    let here = catalogue.round.texts.map { RoundNumbers.named($0.text) }.first { !$0.isEmpty }
    let there =
      report.round.map { RoundNumbers.named($0.value) }
      ?? report.symbol.map { RoundNumbers.of(symbol: $0.value) } ?? []
    if let here, !there.isEmpty, here != there {
      refuse(
        "report",
        name,
        at: report.round?.place ?? report.place,
        because: "it is of the \(report.round?.value ?? name), and this dossier of the "
          + catalogue.round.text()
      )
      return false
    }
    if let issued = catalogue.issued, let other = report.issued, issued != other.value {
      refuse(
        "report",
        name,
        at: other.place,
        because: "it has \(other.value) recommendations, and this dossier has \(issued)"
      )
      return false
    }
    return true
  }
}
