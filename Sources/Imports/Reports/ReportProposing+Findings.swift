internal import Entering
internal import Model

/// What was found of the dossier's recommendations.
extension ReportProposing {
  mutating func proposeFindings() {
    for finding in report.findings {
      guard let target = byNumber[finding.number] else {
        wait(for: finding)
        continue
      }
      propose(finding.status, on: target, part: nil, finding)
      for (part, status) in finding.parts.sorted(by: { $0.key < $1.key }) {
        propose(status, on: target, part: part, finding)
      }
    }
  }

  private mutating func propose(
    _ status: Status,
    on target: Target,
    part: String?,
    _ finding: OfficialReport.Finding
  ) {
    guard let known else { return }
    let id = part.map { target.id + "." + $0 } ?? target.id
    let source = source
    let old = dossier.recommendation(target.id)?.findings.last {
      $0.report == known.id && $0.part == part
    }
    let deed = resting(on: target.ground) { dossier throws(Refusal) in
      guard let subject = dossier.subject(id) else {
        throw .missing(.thing(.report, id, known: []))
      }
      return FindingDeed(status, on: [subject.id], in: known, basis: .stated, source: source)
    }
    if part != nil, target.ground.deeds.isEmpty, dossier.subject(id) == nil {
      refuse(
        "finding",
        status.words,
        at: finding.place,
        because: "\(finding.number) has no part \(part ?? "") in this dossier"
      )
      return
    }
    propose(
      "finding",
      status.words,
      on: id,
      at: finding.place,
      before: old.map(\.status.words),
      by: deed
    )
  }

  /// A finding on what the dossier does not have, or not by its number.
  private mutating func wait(for finding: OfficialReport.Finding) {
    if let question = openQuestion {
      proposal.waiting.append(
        Waiting(
          "finding on \(finding.number)",
          finding.status.words,
          on: nil,
          at: finding.place,
          for: question
        )
      )
    } else {
      refuse(
        "finding",
        finding.status.words,
        at: finding.place,
        because: "this dossier has no recommendation \(finding.number)"
      )
    }
  }

  private var openQuestion: Question.Key? {
    proposal.questions.lazy.map(\.key).first { if case .match = $0 { true } else { false } }
  }
}
