public import Canvas
public import Model

/// What happened; what follows from it, ``update(_:_:)`` says.
public enum Action: Sendable {
  /// The user asked for something.
  case command(Command)
  /// The user pressed a key that means nothing here.
  case unbound(Key)
  /// Text was typed or pasted into a line.
  case insert(String)
  /// Text was pasted where none is asked for.
  case strayPaste
  /// Keys came at once that look like pasted text, where none is asked for; they were not pressed.
  case strayText
  /// The user clicked; twice in quick succession on the same place counts two.
  case click(x: Int, y: Int, count: Int)
  /// The user turned the wheel over a place, by so many lines downwards.
  case wheel(Int, x: Int, y: Int)
  /// The terminal has another size.
  case resized(State.Size)
  /// It is now known who enters things.
  case identified(String, then: Command)
  /// Nothing tells who enters things; what the computer calls the user is for a suggestion.
  case unnamed([EventDraft], says: Notice, suggestion: String)
  /// The user's own editor gave a text back; nil if it gave none.
  case composed(String?)
  /// The user's own editor did not end well: why, the text that it left, which was begun and is not
  /// to be entered, and the folder in which more of it is kept.
  case notComposed(String, left: String? = nil, folder: String? = nil)
  /// Events were written; what they did.
  case written([Event], Notice)
  /// Nothing was to be written, and why.
  case unchanged(String)
  /// Something outside was done, or takes a while.
  case told(String)
  /// A program is at work beside the dashboard, or none is.
  case working(Work?)
  /// A file was read that is to be taken in.
  case read(ReadFile)
  /// What is in a folder, those that are folders with a slash at their end.
  case listed(folder: String, [String])
  /// A command line means nothing, and why.
  case notUnderstood(String, why: String)
  /// Events were not written, and why.
  case notWritten(String)
  /// Something else outside could not be done, and why.
  case failed(String)
  /// Texts were begun in an earlier session and not entered; as ``State/begunTexts`` had them.
  case begun([String: [String]])
  /// Others wrote events.
  case news([Event])
  /// It is known when the user looked last, what came in since, and who looks, where that is known.
  case looked(since: Timestamp, missed: [Event], by: String?)
  /// It is known who looks, whose own entries are no news.
  case known(String)
  /// Nothing tells who looks but what the computer calls them.
  case knownAccount(String)
  /// The dossier cannot be read any more; what is shown is what was in it.
  case outage(Outage)
  /// The dossier can be read again.
  case outageOver
  /// So many entries of the files cannot be read now.
  case leftOut(Int)
  /// Something changed in the folders of some dossiers of the portfolio.
  case touched(Set<String>)
  /// Dossiers of the portfolio were looked into.
  case glanced([Portfolio.Glanced])
  /// The dossier that was gone to is open; what of it is to be shown, by its id.
  case arrived(Desk.Arrival, showing: String?)
  /// The files were read anew, or another day began.
  case reloaded(Dossier)
}
