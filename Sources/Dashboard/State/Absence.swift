internal import Model

/// What was selected and is not shown any more, though the user did nothing.
///
/// Others took it away, or the file that it is in is just being written. It is selected again once it
/// is back.
struct Absence: Hashable, Sendable {
  /// The recommendation.
  var id: String
  /// What it was called.
  var title: String
  /// Why it needed the user, if it was selected for that.
  var need: Facet?
  /// Whether it is still in the dossier, and only not among what is shown.
  var isHidden = false

  /// What became of it, and why nothing is entered.
  var words: String {
    "\(isHidden ? "no longer among these" : "gone from this dossier"): \(title)"
  }

  /// The same, as what is said until something is selected.
  var message: Message { Message(.failed, "nothing is selected; \(words)") }
}

extension State {
  /// Changes what is known because of what others did: what is selected stays it, and where it is
  /// not shown any more nothing is selected.
  mutating func keepingPlace(_ change: (inout State) -> Void) {
    let (wasAbsent, said) = (absence != nil, message)
    let wanted = absence ?? selectedNow
    let missing = missingMarks
    for (pane, offset) in zip(panes, offsets) { themeOffsets[themeID(of: pane)] = offset }
    change(&self)
    offsets = panes.map { themeOffsets[themeID(of: $0)] ?? 0 }
    if !missingMarks.isSubset(of: missing) { message = Message(.told, missingMarksReason) }
    guard var wanted else { return }
    if selectAgain(wanted) {
      if wasAbsent { message = Message(.told, "it is back, and selected: \(wanted.title)") }
    } else {
      wanted.isHidden = dossier.recommendation(wanted.id) != nil
      absence = wanted
      message = wasAbsent ? said : wanted.message
    }
  }

  /// What is selected, to be found again.
  private var selectedNow: Absence? {
    guard let id = selectedID else { return nil }
    guard case .needs(let row) = view else { return Absence(id: id, title: name(of: id)) }
    return Absence(id: id, title: name(of: id), need: needRows[safe: row]?.need.facet)
  }

  /// Selects what was selected, and says whether it is shown.
  private mutating func selectAgain(_ wanted: Absence) -> Bool {
    if case .needs = view {
      guard let row = needRow(of: wanted.id, for: wanted.need) else { return false }
      view = .needs(row: row)
      absence = nil
    } else {
      guard let place = place(of: wanted.id) else { return false }
      selection = place
    }
    return true
  }

  private func themeID(of pane: PaneContent) -> String {
    dossier.catalogue.themes[pane.theme].id
  }

  /// Why nothing is selected.
  var unselectedReason: String {
    absence.map { "nothing is selected; \($0.words)" } ?? "nothing is shown, so nothing is selected"
  }

  /// Those marked that are not in the dossier now; they come back with their marks.
  var missingMarks: Set<String> { marks.filter { dossier.recommendation($0) == nil } }

  /// Why nothing is done to what is marked.
  var missingMarksReason: String {
    let count = missingMarks.count
    return "\(count) of \(marks.count) marked \(count == 1 ? "is" : "are") gone from this dossier; "
      + "Esc unmarks"
  }
}
