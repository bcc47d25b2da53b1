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
      let now = journal.registers[key].flatMap(journal.counting)
      return now.map { $0.value != .null && $0.knownKind?.meaning.fillsGaps == true } ?? false
    }
  }

  /// What is not in it, a sentence each.
  private var gaps: [String] {
    let described = recommendations.count
    let summaries = recommendations.count { $0.wording == .summary }
    let excerpts = recommendations.count { $0.wording == .excerpt }
    let unnumbered = recommendations.count { $0.number == nil }
    let outstanding = Statistics(self).findings[.outstanding] ?? 0
    let sentences = [
      catalogue.issued.flatMap { issued in
        described < issued ? words(described, of: issued, unnumbered: unnumbered) : nil
      },
      summaries > 0 ? "Of \(summaries) the text is a summary, not GRECO\u{2019}s wording." : nil,
      excerpts > 0 ? "Of \(excerpts) only an excerpt of GRECO\u{2019}s wording is here." : nil,
      unnumbered > 0 ? "Of \(unnumbered) the official number is not known here." : nil,
      splitWords(outstanding),
    ]
    return sentences.compactMap(\.self)
  }

  /// That a combined grade is all that is known of some; nil where it is of none.
  private func splitWords(_ outstanding: Int) -> String? {
    switch outstanding {
    case ...0: nil
    case 1:
      "Whether the 1 outstanding is partly or not implemented is not known here."
    default:
      "How the \(outstanding) outstanding split into partly and not implemented is not known here."
    }
  }

  /// How many there are of those issued: only what has GRECO's number is one of them for certain.
  private func words(_ described: Int, of issued: Int, unnumbered: Int) -> String {
    guard unnumbered > 0 else {
      return "\(described) are described here of the \(issued) that GRECO issued."
    }
    return "\(Span.count(described, "subject")) \(described == 1 ? "is" : "are") described here; "
      + "GRECO issued \(issued), a subject may stand for more than one."
  }
}
