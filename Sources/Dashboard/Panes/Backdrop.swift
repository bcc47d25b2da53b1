internal import Canvas
internal import Model

/// The header, the strips and the panes, wherever the selection is.
///
/// These are all that they are drawn from: where they are equal, so is what is seen.
struct Backdrop: Equatable {
  private let layout: DashboardLayout
  private let edition: Edition
  private let settings: Settings
  private let panes: [PaneContent]
  private let offsets: [Int]
  private let filter: Filter
  private let sort: Sort
  private let marks: Set<String>
  private let absence: Absence?
  private let outage: Outage?
  private let greeting: String?
  private let problemCount: Int
  private let newsWords: String?

  init(_ state: State) {
    layout = DashboardLayout(state)
    edition = state.edition
    settings = state.settings
    panes = state.panes
    offsets = state.offsets
    filter = state.filter
    sort = state.sort
    marks = state.marks
    absence = state.absence
    outage = state.outage
    greeting = state.greeting
    problemCount = state.problemCount
    newsWords = state.newsWords
  }

  func draw(_ state: State, _ pen: inout Pen) {
    Header(state: state).draw(&pen)
    Strips(state: state, area: layout.strips).draw(&pen)
    for (pane, box) in layout.panes.enumerated() {
      ThemePane(state: state, pane: pane, box: box).draw(&pen)
    }
    if let rule = layout.rule { pen.rule(.faint, in: rule) }
    if let row = layout.needsYouRow { NeedsYou(state: state).draw(&pen, y: row) }
  }

  /// Adds to it what is selected: where it is, and what it says, or only its title.
  func drawSelection(_ state: State, isPassing: Bool, _ pen: inout Pen) {
    let pane = state.selection.pane
    if let box = layout.panes[safe: pane] {
      ThemePane(state: state, pane: pane, box: box).drawSelection(&pen)
    }
    SelectionPane(state: state, area: layout.selection, isPassing: isPassing).draw(&pen)
  }
}
