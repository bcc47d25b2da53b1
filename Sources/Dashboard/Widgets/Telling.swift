internal import Canvas
internal import Model

/// What can be told of a recommendation, as lines: the pane below and the view in full both take
/// from here.
struct Telling {
  let state: State
  let recommendation: Recommendation
  let width: Int
  /// How many lines of each kind of entries are told at most, and how many entries are looked at: no
  /// more than can be seen.
  var rows = mostRows
  static let mostRows = 2000

  var dossier: Dossier { state.dossier }
  var id: String { recommendation.id }
  var symbols: Symbols { state.symbols }
  static let label = 7

  /// The title, with GRECO's number where it is known.
  var title: Line {
    let number = recommendation.number.map { $0 + " " } ?? ""
    return Line(number + state.text(recommendation.title), .strong)
  }

  /// Whose words the text is and where they come from, a line each.
  var provenance: [Line] {
    let sources = dossier.provenance(of: recommendation).sources
      .map { dossier.catalogue.source($0)?.shortName ?? $0 }
    let from = Line(sources.joined(separator: " \(symbols.dot) "), .quiet)
    return whose + (sources.isEmpty ? [] : [from])
  }

  /// Whose words the text is, and who entered it or says so.
  var whose: [Line] {
    let missing = recommendation.wording == .official ? "" : "; official text not in this dossier"
    let entered = dossier.enteredWords(recommendation, \.words)
    return [Line(recommendation.wording.words + missing, .quiet)]
      + (entered.map { Line.paragraph($0, .quiet, width: width) } ?? [])
  }

  /// What is recommended, part by part, and what has to be known about the text.
  var text: [Line] {
    let said = state.text(recommendation.text)
    let isExcerpt = recommendation.wording == .excerpt
    let ellipsis = symbols.ellipsis
    let shown = isExcerpt ? symbols.quoted("\(ellipsis) \(said) \(ellipsis)") : said
    var lines = Line.paragraph(shown, width: width)
    if !recommendation.parts.isEmpty { lines.append(.blank) }
    for part in recommendation.parts {
      lines += Line.labelled("\(part.id).", state.text(part.text), indent: 5, width: width)
      if let entered = dossier.enteredWords(part, of: recommendation, \.words) {
        lines += Line.labelled("", entered, .quiet, indent: 5, width: width)
      }
      lines += standing(of: part).map { Line("     ", .quiet).adding($0, .quiet) }
    }
    if let note = dossier.provenance(of: recommendation).note {
      lines += Line.paragraph(dossier.catalogue.citing(state.text(note)), .quiet, width: width)
    }
    return lines
  }

  /// Where it comes from, to be looked up.
  var sources: [Line] {
    dossier.provenance(of: recommendation).sources.flatMap { key -> [Line] in
      guard let source = dossier.catalogue.source(key) else { return [Line(key, .quiet)] }
      let published = source.published.map { ", \($0.words)" } ?? ", undated"
      let head = Line.paragraph(
        "\(source.publisher ?? key)\(published): \(state.text(source.title))",
        width: width
      )
      let more = [source.url, source.note].compactMap(\.self)
      return head + more.flatMap { Line.paragraph($0, .quiet, width: width) }
    }
  }

  /// What was done, the latest first, each with how far it has come and its proof.
  var measures: [Line] {
    let measures = dossier.measures(of: id, last: rows)
    // All of it: of a measure whose proof was not looked for nobody may say that there is none.
    let all = measures.isEmpty ? nil : Proofs(on: id, in: dossier)
    return lines(of: measures.reversed()) { entry in
      let day = entry.now.day?.words ?? ""
      let entered =
        entry.now.day == nil ? "entered \(dossier.day(of: entry.first).words)" : nil
      let proofs = all?[entry.first.id] ?? []
      let proof =
        proofs.isEmpty
        ? "no evidence yet"
        : proofs.map(\.now.text).joined(separator: ", ")
      let facts = [part(entry.first), entry.now.measureState, entered, proof, contested(entry)]
      let more = facts.compactMap(\.self)
        .joined(separator: " \(symbols.dot) ")
      return Line.labelled(day, entry.now.text, indent: 13, width: width)
        + Line.labelled("", more, .quiet, indent: 13, width: width)
    }
  }

  /// Proofs that belong to no measure, the latest first.
  var otherEvidence: [Line] {
    lines(of: Proofs(on: id, in: dossier).loose.suffix(rows).reversed()) { entry in
      let head = Line.labelled(
        dossier.day(of: entry.first).words,
        entry.now.text,
        indent: 13,
        width: width
      )
      let more = [part(entry.first), contested(entry)].compactMap(\.self)
      return head + (more.isEmpty ? [] : [below(more.joined(separator: " \(symbols.dot) "))])
    }
  }

  /// What is told of entries; of those that nobody can see no words are made.
  private func lines(
    of entries: [Proofs.Entry],
    _ told: (Proofs.Entry) -> [Line]
  ) -> [Line] {
    var lines: [Line] = []
    for entry in entries where lines.count < rows { lines += told(entry) }
    return lines
  }

  /// The part that an entry is about; nil for the whole.
  func part(_ event: Event) -> String? { event.part.map { "part \($0)" } }

  /// That two entries stand to what an entry says; nil where one holds.
  private func contested(_ entry: (first: Event, now: Event)) -> String? {
    dossier.isContested(entry.now) ? "\(symbols.contested) \(TwoAnswers.words)" : nil
  }

  /// What more there is to an entry, below it.
  private func below(_ text: String) -> Line {
    Line(String(repeating: " ", count: 13) + text, .quiet)
  }

  /// The notes that stand, the latest first.
  var notes: [Line] {
    lines(of: dossier.notes(of: id, last: rows).reversed()) { entry in
      let mark = entry.now.isInternal ? "internal: " : ""
      let day = dossier.day(of: entry.first).words
      let head = Line.labelled(
        day,
        mark + entry.now.text,
        indent: 13,
        width: width
      )
      let corrected = dossier.correctedWords(entry, \.words)
      let more = [part(entry.first), entry.first.by, corrected, contested(entry)].compactMap(\.self)
      return head + [below(more.joined(separator: " \(symbols.dot) "))]
    }
  }

  /// What was done to it, the latest first.
  var history: [Line] {
    let entries = dossier.history(of: id, lastEntries: rows).reversed()
    let days = entries.map { words(for: dossier.day(of: $0.last)) }
    let dayColumn = days.map(\.columns).max() ?? 0
    let names = entries.map(\.last.by.columns).max() ?? 0
    let column = min(max(8, names), max(8, width / 4))
    var lines: [Line] = []
    var undoing = UndoingByRegister(dossier.journal)
    // Of what nobody can see no words are made.
    for (entry, day) in zip(entries, days) where lines.count < rows {
      let who = entry.last.by.cut(to: column, ellipsis: symbols.ellipsis).padded(to: column)
      let indent = String(repeating: " ", count: max(0, dayColumn - day.columns))
      let label = indent + day + "  " + who + "  "
      let words = HistoryWords(entry, &undoing, in: state, width: width - label.columns)
      let blank = String(repeating: " ", count: label.columns)
      for (label, text) in [(label, words.text), (blank, words.note)] {
        guard let text else { continue }
        lines += Line.labelled(label, text, .quiet, indent: label.columns, width: width)
      }
    }
    return lines
  }

  /// Who entered something, and when.
  func signed(_ event: Event) -> String { "\(event.by), \(words(for: dossier.day(of: event)))" }

  /// A day of this year does without its year.
  func words(for day: Day) -> String {
    day.parts.year == dossier.day.parts.year ? day.shortWords : day.words
  }
}
