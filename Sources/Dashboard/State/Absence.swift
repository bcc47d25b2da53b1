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
  /// The row of the screen that it was selected in.
  var row: Row.ID?
  /// Whether it is still in the dossier, and only not among what is shown.
  var isHidden = false
  /// What stands in its place now; nil where nothing does.
  var successors: String?

  /// What became of it, and why nothing is entered.
  var words: String {
    "\(what): \(title)"
  }

  /// What became of it.
  var what: String {
    successors.map { "replaced by \($0)" }
      ?? (isHidden ? "no longer among these" : "gone from this dossier")
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
    let below = layers.isEmpty ? nil : absenceBelow ?? paneSelectedID.map { absence(of: $0) }
    let missing = missingMarks
    for (pane, offset) in zip(panes, offsets) { themeOffsets[themeID(of: pane)] = offset }
    change(&self)
    offsets = panes.map { themeOffsets[themeID(of: $0)] ?? 0 }
    if !missingMarks.isSubset(of: missing) { message = Message(.told, missingMarksReason) }
    absenceBelow = below.flatMap { selectInPanes($0) ? nil : lost($0) }
    guard let wanted else { return }
    if selectAgain(wanted) {
      if wasAbsent { message = Message(.told, "it is back, and selected: \(wanted.title)") }
    } else {
      absence = lost(wanted)
      message = wasAbsent ? said : absence?.message
    }
  }

  /// What is selected, to be found again.
  private var selectedNow: Absence? {
    guard let id = selectedID else { return nil }
    var wanted = absence(of: id)
    wanted.row = layers.last?.selected
    return wanted
  }

  private func absence(of id: String) -> Absence { Absence(id: id, title: name(of: id)) }

  private func lost(_ wanted: Absence) -> Absence {
    var lost = wanted
    lost.isHidden = dossier.recommendation(wanted.id) != nil
    let others = dossier.standing(for: wanted.id).map(name)
    lost.successors = others.isEmpty ? nil : others.joined(separator: ", ")
    return lost
  }

  /// Selects what was selected, and says whether it is shown.
  private mutating func selectAgain(_ wanted: Absence) -> Bool {
    guard let layer = layers.last else { return selectInPanes(wanted) }
    guard layer.screen.subject?.recommendation == nil else {
      guard dossier.recommendation(wanted.id) != nil else { return false }
      absence = nil
      return true
    }
    absence = nil
    makePage()
    let place =
      wanted.row.flatMap { page?.place(of: $0) }
      ?? page?.place(of: .recommendation(wanted.id), near: layer.place)
    guard let place else { return false }
    select(row: place)
    return true
  }

  private mutating func selectInPanes(_ wanted: Absence) -> Bool {
    guard let place = place(of: wanted.id) else { return false }
    selection = place
    return true
  }

  private func themeID(of pane: PaneContent) -> String {
    dossier.catalogue.themes[pane.theme].id
  }

  /// Why nothing is selected.
  var unselectedReason: String {
    if let absence { return "nothing is selected; \(absence.words)" }
    if let thing = layers.last?.selected?.thing, thing.recommendation == nil {
      return "that is for a recommendation, and \(thing.words) is selected"
    }
    return layers.isEmpty ? "nothing is shown, so nothing is selected" : "nothing is selected"
  }

  /// Those marked that are not in the dossier now, or not themselves; they come back with their marks.
  var missingMarks: Set<String> {
    marks.filter { dossier.recommendation($0) == nil || dossier.isReplaced($0) }
  }

  /// Why nothing is done to what is marked.
  var missingMarksReason: String {
    let count = missingMarks.count
    let what =
      missingMarks.allSatisfy(dossier.isReplaced) ? "replaced by others" : "gone from this dossier"
    return "\(count) of \(marks.count) marked \(count == 1 ? "is" : "are") \(what); "
      + "Esc unmarks"
  }
}
