public import Model

/// Everything the dashboard knows: what it shows is a function of this alone.
public struct State: Sendable {
  /// The dossier at the front, and how it is looked at.
  var front: Kept<Desk>
  /// Those that were left for another, by their folders.
  var left: [String: Kept<Desk>] = [:]
  /// All dossiers, of which one is at the front; nil where it is the only one.
  public internal(set) var portfolio: Portfolio?
  /// Where the user goes; nil where that is the dossier at the front.
  var destination: Destination?
  /// How the user has it.
  public internal(set) var settings: Settings
  /// The commands of the shell that can be typed; asked only once somebody types one.
  let commands: @Sendable () -> [CommandUsage]
  /// Columns and rows of the terminal.
  public internal(set) var size: Size
  /// Who enters things, once it is known.
  public internal(set) var userName: String?
  /// What the computer calls them, which the shell signs with as long as nothing else is known.
  public internal(set) var accountName: String?
  /// How many questions were asked so far, to tell them apart.
  var questionCount = 0
  /// What was typed in answer to questions, the latest last.
  var typed: [String] = []
  /// The program that is at work beside the dashboard; nil where none is.
  public internal(set) var work: Work?
  /// The folder that was looked into last for names to be typed.
  var listed: Listed?

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
  ///   - arrived: The dossier that is shown.
  ///   - portfolio: All dossiers; nil where it is the only one.
  ///   - settings: What was settled at the start.
  ///   - commands: The commands of the shell that can be typed.
  ///   - size: Columns and rows of the terminal.
  ///   - filter: What recommendations have to be like to be shown at first.
  ///   - userName: Who enters things, if that is known already.
  ///   - greeting: What a user should know as long as nothing is entered.
  public init(
    _ arrived: Desk.Arrival,
    among portfolio: Portfolio? = nil,
    settings: Settings,
    commands: @escaping @Sendable () -> [CommandUsage] = { [] },
    size: Size,
    filter: Filter = Filter(),
    userName: String? = nil,
    greeting: String? = nil
  ) {
    front = Kept(Desk(arrived, filter: filter, sort: settings.sort, greeting: greeting))
    self.settings = settings
    self.commands = commands
    self.size = size
    self.userName = userName
    self.portfolio = portfolio
    beginDesk()
    guard portfolio != nil else { return }
    openPortfolio()
    renewPage()
  }

  /// Makes room for what will be entered, before somebody waits for it.
  public mutating func makeRoom() { desk.makeRoom() }

  /// What is said before the first key; the greeting only where no row of its own has room for it.
  var openingMessage: Message? {
    if let leftOut = leftOutMessage { return leftOut }
    if settings.lacksUnicode {
      return Message(.told, "letters beyond ASCII need a UTF-8 locale: LC_ALL=C.UTF-8")
    }
    let hasRoom =
      DashboardLayout(self).needsYouRow != nil && size.width >= NeedsYou.roomForGreeting + 2
    return hasRoom ? nil : greeting.map { Message(.told, $0) }
  }
}
