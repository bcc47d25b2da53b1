internal import Canvas
internal import Imports
internal import Model

/// What a file would enter: what has to be asked first, then what it would enter, recommendation by
/// recommendation, and below that what waits, what is refused and what is to be known.
struct ImportScreen: Screenful {
  static var kind: ScreenKind { .imports }
  static var placeName: String { "on what a file would enter" }
  var widest: Int { 140 }
  var footShare: Int { 5 }
  var footMost: Int { 6 }

  /// The file on its way.
  let importing: Importing

  static func open(in state: State) -> ImportScreen? {
    state.begunImport.map { ImportScreen(importing: $0) }
  }

  func renewed(in state: State) -> ImportScreen {
    var renewed = importing
    // What cannot be worked out any more is shown as it was.
    do { try renewed.propose(in: state.dossier) } catch { return self }
    return ImportScreen(importing: renewed)
  }

  /// What is asked first, else what would be entered first.
  func first(of rows: [Row], in state: State) -> Int? {
    let open = Set(importing.proposal.questions.map(\.key))
    return rows.firstIndex {
      if case .asked(let key)? = $0.thing { open.contains(key) } else { false }
    }
      ?? rows.firstIndex { if case .proposed? = $0.thing { true } else { false } }
      ?? rows.firstIndex { $0.thing != nil }
  }

  func head(in state: State, width: Int) -> [Line] {
    let rows = ImportRows(importing, state, width: width)
    return [rows.title, rows.counts, .blank]
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    ImportRows(importing, state, width: width).rows(upTo: count)
  }

  func foot(of thing: Thing, in state: State, width: Int, height: Int) -> [Line] {
    ImportRows(importing, state, width: width).whole(thing)
  }
}
