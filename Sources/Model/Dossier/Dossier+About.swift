/// What a reader has to know about the dossier as a whole.
extension Dossier {
  /// In the words it was shipped with, as long as nobody entered what may make them untrue.
  ///
  /// That is a text, a number or a finding; from then on it is worked out from what is there. Nil if there
  /// is nothing to say.
  public var about: LocalizedText? {
    guard hasNewTextsOrFindings else { return catalogue.note }
    let gaps = gaps
    return gaps.isEmpty ? nil : LocalizedText(gaps.joined(separator: " "))
  }

  private var hasNewTextsOrFindings: Bool {
    journal.catalogueChanges.contains { key in
      guard let now = journal.registers[key].flatMap(journal.counting), now.value != .null,
        let kind = now.knownKind
      else { return false }
      switch kind {
      case .text, .number, .wording, .finding, .report, .recommendation: return true
      case .status, .due, .responsible, .theme, .title, .note, .measure, .evidence, .remark,
        .review, .answer, .deadline, .institution:
        return false
      }
    }
  }

  /// What is not in it, a sentence each.
  private var gaps: [String] {
    let described = recommendations.count
    let reworded = recommendations.count { $0.wording != .official }
    let unnumbered = recommendations.count { $0.number == nil }
    let outstanding = Statistics(self).findings[.outstanding] ?? 0
    let sentences = [
      described < catalogue.issued
        ? "\(described) are described here of the \(catalogue.issued) that GRECO issued." : nil,
      reworded > 0 ? "Of \(reworded) the text is not GRECO\u{2019}s wording." : nil,
      unnumbered > 0 ? "Of \(unnumbered) the official number is not known here." : nil,
      outstanding > 0
        ? "How \(outstanding) outstanding split into partly and not implemented is not known here."
        : nil,
    ]
    return sentences.compactMap(\.self)
  }
}
