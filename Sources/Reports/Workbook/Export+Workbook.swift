import Model

/// The dossier as a workbook: a sheet for each kind of thing, for people; what programs know rows by
/// is in a last column that is not seen.
extension Export {
  /// The workbook's bytes.
  public var workbookBytes: [UInt8] { workbook.bytes }

  /// That a workbook's cells hold less than there is; nil where all of it goes in.
  public var cutWords: String? {
    let count = workbook.cutCells
    guard count > 0 else { return nil }
    return "\(Span.count(count, "cell")) cut at \(Workbook.mostOfACell) characters; csv has all."
  }

  private var workbook: Workbook {
    let entries = [measureSheet, evidenceSheet, answerSheet, referenceSheet]
    return Workbook(
      title: title,
      marks: dossier.marks.compactMap(\.word).joined(separator: " \u{B7} "),
      sheets: [recommendationSheet, findingSheet] + entries
        + (dossier.extent.tellsOurProcedure ? [noteSheet] : []) + [dateSheet, aboutSheet]
    )
  }

  private var recommendationSheet: Workbook.Sheet {
    sheet("Recommendations", recommendationColumns, recommendations)
  }

  private var findingSheet: Workbook.Sheet {
    let findings = recommendations.flatMap { one in
      dossier.findings(of: one.id).map { (of: one, $0.finding, $0.report) }
    }
    return sheet(
      "Findings",
      [
        ("No.", { .text(ifAny: $0.of.number) }),
        ("Recommendation", { .text($0.of.title.text()) }),
        ("Part", { .text(ifAny: $0.1.part) }),
        (
          "Report", { [dossier] in .text($0.2.kind.words + dossier.mark(.report, on: $0.2.id)) }
        ),
        ("Adopted", { .day(ifAny: $0.2.adopted) }),
        (
          "Finding",
          { [dossier] in
            .text($0.1.status.words + TwoEntries.mark(dossier.isContested($0.1, of: $0.of.id)))
          }
        ),
        ("Basis", { .text($0.1.basis.rawValue) }),
        (
          "Confidential",
          { [dossier] in .text(ifAny: $0.2.isConfidential(on: dossier.day) ? "yes" : nil) }
        ),
        (
          "ID",
          { one in
            .text((one.1.part.map { one.of.id + "." + $0 } ?? one.of.id) + " " + one.2.id)
          }
        ),
      ],
      findings
    )
  }

  private var dateSheet: Workbook.Sheet {
    let reports = dossier.reports.map { report in
      Dated(
        day: report.adopted,
        what: "\(report.kind.words.capitalizedFirst) \(report.kind.verb)",
        published: report.published,
        remark: [
          report.symbol, report.isConfidential(on: dossier.day) ? "confidential" : nil,
          report.judgement, report.ends.map { _ in "closes the procedure" },
          dossier.isContested(.report, on: report.id) ? TwoEntries.words : nil,
        ].compactMap(\.self).joined(separator: "; "),
        id: report.id
      )
    }
    let deadlines = dossier.deadlines.map { window in
      Dated(
        day: window.deadline.due,
        what: "Due: \(window.deadline.title.text())",
        published: nil,
        remark: [
          window.deadline.basis == .inferred ? "inferred" : nil,
          window.isUnmet ? nil : dossier.words(window),
          dossier.isContested(.deadline, on: window.deadline.id) ? TwoEntries.words : nil,
        ].compactMap(\.self).joined(separator: "; "),
        id: window.deadline.id
      )
    }
    return sheet(
      "Reports and dates",
      [
        ("Day", { .day(ifAny: $0.day) }), ("What", { .text($0.what) }),
        ("Published", { .day(ifAny: $0.published) }), ("Remarks", { .text(ifAny: $0.remark) }),
        ("ID", { .text($0.id) }),
      ],
      (reports + deadlines).sorted { $0.day.latest < $1.day.latest }
    )
  }

  private struct Dated {
    var day: PartialDay
    var what: String
    var published: PartialDay?
    var remark: String
    var id: String
  }

  /// When the last entry was made that is known here, so that what is changed later is told apart from
  /// what somebody changes in the workbook.
  private var lastEntry: String? {
    guard dossier.extent.tellsOurProcedure else { return nil }
    return dossier.journal.events.map(\.at).max()?.description ?? "none"
  }

  /// What it is and whose, and where it comes from.
  private var aboutSheet: Workbook.Sheet {
    let catalogue = dossier.catalogue
    let facts: [(String, Workbook.Cell)] =
      [
        ("Member", .text(catalogue.member.text())),
        ("Evaluation round", .text(catalogue.round.text())),
        ("As of", .day(dossier.day)), ("Last entry", .text(ifAny: lastEntry)),
        ("Only", .text(ifAny: chosenWords)),
        ("About", .text(ifAny: dossier.about?.text())),
      ].filter { $0.1 != .none } + dossier.notices.map { ("Notice", .text($0)) }
    let sources = catalogue.sources.map { source in
      ("Source", "\(source.shortName): \(source.title.text())", source.url)
    }
    let rows =
      facts.map { [.text($0.0), $0.1, .none] }
      + sources.map { [.text($0.0), .text($0.1), $0.2.map(Workbook.Cell.address) ?? .none] }
    return Workbook.Sheet(
      name: "About",
      columns: ["What", "Words", "Address"].map { Workbook.Column(heading: $0) },
      rows: rows
    )
  }
}
