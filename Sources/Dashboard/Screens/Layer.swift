internal import Model

/// A screen over the panes, as it is left and found again.
struct Layer: Sendable {
  /// What is shown.
  var screen: any Screenful { didSet { edition = Edition() } }
  /// Which screen it is: another one after every change of it.
  private(set) var edition = Edition()
  /// The dossier that it was made of.
  var dossier: Edition
  /// The row that is selected; nil where none is.
  var selected: Row.ID?
  /// Where that row was when it was last shown.
  var place = 0
  /// The first line shown.
  var scroll = 0
  /// Whether the user selected something here, or opened it.
  var isUsed = false
  /// Whether what was selected at that place is gone.
  var isVacant = false
  /// Whether it has not been shown yet.
  var isNew = true

  init(_ screen: any Screenful, of dossier: Edition) {
    self.screen = screen
    self.dossier = dossier
  }

  /// Which of the screens it is.
  var kind: ScreenKind { type(of: screen).kind }

  /// The recommendation that keys act on here; nil where none is selected.
  var recommendation: String? { screen.subject?.recommendation ?? selected?.thing.recommendation }
}
