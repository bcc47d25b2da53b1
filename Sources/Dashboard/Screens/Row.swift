internal import Imports
internal import Model

/// A piece of a screen: lines that belong together, and the thing that they are of.
struct Row: Sendable {
  /// What it says; the first line is the one that is lit where the row is selected.
  var lines: [Line]
  /// What it stands for; nil for headings and words, which cannot be selected.
  var thing: Thing?
  /// The columns that it takes, from the left of the page; nil for all.
  ///
  /// Rows of the same columns stand below each other, beside those of others.
  var columns: Range<Int>?

  /// Lines that stand for a thing.
  init(_ lines: [Line], _ thing: Thing?) {
    self.lines = lines
    self.thing = thing
  }

  /// A line that stands for a thing.
  init(_ line: Line, _ thing: Thing) { self.init([line], thing) }

  /// Words that stand for nothing.
  static func words(_ lines: [Line]) -> Row { Row(lines, nil) }

  /// Words that stand for nothing.
  static func words(_ line: Line) -> Row { Row([line], nil) }

  /// An empty line.
  static let blank = Row.words(.blank)

  /// The same in some of the page's columns.
  func inColumns(_ columns: Range<Int>?) -> Row {
    var row = self
    row.columns = columns
    return row
  }

  /// What tells it from the other rows of its screen, however these change.
  struct ID: Hashable, Sendable {
    var thing: Thing
    /// How many rows of the same thing stand before it.
    var occurrence: Int
  }
}

extension [Row] {
  /// The lines of all of them.
  var lineCount: Int { reduce(0) { $0 + $1.lines.count } }
}

/// What a row can stand for.
enum Thing: Hashable, Sendable {
  case recommendation(String)
  /// A part of the recommendation that is told of, by what events on it are on.
  case part(String)
  case report(String)
  case deadline(String)
  case institution(String)
  /// That nobody answers.
  case nobody
  /// A source, by its key.
  case source(String)
  /// GRECO's finding on a recommendation or a part of it in a report.
  case finding(report: String, part: String?)
  /// The national due date of the recommendation that is told of.
  case due
  /// One of the entries that stand against each other there, by the digit that settles it so.
  case standing(Int)
  /// What somebody entered: the event that began it, or in a history the event itself.
  case entry(EventID)
  /// Something that is missing, and what enters it.
  case missing(Command)
  /// Something that a file would enter.
  case proposed(Importing.Entry)
  /// What has to be known before more of a file can be entered.
  case asked(Imports.Question.Key)
  /// A dossier among others, by its folder.
  case dossier(String)

  /// What an event of that kind is on, where it has an id of its own; nil of what is on a recommendation.
  init?(_ kind: EventKind?, _ id: String) {
    switch kind {
    case .report: self = .report(id)
    case .deadline: self = .deadline(id)
    case .institution: self = .institution(id)
    case .source: self = .source(id)
    // Nothing else has an id of its own but a recommendation and a theme.
    case .some, nil: return nil
    }
  }

  /// The form that corrects it, where there is one.
  var form: FormKind? {
    switch self {
    case .report(let id), .deadline(let id), .institution(let id), .source(let id): .edit(id)
    case .recommendation, .part, .nobody, .finding, .due, .standing, .entry, .missing,
      .proposed, .asked, .dossier:
      nil
    }
  }

  /// The recommendation that it is, if it is one.
  var recommendation: String? { if case .recommendation(let id) = self { id } else { nil } }

  /// What it is, in messages.
  var words: String {
    switch self {
    case .recommendation: "a recommendation"
    case .part: "a part"
    case .report: "a report"
    case .deadline: "a deadline"
    case .institution: "an institution"
    case .nobody: "what nobody answers for"
    case .source: "a source"
    case .finding: "a finding"
    case .due: "a due date"
    case .standing: "one of two entries"
    case .entry: "an entry"
    case .missing: "something that is missing"
    case .proposed: "what a file would enter"
    case .asked: "a question"
    case .dossier: "a dossier"
    }
  }
}
