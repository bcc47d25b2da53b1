import Canvas
import Dashboard
import Files
import Model
import Terminal

/// Opens the dashboard and returns when the user has quit.
func runDashboard(_ options: GlobalOptions) throws {
  do {
    let reading = Preferences.Reading.current
    reading.sayWhatIsNotUsed()
    // Handed over, not kept: a second owner would have a long journal copied at the first change.
    var loop = try DashboardLoop(try OpenDossier(options.dossier, in: .current), options, reading)
    let lost = loop.run()
    // Said once the terminal is the shell's again.
    _ = consume loop
    if let lost { say("what was begun is not kept for later: \(lost)") }
  } catch let failure as ScreenFailure {
    // What cannot be drawn can be read; what helps is said last, where it is seen.
    try printPlainView(options)
    say(failure.description)
  }
}

/// The dashboard in a terminal: joins what it shows, the terminal and the files.
///
/// One thread and one place to wait: keyboard, signals, the dossier's folder, the next midnight, and
/// the end of a run of moves.
struct DashboardLoop: ~Copyable {
  let options: GlobalOptions
  var opened: OpenDossier
  var state: State
  private var drawing = Drawing()
  var screen: Screen
  var watch: FolderWatch?
  var knownAuthor: String?
  var midnight = Clock.nextMidnight(after: Clock.now())
  /// When a reading that is worse than what is shown has waited long enough, on the clock that
  /// nobody sets; nil where none waits.
  var settlesAt: Int?
  /// The lock of git that was told last.
  var toldLock: LeftLock?
  private var presses = Presses()
  private var moves = MoveRun()
  var isOver = false
  /// Whether the keys that came together with the last are for nobody: another program had the terminal
  /// since, or they are no keys.
  var dropsKeys = false
  /// Whether something happened that the screen does not show yet.
  private var isStale = false
  let draftsFile: DraftsFile?
  /// What the file of drafts has of this session.
  var keptDrafts: [String: [String]] = [:]

  /// Takes the terminal and draws the first frame.
  init(
    _ opened: OpenDossier,
    _ options: GlobalOptions,
    _ reading: Preferences.Reading
  ) throws {
    let environment = Environment.current
    let preferences = reading.preferences
    screen = try Screen(
      mouse: options.hasMouse(preferences, environment),
      colors: !environment.noColor
    )
    state = State(
      options.view(opened),
      settings: Settings(
        opened,
        options,
        preferences,
        environment,
        speaksUnicode: screen.speaksUnicode
      ),
      commands: { TypedCommand.usages },
      size: State.Size(width: screen.width, height: screen.height),
      userName: options.by,
      greeting: Self.greeting(opened)
    )
    self.opened = opened
    self.options = options
    // Where nothing can be changed nothing is begun.
    draftsFile = options.readOnlyReason == nil ? DraftsFile(of: opened.place, in: .current) : nil
    if let problem = reading.problems.first { _ = update(&state, .failed(Self.words(of: problem))) }
    // The first frame comes first: nothing else is awaited for it.
    screen.draw(drawing.frame(of: state))
    watch = try? FolderWatch(path: self.opened.place.folder)
  }

  private static func words(of problem: Problem) -> String {
    let line = problem.position.map { ", line \($0.line)" } ?? ""
    return "your preferences\(line): \(problem.message); greco check has it whole"
  }

  private static func greeting(_ opened: OpenDossier) -> String? {
    guard opened.journal.events.isEmpty, opened.place.isOwnCopy else { return nil }
    return "Neither GRECO's nor the Council of Europe's program"
  }

  /// Shows what happens until the user quits or the terminal is gone.
  ///
  /// - Returns: why texts that were begun could not be kept for the next time, if that is so.
  mutating func run() -> String? {
    // What was written between opening and watching was seen by neither.
    lookForNews(.journal)
    takeUpDrafts()
    draw()
    opened.makeRoom()
    while !isOver {
      switch screen.wait(folder: watch?.descriptor, until: midnight, within: timeLeft) {
      case .input(let inputs): take(inputs)
      case .folder: lookForNews(watch?.drain() ?? [])
      case .clock: turnPage()
      case .waited:
        if patienceLeft == 0 { readAnew() }
      case .continued: isStale = true
      case .hangup, .terminate: isOver = true
      }
      if moves.endIfOver(at: now) { isStale = true }
      draw()
    }
    return keepDrafts()
  }

  /// Milliseconds on the clock that nobody sets.
  private var now: Int { SystemCalls.real.uptime() }

  /// After how many milliseconds there is something to do though nothing happens; nil for never.
  private var timeLeft: Int? {
    [patienceLeft, moves.timeLeft(at: now)].compactMap(\.self).min()
  }

  /// Shows what happened since the frame before; what changed nothing, as our own entry that the
  /// folder tells of, costs no frame.
  mutating func draw() {
    guard isStale, !isOver else { return }
    isStale = false
    screen.draw(drawing.frame(of: state, isPassing: moves.isOn))
    prepare(&state)
  }

  private mutating func take(_ inputs: [Input]) {
    dropsKeys = false
    var looksForText = true
    for (place, input) in inputs.enumerated() {
      guard !isOver else { return }
      // Keys behind the one that opened an editor were meant for that.
      let isKey = if case .key = input { true } else { false }
      if isKey, dropsKeys { continue }
      if isKey, looksForText, state.looksPasted(inputs[place...]) {
        happen(.strayText)
        dropsKeys = true
        continue
      }
      if let action = state.action(for: presses.counted(input, at: now)) { happen(action) }
      looksForText = state.isTyping
    }
  }

  mutating func happen(_ action: Action) {
    isStale = true
    moves.take(isMove: state.onlyMovesSelection(action), at: now)
    for effect in update(&state, action) { perform(effect) }
  }
}
