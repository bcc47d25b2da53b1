import Model

/// Everything that a dossier has, to be read: how it stands, every recommendation, the reports and
/// dates, the sources.
public struct StateDocument: Sendable {
  let dossier: Dossier
  private let export: Export
  /// What the names for links begin with, so that they are its own among several on one page.
  private let prefix: String

  /// What is wanted of a dossier, by itself.
  public init(_ export: Export) { self.init(export, as: "") }

  /// The same on a page with others.
  init(_ export: Export, as prefix: String) {
    dossier = export.dossier
    (self.export, self.prefix) = (export, prefix)
  }

  /// A name for links.
  func anchor(_ name: String) -> String { prefix + name }

  /// The whole of it.
  public var document: Document {
    Document(
      title: "\(dossier.memberAndRound): how GRECO\u{2019}s recommendations stand",
      marks: dossier.marks,
      facts: facts,
      preface: dossier.about.map { Block.paragraphs(dossier.catalogue.citing($0.text())) }
        ?? [],
      sections: [
        Document.Section(heading: "At a glance", anchor: anchor("glance"), blocks: glance),
        Document.Section(
          heading: "All recommendations",
          anchor: anchor("all"),
          sections: export.themes.map(overview)
        ),
        Document.Section(
          heading: "Reports and dates",
          anchor: anchor("dates"),
          blocks: [.table(timeline)]
        ),
        Document.Section(
          heading: "Recommendation by recommendation",
          anchor: anchor("recommendations"),
          sections: export.recommendations.map(section)
        ),
        Document.Section(heading: "Sources", anchor: anchor("sources"), blocks: sources),
      ]
    )
  }

  private var facts: [Document.Fact] {
    let catalogue = dossier.catalogue
    let facts: [(String, String?)] = [
      ("Member", catalogue.member.text()), ("Evaluation round", catalogue.round.text()),
      ("Evaluation report", catalogue.symbol), ("As of", dossier.day.longWords),
      ("Only", export.chosenWords),
    ]
    return facts.compactMap { label, value in
      value.map { Document.Fact(label: label, value: .init(words: $0)) }
    }
  }

  private var glance: [Block] {
    let strips = Strips(dossier: dossier)
    let ours = dossier.extent.tellsOurStatus ? [strips.ours] : []
    let picture = Figure(
      markup: export.stripsElement(as: anchor("strips")),
      caption: "How it stands, a mark for each"
    )
    return [
      .figure(picture),
      .list(([strips.greco] + ours + [strips.report]).map { .init(words: $0.text) }),
    ]
  }

  /// A theme: a row for each of its recommendations.
  private func overview(_ theme: Theme) -> Document.Section {
    Document.Section(
      heading: theme.title.text(),
      anchor: anchor("theme-\(theme.id)"),
      blocks: (theme.about.map { Block.paragraphs($0.text()) } ?? []) + [.table(table(of: theme))]
    )
  }

  private func table(of theme: Theme) -> Table {
    let columns = self.columns
    return Table(
      caption: dossier.extent.tellsOurProcedure
        ? "How each stands, and its own due date" : "How each stands",
      columns: columns.map(\.column),
      rows: theme.recommendations.map { one in columns.map { $0.cell(one) } }
    )
  }

  /// The columns of the overview, without what is left out for the public.
  private var columns: [(column: Table.Column, cell: (Recommendation) -> [Inline])] {
    var columns: [(Table.Column, (Recommendation) -> [Inline])] = [
      (Table.Column(heading: "No.", share: 8), { [.text($0.number ?? "\u{2014}")] }),
      (
        Table.Column(heading: "Recommendation", share: 32),
        { [.reference($0.title.text(), to: anchor($0.id))] }
      ),
      (
        Table.Column(heading: "GRECO", share: 21),
        { .init(words: dossier.findingWords($0.id)) }
      ),
    ]
    if dossier.extent.tellsOurStatus {
      columns.append((Table.Column(heading: "We", share: 21), { dossier.ourInlines($0.id) }))
    }
    if dossier.extent.tellsOurProcedure {
      columns.append(
        (
          Table.Column(heading: "Due", share: 18),
          { .init(words: due($0.id)) }
        )
      )
    }
    return columns
  }

  /// Its own due date, and how far away that is.
  func due(_ id: String) -> String { dossier.dateWords(id, \.longWords) ?? "none" }

  /// GRECO's reports and the dates on which the authorities' are due, in the order of time.
  private var timeline: Table {
    let rows = dossier.reports.map(row) + dossier.deadlines.map(row)
    return Table(
      caption: "Reports and dates, in the order of time",
      columns: [
        Table.Column(heading: "Day", share: 22), Table.Column(heading: "What", share: 38),
        Table.Column(heading: "Remarks", share: 40),
      ],
      rows: rows.sorted { $0.day < $1.day }.map { $0.cells.map { .init(words: $0) } }
    )
  }

  private func row(_ report: Report) -> (day: Day, cells: [String]) {
    let isSecret = report.isConfidential(on: dossier.day)
    let published = isSecret ? nil : report.published.map { "published \($0.longWords)" }
    let judgement = report.judgement.map { "GRECO\u{2019}s judgement: \u{201C}\($0)\u{201D}" }
    let remarks = [
      report.symbol, published ?? "confidential: not published", judgement,
      report.ends.map { _ in "closes the procedure" },
    ]
    return (
      report.adopted.latest,
      [
        report.adopted.longWords + dossier.mark(.report, on: report.id),
        "\(report.kind.words) \(report.kind.verb)",
        remarks.compactMap(\.self).joined(separator: "; "),
      ]
    )
  }

  private func row(_ window: DeadlineWindow) -> (day: Day, cells: [String]) {
    let deadline = window.deadline
    let basis = deadline.basis == .inferred ? " (inferred)" : ""
    let day = deadline.due.longWords + basis + dossier.mark(dueOf: deadline)
    return (
      deadline.due.latest,
      [day, "Due: \(deadline.title.text())", dossier.words(window)]
    )
  }

  private var sources: [Block] {
    let catalogue = dossier.catalogue
    guard !catalogue.sources.isEmpty else { return [.paragraph(.init(words: "None are named."))] }
    return [
      .list(
        catalogue.sources.map { source in
          dossier.source(source.key) + (source.note.map { [.text(". " + $0)] } ?? [])
        }
      )
    ]
  }
}
