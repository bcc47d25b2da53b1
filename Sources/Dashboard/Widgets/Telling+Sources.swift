internal import Canvas
internal import Model

/// What GRECO found, and where that and the text come from.
extension Telling {
  /// GRECO's findings, oldest first; of those in one report the first has its name.
  var findings: [Row] {
    var before: Finding?
    return dossier.findings(of: id).map { finding, report in
      let isNext = finding.report == before?.report
      let source = isNext && finding.source == before?.source ? nil : source(of: finding)
      before = finding
      let words = words(for: finding) + (isNext ? "" : words(for: report))
      let lines =
        entry(isNext ? "" : report.adopted.words, words)
        + (source.map { entry("", $0, .quiet) } ?? [])
      return Row(lines, .finding(report: finding.report, part: finding.part))
    }
  }

  private func words(for finding: Finding) -> String {
    let part = finding.part.map { "part \($0): " } ?? ""
    let basis = finding.basis == .inferred ? ", inferred" : ""
    return "\(part)\(symbols.mark(finding.status)) \(finding.status.words)\(basis)"
      + TwoEntries.mark(dossier.isContested(finding, of: id))
  }

  private func words(for report: Report) -> String {
    ", \(report.kind.words)\(dossier.mark(.report, on: report.id))"
      + (report.isConfidential(on: dossier.day) ? ", confidential" : "")
  }

  /// What says so; where there is no source, who entered it.
  private func source(of finding: Finding) -> String? {
    if let key = finding.source { return shortName(ofSource: key) }
    return dossier.entered(finding, of: recommendation).map { dossier.enteredWords($0, \.words) }
  }

  /// Publisher and year of a source; its key where it is not in the dossier.
  func shortName(ofSource key: String) -> String { dossier.catalogue.source(key)?.shortName ?? key }

  /// Where the text and the findings come from, to be looked up.
  var sources: [Row] {
    let findings = dossier.findings(of: id).compactMap(\.finding.source)
    let texts =
      dossier.provenance(of: recommendation).sources + recommendation.parts.flatMap(\.sources)
    return (texts.map(\.source) + findings).unique.map { key in
      let places = texts.filter { $0.source == key }.map(\.paragraphWords).unique.joined()
      return Row(state.sourceLines(key, places, width: width), .source(key))
    }
  }
}

extension State {
  /// A source, to be looked up: who published what when, its address, and what is to be known of it.
  ///
  /// `places` is what of it is meant, behind its title.
  func sourceLines(_ key: String, _ places: String = "", width: Int) -> [Line] {
    guard let source = dossier.catalogue.source(key) else { return [Line(key + places, .quiet)] }
    let published = source.published.map { ", \($0.words)" } ?? ", undated"
    let head = Line.paragraph(
      "\(source.publisher ?? key)\(published): \(text(source.title))\(places)",
      width: width
    )
    let address = source.url.map { Line.address($0, .quiet, width: width) } ?? []
    let note = source.note.map { Line.paragraph($0, .quiet, width: width) } ?? []
    return head + address + note
  }
}
