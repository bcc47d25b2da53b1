internal import Canvas
internal import Model

/// What can be told of a recommendation: the pane below and the view in full both take from here.
///
/// What is a thing is a row of its own.
struct Telling {
  let state: State
  let recommendation: Recommendation
  let width: Int
  /// How many lines of each kind of entries are told at most, and how many entries are looked at: no
  /// more than can be seen.
  var rows = mostRows
  /// The entry of which the history tells all; of others as much as fits into a line.
  var unfolded: EventID?
  static let mostRows = 2000

  var dossier: Dossier { state.dossier }
  var id: String { recommendation.id }
  var symbols: Symbols { state.symbols }
  static let label = 7

  /// The title, with GRECO's number where it is known.
  var title: Line { Line(titleText, .strong) }

  /// The same as a text.
  var titleText: String {
    (recommendation.number.map { $0 + " " } ?? "") + state.text(recommendation.title)
  }

  /// Whose words the text is and where they come from, a line each.
  var provenance: [Line] {
    let sources = dossier.provenance(of: recommendation).sources
    return whose + (sources.isEmpty ? [] : [Line(named(sources), .quiet)])
  }

  /// Sources as they are named in passing.
  private func named(_ cited: [Citation]) -> String {
    cited.map { shortName(ofSource: $0.source) + $0.paragraphWords }
      .joined(separator: " \(symbols.dot) ")
  }

  /// Whose words the text is, and who entered it or says so.
  var whose: [Line] {
    let missing = recommendation.wording == .official ? "" : "; official text not in this dossier"
    let entered = dossier.enteredWords(recommendation, \.words)
    return Line.paragraph(recommendation.wording.words + missing, .quiet, width: width)
      + (entered.map { Line.paragraph($0, .quiet, width: width) } ?? [])
  }

  /// What is recommended, part by part, and what has to be known about the text.
  var text: [Line] { textRows.flatMap(\.lines) }

  /// The same with a row for each part.
  var textRows: [Row] {
    let said = state.text(recommendation.text)
    let isExcerpt = recommendation.wording == .excerpt
    let ellipsis = symbols.ellipsis
    let shown = isExcerpt ? symbols.quoted("\(ellipsis) \(said) \(ellipsis)") : said
    var rows = [Row.words(Line.paragraph(shown, width: width))]
    if !recommendation.parts.isEmpty { rows.append(.blank) }
    rows += recommendation.parts.map(row)
    if let note = dossier.provenance(of: recommendation).note {
      let words = dossier.catalogue.citing(state.text(note))
      rows.append(.words(Line.paragraph(words, .quiet, width: width)))
    }
    return rows
  }

  /// A part: its text, who entered it, and how it stands.
  private func row(_ part: Recommendation.Part) -> Row {
    var lines = Line.labelled("\(part.id).", state.text(part.text), indent: 5, width: width)
    let from = part.sources.isEmpty ? nil : named(part.sources)
    for words in [dossier.enteredWords(part, of: recommendation, \.words), from] {
      lines += words.map { Line.labelled("", $0, .quiet, indent: 5, width: width) } ?? []
    }
    lines += standing(of: part).map { $0.wrapped(to: width, indent: 5) } ?? []
    return Row(lines, .part(recommendation.eventID(of: part)))
  }

  /// The part that an entry is about; nil for the whole.
  func part(_ event: Event) -> String? { event.part.map { "part \($0)" } }

  /// Who entered something, and when.
  func signed(_ event: Event) -> String {
    "\(dossier.signer(of: event)), \(words(for: dossier.day(of: event)))"
  }

  /// A day of this year does without its year.
  func words(for day: Day) -> String { state.words(for: day) }
}

extension State {
  /// A day of this year does without its year.
  func words(for day: Day) -> String {
    day.parts.year == dossier.day.parts.year ? day.shortWords : day.words
  }
}
