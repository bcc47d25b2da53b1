public import Model

/// What the outside world is asked to do; none of it is done in ``update(_:_:)``.
public enum Effect: Hashable, Sendable {
  /// Enter events, and say then what they did.
  case write([EventDraft], says: Notice)
  /// Add the entries of others as they are, and say then what that did.
  case join([JournalLine], says: Notice)
  /// See what is in a folder.
  case list(folder: String)
  /// Do what a command line of the shell says.
  case run(String)
  /// Find out who enters things, then do the command again.
  case identify(then: Command)
  /// Keep how the user wants it for the next time.
  case keep(Preference)
  /// Keep that all that is there now is seen.
  case keepLook
  /// Let the user's own editor change a text.
  case compose(String)
  /// Hand a text to the terminal's clipboard.
  case copy(String)
  /// Take the mouse, or leave it to the terminal.
  case mouse(Bool)
  /// Open another dossier.
  case goTo(Destination)
  /// End the program that is at work.
  case endWork
  /// Leave.
  case quit
  /// Give the terminal back to the shell until it is taken up again.
  case suspend
  /// Draw everything anew.
  case redraw
}

/// How the user wants it.
public enum Preference: Hashable, Sendable {
  /// The colours, by their name.
  case palette(String)
  /// The language of texts.
  case language(String)
  /// The name that entries are signed with.
  case name(String)
  /// The user's own institution, by its id; nil for none.
  case institution(String?)
  /// In which order recommendations are shown.
  case sort(Sort)
  /// Whether the mouse is the dashboard's.
  case mouse(Bool)
  /// When a shared dossier is synced without being asked to.
  case sync(Set<SyncMoment>)
}
