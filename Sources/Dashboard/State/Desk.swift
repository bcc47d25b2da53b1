public import Model

/// One open dossier, as it is looked at and worked on: what of it is shown and selected, what is asked and
/// what was said.
public struct Desk: Sendable {
  /// The folder of the dossier, as it was named.
  public let folder: String
  /// What dossier this is, such as "your own copy".
  let copyName: String
  /// The dossier as it is shown.
  public internal(set) var dossier: Dossier { didSet { edition = Edition() } }
  /// What of the dossier is shown: another one after every change of it.
  private(set) var edition = Edition()
  /// The dossier as it stands today while an earlier day is shown.
  var present: Dossier?
  /// What a user should know as long as nothing is entered.
  var greeting: String?

  /// The recommendations that the filter leaves, theme by theme.
  var panes: [PaneContent] = []
  /// What of it is counted and shown at the top.
  var summary: Summary
  /// What words are found in; nil until words are looked for in the dossier as it is.
  var searchTexts: SearchTexts?
  /// Where the selection is.
  var selection = Selection(pane: 0, row: 0) { didSet { absence = nil } }
  /// What was selected, where that is gone for now; nil once something is selected.
  var absence: Absence? {
    didSet { if absence == nil, message == oldValue?.message { message = nil } }
  }
  /// The first row shown of each pane.
  var offsets: [Int] = []
  /// The first row shown of each theme that ever was there, by its id.
  var themeOffsets: [String: Int] = [:]
  /// The screens over the panes, the one on top last.
  var layers: [Layer] = []
  /// The one on top laid out; nil where the panes are seen.
  var page: Page?
  /// What was selected in the panes below a screen, where that is gone for now.
  var absenceBelow: Absence?
  /// The question at the bottom, or nil.
  var prompt: Prompt?
  /// The question that waits until a form is done that was asked for in it.
  var waiting: Prompt?
  /// Of which recommendation the files that prove something were looked for, and which of them are gone.
  var proofsSeen: State.ProofsSeen?
  var lostProofs: Set<EventID> = []
  /// Whether the editor was opened for a text of its own, and not for one that was begun.
  var composesAnew = false
  /// What recommendations have to be like to be shown.
  public internal(set) var filter = Filter() { didSet { staying = [] } }
  /// Where what is shown was opened, as long as that is what is asked for; nil where it was not.
  var narrowing: Narrowing?
  /// Those that the user changed so that the filter does not leave them: they stay where they are until
  /// the selection moves or the filter is set anew, so that the next key is for the same one.
  var staying: Set<String> = []
  /// What the filter left when it was asked last.
  var wanted: Wanted?
  /// In which order they are shown.
  var sort: Sort
  /// Those that the next action is for.
  var marks: Set<String> = []
  /// What was last done or refused.
  var message: Message? { didSet { isNewsTold = false } }
  /// Whether what is said there is what others entered, which anything else may take the place of.
  var isNewsTold = false
  /// What others entered since the user looked last.
  var arrivals = Arrivals()
  /// Texts that were begun and left, field by field, by what they are about.
  var drafts: [DraftKey: [String]] = [:]
  /// Folders that the user's own editor left and that have more in them than a text.
  var editorFolders: [String] = []
  /// Whether the user was told what leaving would cut short.
  var knowsWhatIsLeft = false
  /// How many entries of the files cannot be read.
  public internal(set) var problemCount: Int
  /// Why the dossier cannot be read any more; nil while it can.
  public internal(set) var outage: Outage?
  /// The file that was last about to be taken in, with what was answered and left out.
  var begunImport: Importing?
  /// What was typed for the entry that is being written, until it is saved.
  var unsaved: Prompt?

  init(_ arrived: Arrival, filter: Filter, sort: Sort, greeting: String? = nil) {
    (folder, copyName, dossier) = (arrived.folder, arrived.copyName, arrived.dossier)
    (problemCount, self.filter, self.sort) = (arrived.problemCount, filter, sort)
    self.greeting = greeting
    summary = Summary(dossier)
  }

  /// A dossier that was opened.
  public struct Arrival: Sendable {
    let folder: String
    let copyName: String
    let dossier: Dossier
    let problemCount: Int

    /// A dossier that was opened.
    ///
    /// - Parameters:
    ///   - dossier: What is shown.
    ///   - folder: Its folder, as it was named.
    ///   - copyName: What dossier this is, such as "your own copy".
    ///   - problemCount: How many entries of the files cannot be read.
    public init(
      _ dossier: Dossier,
      in folder: String = "",
      copyName: String = "your own copy",
      problemCount: Int = 0
    ) {
      (self.dossier, self.folder) = (dossier, folder)
      (self.copyName, self.problemCount) = (copyName, problemCount)
    }
  }

  /// What users did, up to this day: the only journal there is in memory.
  public var journal: Journal { (present ?? dossier).journal }

  /// Makes room for what will be entered, before somebody waits for it.
  mutating func makeRoom() {
    // Nothing of it is shown otherwise.
    let same = edition
    dossier.makeRoom()
    edition = same
  }

  /// That something of the files cannot be read.
  var leftOutMessage: Message? {
    guard problemCount > 0 else { return nil }
    let what = problemCount == 1 ? "1 problem" : "\(problemCount) problems"
    return Message(.told, "\(what) in this dossier's files; greco check names what is left out")
  }
}

/// What two dossiers share only if they are the same one; comparing all that is in them would take
/// longer than drawing it.
final class Edition: Equatable, Sendable {
  static func == (a: Edition, b: Edition) -> Bool { a === b }
}

/// A theme with those of its recommendations that are shown.
struct PaneContent: Hashable, Sendable {
  /// The theme's place in the catalogue.
  var theme: Int
  /// The recommendations.
  var ids: [String]
}

/// A place in the panes.
struct Selection: Hashable, Sendable {
  var pane: Int
  var row: Int
}
