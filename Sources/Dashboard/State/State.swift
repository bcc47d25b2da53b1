public import Model

/// Everything the dashboard knows: what it shows is a function of this alone.
public struct State: Sendable {
  /// The dossier as it is shown.
  public internal(set) var dossier: Dossier { didSet { edition = Edition() } }
  /// What of the dossier is shown: another one after every change of it.
  private(set) var edition = Edition()
  /// The dossier as it stands today while an earlier day is shown.
  var present: Dossier?
  /// How the user has it.
  public internal(set) var settings: Settings
  /// The commands of the shell that can be typed; asked only once somebody types one.
  let commands: @Sendable () -> [CommandUsage]
  /// Columns and rows of the terminal.
  public internal(set) var size: Size
  /// What a user should know as long as nothing is entered.
  var greeting: String?
  /// Who enters things, once it is known.
  public internal(set) var userName: String?

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
  var proofsSeen: ProofsSeen?
  var lostProofs: Set<EventID> = []
  /// Whether the editor was opened for a text of its own, and not for one that was begun.
  var composesAnew = false
  /// How many questions were asked so far, to tell them apart.
  var questionCount = 0
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
  var message: Message?
  /// Texts that were begun and left, field by field, by what they are about.
  var drafts: [DraftKey: [String]] = [:]
  /// Folders that the user's own editor left and that have more in them than a text.
  var editorFolders: [String] = []
  /// What was typed in answer to questions, the latest last.
  var typed: [String] = []
  /// Whether the user was told what leaving would cut short.
  var knowsWhatIsLeft = false
  /// The program that is at work beside the dashboard; nil where none is.
  public internal(set) var work: Work?
  /// How many entries of the files cannot be read.
  public internal(set) var problemCount: Int
  /// Why the dossier cannot be read any more; nil while it can.
  public internal(set) var outage: Outage?
  /// The file that was last about to be taken in, with what was answered and left out.
  var begunImport: Importing?
  /// The folder that was looked into last for names to be typed.
  var listed: Listed?
  /// What was typed for the entry that is being written, until it is saved.
  var unsaved: Prompt?

  /// Columns and rows.
  public struct Size: Hashable, Sendable {
    /// Columns.
    public var width: Int
    /// Rows.
    public var height: Int

    /// A size.
    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  /// A dashboard as it is when it opens.
  ///
  /// - Parameters:
  ///   - dossier: What is shown.
  ///   - settings: What was settled at the start.
  ///   - commands: The commands of the shell that can be typed.
  ///   - size: Columns and rows of the terminal.
  ///   - filter: What recommendations have to be like to be shown at first.
  ///   - userName: Who enters things, if that is known already.
  ///   - greeting: What a user should know as long as nothing is entered.
  public init(
    _ dossier: Dossier,
    settings: Settings,
    commands: @escaping @Sendable () -> [CommandUsage] = { [] },
    size: Size,
    filter: Filter = Filter(),
    userName: String? = nil,
    greeting: String? = nil
  ) {
    self.dossier = dossier
    self.settings = settings
    self.commands = commands
    sort = settings.sort
    self.size = size
    self.filter = filter
    self.userName = userName
    self.greeting = greeting
    problemCount = settings.problemCount
    summary = Summary(dossier)
    refreshPanes()
    selection.pane = panes.firstIndex { !$0.ids.isEmpty } ?? 0
    message = openingMessage
  }

  /// What users did, up to this day: the only journal there is in memory.
  public var journal: Journal { (present ?? dossier).journal }

  /// Makes room for what will be entered, before somebody waits for it.
  public mutating func makeRoom() {
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

  /// What is said before the first key; the greeting only where no row of its own has room for it.
  private var openingMessage: Message? {
    if let leftOut = leftOutMessage { return leftOut }
    if settings.lacksUnicode {
      return Message(.told, "letters beyond ASCII need a UTF-8 locale: LC_ALL=C.UTF-8")
    }
    let hasRoom =
      DashboardLayout(self).needsYouRow != nil && size.width >= NeedsYou.roomForGreeting + 2
    return hasRoom ? nil : greeting.map { Message(.told, $0) }
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

/// What was last done or refused.
struct Message: Hashable, Sendable {
  enum Tone: Hashable, Sendable {
    /// It is done, and saved if it was a change.
    case done
    /// It cannot be done here, and why.
    case refused
    /// Something to know.
    case told
    /// It went wrong; it stays until it is left or done.
    case failed
  }

  var tone: Tone
  var notice: Notice
  /// When it was saved, `16:40`; nil of what was not to be saved.
  var savedAt: String?

  init(_ tone: Tone, _ text: String) {
    self.init(tone, Notice(text))
  }

  init(_ tone: Tone, _ notice: Notice, savedAt: String? = nil) {
    self.tone = tone
    self.notice = notice
    self.savedAt = savedAt
  }

  /// What is said.
  var text: String { notice.text }
}
