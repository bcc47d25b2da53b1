internal import Canvas
internal import Model

/// Something that covers the panes; one file a screen.
///
/// A screen says what rows it has. Selecting, scrolling, opening, the mouse and the way back are the
/// same for all of them, and what it shows is a function of the state and of itself.
protocol Screenful: Sendable {
  /// Which of the screens it is.
  static var kind: ScreenKind { get }
  /// Where the user is while it is open, as in "keys on the timeline".
  static var placeName: String { get }
  /// Opens it; nil where there is nothing that it could tell of.
  static func open(in state: State) -> Self?
  /// The same, now that the dossier has changed.
  func renewed(in state: State) -> Self
  /// What stays above the rows, however far they are scrolled.
  func head(in state: State, width: Int) -> [Line]
  /// What it tells, row by row: the first so many lines at least, or all.
  func rows(in state: State, width: Int, upTo count: Int) -> [Row]
  /// What is told below the rows of the selected one, in so many lines at most.
  func foot(of thing: Thing, in state: State, width: Int, height: Int) -> [Line]
  /// Of its rows, one in so many is kept for that at least, where there are enough; 0 where none is.
  var footShare: Int { get }
  /// No more rows are kept than this, unless nothing else needs them.
  var footMost: Int { get }
  /// The columns that it can make use of at most.
  var widest: Int { get }
  /// The recommendation, the report or the date that it tells of alone; nil where each row has its own.
  var subject: Thing? { get }
  /// Whether it tells of the whole dossier, whatever is shown of it elsewhere.
  var isOfEverything: Bool { get }
  /// The row that is selected when it opens, by its place; nil where none is.
  func first(of rows: [Row], in state: State) -> Int?
  /// Opens what a row stands for, where that is not a recommendation.
  func open(_ thing: Thing, in state: inout State)
  /// Goes to what is beside: the one before or after it.
  func step(beside step: Int, in state: inout State)
}

extension Screenful {
  func renewed(in state: State) -> Self { self }
  func head(in state: State, width: Int) -> [Line] { [] }
  func foot(of thing: Thing, in state: State, width: Int, height: Int) -> [Line] { [] }
  var footShare: Int { 0 }
  var footMost: Int { .max }
  var widest: Int { 110 }
  var subject: Thing? { nil }
  var isOfEverything: Bool { false }
  func first(of rows: [Row], in state: State) -> Int? { rows.firstIndex { $0.thing != nil } }
  func open(_ thing: Thing, in state: inout State) { state.open(thing) }
  func step(beside step: Int, in state: inout State) { state.stepColumn(by: step) }
}

/// The screens there are.
public enum ScreenKind: CaseIterable, Hashable, Sendable {
  case detail, report, needs, overview, timeline, changes, institutions, imports, portfolio, help

  /// What each of them is.
  var type: any Screenful.Type {
    switch self {
    case .detail: DetailScreen.self
    case .report: ReportScreen.self
    case .needs: NeedsScreen.self
    case .overview: OverviewScreen.self
    case .timeline: TimelineScreen.self
    case .changes: ChangesScreen.self
    case .institutions: InstitutionsScreen.self
    case .imports: ImportScreen.self
    case .portfolio: PortfolioScreen.self
    case .help: HelpScreen.self
    }
  }
}
