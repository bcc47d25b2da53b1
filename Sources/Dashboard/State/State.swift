public import Model

/// Everything the dashboard knows: what it shows is a function of this alone.
public struct State: Sendable {
  /// The dossier as it stands.
  public internal(set) var dossier: Dossier
  /// What was settled at the start.
  public let settings: Settings
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
  /// Where the selection is.
  var selection = Selection(pane: 0, row: 0)
  /// The first row shown of each pane.
  var offsets: [Int] = []
  /// The view over the panes, or nil.
  var view: View?
  /// What changed since the last report, worked out when it is asked for.
  var changes: Changes?
  /// The help over everything, scrolled down so many lines.
  var helpScroll: Int?
  /// The question at the bottom, or nil.
  var prompt: Prompt?
  /// Words that recommendations have to contain to be shown.
  var filter = ""
  /// What was last done or refused.
  var message: Message?
  /// Texts that were begun and left, by what they are about.
  var drafts: [String: String] = [:]
  /// Whether the user was told that texts were begun and left.
  var knowsOfDrafts = false
  /// How many entries of the files cannot be read.
  public internal(set) var problemCount: Int
  /// Whether the dossier's folder was taken away.
  public internal(set) var isFolderGone = false
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
  ///   - size: Columns and rows of the terminal.
  ///   - userName: Who enters things, if that is known already.
  ///   - greeting: What a user should know as long as nothing is entered.
  public init(
    _ dossier: Dossier,
    settings: Settings,
    size: Size,
    userName: String? = nil,
    greeting: String? = nil
  ) {
    self.dossier = dossier
    self.settings = settings
    self.size = size
    self.userName = userName
    self.greeting = greeting
    problemCount = settings.problemCount
    summary = Summary(dossier)
    refreshPanes()
    selection.pane = panes.firstIndex { !$0.ids.isEmpty } ?? 0
    message = openingMessage
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
    return DashboardLayout(self).needsYouRow == nil ? greeting.map { Message(.told, $0) } : nil
  }
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

/// What covers the panes.
enum View: Hashable, Sendable {
  /// The selected recommendation in full, scrolled down so many lines.
  case detail(scroll: Int)
  /// Reports and deadlines, scrolled down so many lines.
  case timeline(scroll: Int)
  /// What changed since the last report, scrolled down so many lines.
  case changes(scroll: Int)
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
  var text: String
  /// What is said behind the text, however little room there is for that.
  var end: String

  init(_ tone: Tone, _ text: String, end: String = "") {
    self.tone = tone
    self.text = text
    self.end = end
  }
}

/// What is counted once for every change of the dossier, not for every frame.
struct Summary: Sendable {
  var statistics: Statistics
  /// How many of each theme GRECO finds satisfactory, by the theme's place.
  var satisfactory: [Int]
  /// Those of each theme that are late or have two answers.
  var alarms: [[String]]
  /// Past their own due date.
  var late: Int
  /// Due within 30 days.
  var dueSoon: Int
  /// With two answers.
  var contested: Int
  /// Where GRECO's finding came after our last word.
  var beforeFinding: Int

  init(_ dossier: Dossier) {
    statistics = Statistics(dossier)
    satisfactory = dossier.catalogue.themes.map { theme in
      theme.recommendations.count { !dossier.isOutstanding($0.id) }
    }
    alarms = dossier.catalogue.themes.map { theme in
      theme.recommendations.map(\.id).filter {
        dossier.timeliness(of: $0) == .overdue || dossier.isContested($0)
      }
    }
    let ids = dossier.recommendations.map(\.id)
    late = ids.count { dossier.timeliness(of: $0) == .overdue }
    dueSoon = ids.count { dossier.timeliness(of: $0) == .dueSoon }
    contested = ids.count { dossier.isContested($0) }
    beforeFinding = ids.count { dossier.isBeforeFinding($0) }
  }
}
