import Model

extension SituationReport {
  /// The whole report: what it is, everything at a glance, one recommendation after the other, and,
  /// for those who write it, what is missing.
  public var document: Document {
    Document(
      title: "\(dossier.catalogue.member.text()): \(title)",
      marks: dossier.marks,
      facts: facts,
      sections: [
        Document.Section(heading: "Summary", anchor: "summary", blocks: summary),
        Document.Section(
          heading: "Recommendation by recommendation",
          anchor: "recommendations",
          blocks: outstanding.isEmpty ? [.paragraph(.init(words: "Nothing is outstanding."))] : [],
          sections: outstanding.map(section)
        ),
      ] + (tellsWhatIsMissing ? [missing] : [])
    )
  }

  private var facts: [Document.Fact] {
    let catalogue = dossier.catalogue
    let evaluation = dossier.reports.first { $0.kind == .evaluation }
    let facts: [(String, [Inline]?)] = [
      ("Member", .init(words: catalogue.member.text())),
      ("Evaluation round", .init(words: catalogue.round.text())),
      ("Report", .init(words: title)),
      (isDue ? "Due" : "Submitted", when),
      ("Nothing is due", dossier.closedWords(\.longWords).map { .init(words: $0) }),
      ("Recommendations of", evaluation.map { .init(words: reportWords($0)) }),
      ("GRECO\u{2019}s last report", lastReport.map { .init(words: reportWords($0)) }),
      ("As of", .init(words: dossier.day.longWords + deliveryMark)),
      ("Prepared by", author.map { .init(words: $0) }),
      ("State", form == .final ? nil : .init(words: stateOfReport)),
    ]
    return facts.compactMap { label, value in value.map { Document.Fact(label: label, value: $0) } }
  }

  private var stateOfReport: String {
    switch delivery {
    case .on(let day)?: return "Delivered on \(day.longWords)\(deliveryMark)"
    case .before(let report)?: return "Delivered before the \(report.kind.words)"
    case nil: break
    }
    guard isDue else { return "Submitted" }
    let hasAnswers = outstanding.contains { !answers(of: $0).isEmpty }
    return hasAnswers
      ? "Draft, put together by greco from what the authorities entered"
      : "Draft, put together by greco; none of it is answered yet"
  }

  /// That nothing is answered: yet, or until it was delivered.
  ///
  /// In the authorities' name no more is said than that.
  var noAnswerWords: String {
    switch form {
    case .final: "No answer."
    case .draft: isOpen ? "No answer yet." : "No answer had been entered."
    }
  }

  /// Whether it ends with what is to be settled before it is sent.
  var tellsWhatIsMissing: Bool { isOpen && form == .draft }

  /// Whether it is still to be delivered.
  var isOpen: Bool { delivery == nil && isDue }

  private var isDue: Bool {
    switch subject {
    case .due: true
    case .own: false
    }
  }

  /// The day, and who says so.
  private var when: [Inline]? {
    switch subject {
    case .own(let report):
      return .init(words: report.adopted.longWords + dossier.mark(.report, on: report.id))
    case .due(let deadline):
      let day = deadline.due.longWords + dossier.mark(dueOf: deadline)
      // GRECO knows which day it named, and need not be told what is inferred.
      if form == .final { return deadline.basis == .stated ? .init(words: day + ".") : nil }
      let note =
        dossier.note(of: deadline)
        .map { [Inline.text(" " + dossier.catalogue.citing($0.text()))] } ?? []
      guard deadline.basis == .stated else {
        return [.text("\(day), inferred: no source names this day.")] + note
      }
      let source = dossier.source(of: deadline).map { dossier.source($0) }
      let named = source.map { [Inline.text(", named in ")] + $0 } ?? []
      return [.text(day)] + named + [.text(".")] + note
    }
  }

  private func reportWords(_ report: Report) -> String {
    let symbol = report.symbol.map { ", \($0)" } ?? ""
    return dossier.words(report) + symbol
  }
}
