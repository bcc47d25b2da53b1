import Model

/// Several dossiers, to be read: a line each that leads to all that is in it.
struct PortfolioDocument {
  /// One of the dossiers.
  private struct Part {
    let export: Export
    let glance: Glance
    /// Its name for links, its own among them.
    let anchor: String

    var dossier: Dossier { export.dossier }
    var state: StateDocument { StateDocument(export, as: anchor + "--") }
  }

  private static let anchor = "dossiers"

  private let parts: [Part]
  /// What several of them are called, so that their ids tell them apart.
  private let shared: Set<String>

  /// What is wanted of dossiers, in their order.
  init(_ exports: [Export]) {
    let ids = Dictionary(grouping: exports) { $0.dossier.catalogue.id }
    parts = exports.enumerated().map { place, export in
      // A link to one stays what it is whatever others there are; only what has the same id is counted.
      let id = export.dossier.catalogue.id
      let isAlone = ids[id]?.count == 1 && id != Self.anchor
      return Part(
        export: export,
        glance: Glance(export.dossier, leftOut: 0),
        anchor: isAlone ? id : "\(id)--\(place + 1)"
      )
    }
    let names = Dictionary(grouping: exports) { $0.dossier.memberAndRound }
    shared = Set(names.filter { $0.value.count > 1 }.keys)
  }

  /// The whole of it.
  var document: Document {
    let day = parts.first?.dossier.day.longWords
    let facts = [("Dossiers", "\(parts.count)"), ("As of", day ?? "")]
    return Document(
      title: "\(Span.count(parts.count, "dossier")): how GRECO\u{2019}s recommendations stand",
      marks: marks,
      facts: facts.map { Document.Fact(label: $0.0, value: .init(words: $0.1)) },
      // The table leads to them, and each of them to what is in it.
      hasContents: false,
      sections: [
        Document.Section(heading: "All dossiers", anchor: Self.anchor, blocks: [.table(table)])
      ] + parts.map(section)
    )
  }

  /// What is true of all is said once; what is true of some of how many, and there it is said of what.
  private var marks: [Document.Mark] {
    let all = parts.flatMap(\.dossier.marks)
    let words = all.compactMap(\.word).unique
    let counted = words.map { word in
      let count = parts.count { $0.dossier.marks.contains { $0.word == word } }
      let verb = count == 1 ? "says so itself" : "each say so themselves"
      return Document.Mark(
        word: word,
        text: "\(count) of the \(Span.count(parts.count, "dossier")), which \(verb)."
      )
    }
    return counted + all.filter { $0.word == nil }.unique
  }

  private func name(of part: Part) -> String {
    let name = part.dossier.memberAndRound
    return shared.contains(name) ? "\(name) (\(part.dossier.catalogue.id))" : name
  }

  private var table: Table {
    let columns = self.columns
    return Table(
      caption: "How each stands, and what comes next",
      columns: columns.map(\.column),
      rows: parts.map { part in columns.map { $0.cell(part) } }
    )
  }

  /// The columns, without what is left out for the public.
  private var columns: [(column: Table.Column, cell: (Part) -> [Inline])] {
    typealias Column = Table.Column
    let extent = parts.first?.dossier.extent ?? .whole
    var columns: [(Column, (Part) -> [Inline])] = [
      (Column(heading: "Dossier", share: 28), naming),
      (
        Column(heading: "GRECO", share: 20),
        { .init(words: $0.glance.grecoWords.capitalizedFirst) }
      ),
    ]
    if extent.tellsOurStatus {
      columns.append(
        (Column(heading: "We", share: 18), { .init(words: $0.glance.ourWords.capitalizedFirst) })
      )
    }
    columns.append((Column(heading: "Next date", share: 18), next))
    if extent.tellsOurProcedure {
      columns.append((Column(heading: "Late", share: 8), { .init(words: "\($0.glance.late)") }))
      columns.append(
        (Column(heading: "Needs you", share: 8), { .init(words: "\($0.glance.needy)") })
      )
    }
    return columns
  }

  private func naming(_ part: Part) -> [Inline] {
    let words = part.dossier.marks.compactMap(\.word)
    return [.reference(name(of: part), to: part.anchor)]
      + words.flatMap { [.lineBreak, .strong($0)] }
  }

  private func next(_ part: Part) -> [Inline] {
    .init(words: part.glance.nextWords(from: part.dossier.day, \.longWords)?.typeset ?? "\u{2014}")
  }

  /// A dossier: what must not be missed of it, the way to its sections and back, and what it is by itself.
  private func section(_ part: Part) -> Document.Section {
    let document = part.state.document
    let marks = document.marks.compactMap { mark in
      mark.word.map { Block.paragraph([.strong($0), .text(" " + mark.text)]) }
    }
    let ways =
      document.sections.map { Inline.reference($0.heading, to: $0.anchor) }
      + [.reference("All dossiers", to: Self.anchor)]
    let facts = document.facts.map { [.strong($0.label + ":"), .text(" ")] + $0.value }
    return Document.Section(
      heading: name(of: part),
      anchor: part.anchor,
      blocks: marks + [.paragraph(ways.map { [$0] }.joined(by: .text(" \u{B7} "))), .list(facts)]
        + document.preface,
      sections: document.sections
    )
  }
}
