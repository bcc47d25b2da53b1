/// What of a dossier can be corrected, field by field.
public enum Editable: Hashable, Sendable {
  /// A recommendation.
  case recommendation(Recommendation)
  /// A part of a recommendation, whether it is there or is to be added.
  case part(String, of: Recommendation)
  /// A report.
  case report(Report)
  /// A date by which a report is due.
  case deadline(Deadline)
  /// An institution.
  case institution(Catalogue.Institution)
  /// A source.
  case source(Catalogue.Source)
  /// A theme.
  case theme(Theme)

  /// A field, by its name in the catalogue.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case title, text, number, wording, replaces
    case kind, symbol, adopted, published, judgement, totals, ends
    case due, from, basis, met, closedBy
    case name, short
    case publisher, url, note, source
    case about, place
  }

  /// What it is called among people.
  public var noun: String {
    switch self {
    case .recommendation: "recommendation"
    case .part: "part"
    case .report: "report"
    case .deadline: "deadline"
    case .institution: "institution"
    case .source: "source"
    case .theme: "theme"
    }
  }

  /// What events on it are on.
  public var id: String {
    switch self {
    case .recommendation(let recommendation): recommendation.id
    case .part(let part, let recommendation): recommendation.id + "." + part
    case .report(let report): report.id
    case .deadline(let deadline): deadline.id
    case .institution(let institution): institution.id
    case .source(let source): source.key
    case .theme(let theme): theme.eventID
    }
  }

  /// What of it can be corrected.
  public var fields: [Field] {
    switch self {
    case .recommendation: [.title, .text, .number, .wording, .source, .replaces]
    case .part: [.text, .source]
    case .report: [.kind, .symbol, .adopted, .published, .judgement, .totals, .source, .ends]
    case .deadline: [.title, .due, .from, .basis, .met, .closedBy, .source]
    case .institution: [.name, .short]
    case .source: [.title, .publisher, .published, .url, .note]
    case .theme: [.title, .about, .place]
    }
  }
}

extension Editable.Field {
  /// Whether a thing can be without it.
  public var isOptional: Bool {
    switch self {
    case .symbol, .published, .judgement, .totals, .from, .met, .closedBy, .short, .url, .note,
      .source, .about, .place, .replaces, .ends:
      true
    case .title, .text, .number, .wording, .kind, .adopted, .due, .basis, .name, .publisher: false
    }
  }
}

extension Dossier {
  /// What an ID means: a recommendation or a part by id or number, else a report, a deadline, an
  /// institution, a source or a theme by its id.
  ///
  /// A theme that has the id of something else is meant by `theme:` before it.
  ///
  /// A part that is a numeral need not be there yet.
  public func editable(_ name: String) -> Editable? {
    if let subject = subject(name) {
      return subject.part.map { .part($0.id, of: subject.recommendation) }
        ?? .recommendation(subject.recommendation)
    }
    if let new = newPart(name) { return new }
    let id = name.lowercased()
    return catalogue.report(id).map { .report($0) }
      ?? catalogue.deadline(id).map { .deadline($0) }
      ?? catalogue.institution(id).map { .institution($0) }
      ?? catalogue.source(id).map { .source($0) }
      ?? catalogue.theme(Theme.id(ofEventsOn: id)).map { .theme($0) }
  }

  private func newPart(_ name: String) -> Editable? {
    let pieces = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count == 2, let recommendation = subject(pieces[0])?.recommendation,
      let numeral = Roman.numeral(typed: pieces[1])
    else { return nil }
    return .part(numeral, of: recommendation)
  }
}
