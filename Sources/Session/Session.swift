internal import Canvas
public import Dashboard
public import Files
public import Model

/// The dashboard at work: joins what it shows, the terminal and the files.
///
/// One thread and one place to wait: keyboard, signals, the dossier's folder, the next midnight, the end
/// of a run of moves, what a program says that is at work meanwhile, and the next look at a folder of
/// which nobody tells.
public struct Session: ~Copyable {
  let display: any Display
  let belongings: any Belongings
  let commands: any Commands
  let clocks: Clocks
  /// The day that was asked for; nil for today, whatever day that is.
  let asOf: Day?
  /// When a shared dossier is brought together with that of others without being asked to.
  var syncs: Set<SyncMoment>
  /// Why the last sync that nobody asked for was not done, of each dossier where it was not: it is told once.
  var toldSyncs: [String: String] = [:]
  var folder: DossierFolder
  var watch: FolderWatch?
  /// What tells of changes in all dossiers while they are shown; nil while they are not.
  var watchOfAll: FoldersWatch?
  /// What the dashboard knows, the journal among it: there is no other.
  var state: State
  private var drawing = Drawing()
  var midnight: Int
  /// When a reading that is worse than what is shown has waited long enough, on the clock that
  /// nobody sets; nil where none waits.
  var settlesAt: Int?
  /// What was told of the folder after something was saved; it is told once.
  var toldWarnings: Set<String> = []
  /// The name that entries are signed with, once it was looked up.
  var knownName: String?
  /// What is kept of this session.
  var keptTexts: [String: [String]] = [:]
  /// What is known to be kept of what the user has seen; nil for nothing.
  var keptLook: Look?
  /// What other programs are to make.
  var jobs = Jobs()
  var presses = Presses()
  var moves = MoveRun()
  var isOver = false
  /// Whether the keys that came together with the last are for nobody: another program had the terminal
  /// since, or they are no keys.
  var dropsKeys = false
  /// Whether something happened that the screen does not show yet.
  var isStale = false

  /// Opens the dashboard and shows the first frame.
  ///
  /// - Parameters:
  ///   - opened: The dossier; handed over, so that its journal is not copied at the first change.
  ///   - portfolio: All dossiers, of which it is one; nil where it is the only one.
  ///   - asOf: The day that is shown; nil for today.
  ///   - settings: What was settled at the start.
  ///   - filter: What recommendations have to be like to be shown at first.
  ///   - userName: Who enters things, where that was said at the start.
  ///   - syncs: When a shared dossier is brought together with that of others without being asked to.
  ///   - greeting: What a user should know as long as nothing is entered.
  ///   - complaint: What went wrong before.
  ///   - display: Where it is shown.
  ///   - belongings: What is the user's own.
  ///   - commands: The commands that can be typed.
  ///   - clocks: What time it is.
  public init(
    _ opened: consuming OpenDossier,
    among portfolio: Portfolio? = nil,
    asOf: Day? = nil,
    settings: Settings,
    filter: Filter = Filter(),
    userName: String? = nil,
    syncs: Set<SyncMoment> = [],
    greeting: String? = nil,
    complaint: String? = nil,
    on display: any Display,
    belongings: any Belongings,
    commands: any Commands,
    clocks: Clocks = .system
  ) {
    self.display = display
    self.belongings = belongings
    self.commands = commands
    self.clocks = clocks
    self.asOf = asOf
    self.syncs = syncs
    folder = opened.folder
    midnight = clocks.midnight(clocks.now())
    state = State(
      folder.arrival(Self.dossier(opened.catalogue, opened.journal, asOf: asOf, clocks)),
      among: portfolio,
      settings: settings,
      commands: commands.usages,
      size: State.Size(width: display.width, height: display.height),
      filter: filter,
      userName: userName,
      greeting: greeting
    )
    if let complaint { _ = update(&state, .failed(complaint)) }
    // The first frame comes first: nothing else is awaited for it.
    display.draw(drawing.frame(of: state))
    watch = folder.watch(at: clocks.uptime())
  }

  /// Shows what happens until the user quits or the terminal is gone.
  ///
  /// - Returns: Why texts that were begun could not be kept for the next time, if that is so.
  public mutating func run() -> String? {
    begin()
    while !isOver {
      take(
        display.wait(
          reading: [watch?.descriptor, watchOfAll?.descriptor].compactMap(\.self) + jobs.reading,
          writing: jobs.writing,
          until: midnight,
          within: timeLeft
        )
      )
    }
    return end()
  }

  /// What is done once it is over: nothing that was started outlives it.
  ///
  /// - Returns: Why texts that were begun could not be kept for the next time, if that is so.
  mutating func end() -> String? {
    leaveJobs()
    leaveLooking()
    return keepTexts()
  }

  /// What is done once the first frame is seen.
  mutating func begin() {
    // What was written between opening and watching was seen by neither.
    lookForNews(.journal)
    takeUpTexts()
    takeUpLook()
    draw()
    state.makeRoom()
    syncUnasked(at: .onStart)
  }

  /// Does what follows from what happened, and shows it.
  mutating func take(_ wake: Wake) {
    switch wake {
    case .input(let inputs): take(inputs)
    case .ready: lookForNews()
    case .clock: turnPage()
    case .waited:
      if patienceLeft == 0 { readAnew() }
      if watch?.timeLeft(at: clocks.uptime()) == 0 { lookForNews() }
    case .continued: isStale = true
    case .hangup, .terminate: isOver = true
    }
    lookAtJob()
    watchPortfolio()
    lookIntoPortfolio()
    if moves.endIfOver(at: clocks.uptime()) { isStale = true }
    draw()
  }

  /// After how many milliseconds there is something to do though nothing happens; nil for never.
  var timeLeft: Int? {
    if state.portfolio?.waiting.isEmpty == false { return 0 }
    let now = clocks.uptime()
    let moments = [
      patienceLeft, moves.timeLeft(at: now), jobs.timeLeft(at: now), watch?.timeLeft(at: now),
    ]
    return moments.compactMap(\.self).min()
  }

  /// Shows what happened since the frame before; what changed nothing, as our own entry that the
  /// folder tells of, costs no frame.
  mutating func draw() {
    guard isStale, !isOver else { return }
    isStale = false
    if let proofs = state.proofsToLookFor { state.look(forProofs: belongings.gone(proofs)) }
    display.draw(drawing.frame(of: state, isPassing: moves.isOn))
    prepare(&state)
  }

  /// A dossier as it is shown.
  func dossier(_ catalogue: Catalogue, _ journal: Journal) -> Dossier {
    Self.dossier(catalogue, journal, asOf: asOf, clocks)
  }

  private static func dossier(
    _ catalogue: Catalogue,
    _ journal: Journal,
    asOf: Day?,
    _ clocks: Clocks
  ) -> Dossier {
    let local = clocks.local
    guard let asOf else { return Dossier(catalogue, journal, today: clocks.today, local: local) }
    return Dossier(catalogue, journal, asOf: asOf, local: local)
  }
}
