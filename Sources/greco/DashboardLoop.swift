import Canvas
import Dashboard
import Files
import Model
import Terminal

/// Opens the dashboard and returns when the user has quit.
func runDashboard(_ options: GlobalOptions) throws {
  do {
    options.sayWhatIsNotUsed()
    // Handed over, not kept: a second owner would have a long journal copied at the first change.
    var loop = try DashboardLoop(try OpenDossier(options.dossier, in: .current), options)
    let lost = loop.run()
    // Said once the terminal is the shell's again.
    _ = consume loop
    if let lost { say("what was begun is not kept for later: \(lost)") }
  } catch let failure as ScreenFailure {
    // What cannot be drawn can be read.
    say(failure.description)
    try printPlainView(options)
  }
}

/// The dashboard in a terminal: joins what it shows, the terminal and the files.
///
/// One thread and one place to wait: keyboard, signals, the dossier's folder, the next midnight.
struct DashboardLoop: ~Copyable {
  private let options: GlobalOptions
  private var opened: OpenDossier
  private var state: State
  private var drawing = Drawing()
  private var screen: Screen
  private var watch: FolderWatch?
  private var knownAuthor: String?
  private var midnight = Clock.nextMidnight(after: Clock.now())
  private var presses = Presses()
  private var isOver = false
  /// Whether something happened that the screen does not show yet.
  private var isStale = false
  private let draftsFile: DraftsFile?
  /// What the file of drafts has of this session.
  private var keptDrafts: [String: [String]] = [:]

  /// Takes the terminal and draws the first frame.
  init(_ opened: OpenDossier, _ options: GlobalOptions) throws {
    let environment = Environment.current
    let reading = PreferencesFile.current?.read() ?? Preferences.Reading(Preferences())
    let preferences = reading.preferences
    screen = try Screen(
      mouse: !options.noMouse && preferences.mouse != false,
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
      size: State.Size(width: screen.width, height: screen.height),
      userName: options.by,
      greeting: Self.greeting(opened)
    )
    self.opened = opened
    self.options = options
    // Where nothing can be changed nothing is begun.
    draftsFile = options.readOnlyReason == nil ? DraftsFile(of: opened.place, in: .current) : nil
    if let problem = reading.problems.first {
      _ = update(&state, .failed("your preferences: \(problem.description)"))
    }
    // The first frame comes first: nothing else is awaited for it.
    screen.draw(drawing.frame(of: state))
    watch = try? FolderWatch(path: self.opened.place.folder)
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
    opened.makeRoom()
    draw()
    while !isOver {
      switch screen.wait(folder: watch?.descriptor, until: midnight) {
      case .input(let inputs): take(inputs)
      case .folder: lookForNews(watch?.drain() ?? [])
      case .clock: turnPage()
      case .continued: isStale = true
      case .hangup, .terminate: isOver = true
      }
      draw()
    }
    return keepDrafts()
  }

  /// Shows what happened since the frame before; what changed nothing, as our own entry that the
  /// folder tells of, costs no frame.
  private mutating func draw() {
    guard isStale, !isOver else { return }
    isStale = false
    screen.draw(drawing.frame(of: state))
    prepare(&state)
  }

  /// Offers what was begun and not entered the last time.
  private mutating func takeUpDrafts() {
    keptDrafts = draftsFile?.read() ?? [:]
    guard !keptDrafts.isEmpty else { return }
    happen(.begun(keptDrafts))
    // What is about something else stays there for when that is back.
    let taken = state.begunTexts
    keptDrafts = keptDrafts.filter { taken[$0.key] != nil }
  }

  /// Keeps what was begun for the next time, and takes away what no longer waits.
  ///
  /// - Returns: why it is not kept, if it is not.
  private mutating func keepDrafts() -> String? {
    let drafts = state.begunTexts
    do throws(FileFailure) {
      try draftsFile?.change(from: keptDrafts, to: drafts)
      keptDrafts = drafts
      return nil
    } catch {
      return error.description
    }
  }

  private mutating func take(_ inputs: [Input]) {
    for input in inputs {
      guard !isOver, let action = state.action(for: presses.counted(input)) else { continue }
      happen(action)
    }
  }

  private mutating func happen(_ action: Action) {
    isStale = true
    for effect in update(&state, action) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .write(let drafts, let says): write(drafts, says)
    case .run(let line): run(line)
    case .keep(let preference): keep(preference)
    case .compose(let text): compose(text)
    case .copy(let text): screen.send(Clipboard.sequence(for: text))
    case .mouse(let isOurs):
      screen.setMouse(isOurs)
      keep(.mouse(isOurs))
    case .identify(let command):
      // Whose name nobody knows, they have entered nothing yet.
      guard let name = author() else {
        return happen(.unchanged("there is nothing of yours to take back"))
      }
      happen(.identified(name, then: command))
    case .quit: isOver = true
    case .suspend: screen.suspend()
    case .redraw: screen.redrawAll()
    }
  }

  /// Whose name is signed with; looked up once, nil where nothing tells it.
  private mutating func author() -> String? {
    let name = state.userName ?? knownAuthor ?? options.knownAuthor()
    knownAuthor = name
    return name
  }

  /// Does what a command line says, in the dossier that is open; a line that is not done comes back.
  private mutating func run(_ line: String) {
    do {
      switch try TypedCommand(line, by: author()).deed {
      case .entering(let command): try enter(command)
      case .leaving(let command):
        // Another program may have to help, which takes a while.
        happen(.told("writing \(command.destination.output ?? "") …"))
        draw()
        let said = try Failure.only { try command.write(state.dossier, of: opened) }
        happen(.told(said.joined(separator: " ")))
      }
    } catch {
      happen(.notUnderstood(line, why: Failure(error)?.message ?? "it could not be done"))
    }
  }

  private mutating func enter(_ command: any EnteringCommand) throws {
    let (drafts, remark) = try command.typedDrafts(in: state.dossier)
    guard !drafts.isEmpty else { return happen(.unchanged(remark ?? "nothing is to be entered")) }
    guard let name = author() else { return write(drafts, "entered") }
    let written = try opened.write(by: name) { _ throws(Failure) in drafts }
    tell(written.news)
    let events = written.events
    let says =
      events.count == 1 ? "\(events[0].on): \(events[0].words)" : "\(events.count) entries made"
    happen(.written(events, says))
  }

  /// Keeps how the user wants it for the next time; not being able to is told.
  private mutating func keep(_ preference: Preference) {
    do throws(FileFailure) {
      try PreferencesFile.current?.change { $0.keep(preference) }
    } catch {
      happen(.failed("not kept for the next time: \(error.description)"))
    }
  }

  /// Lets the user's own editor change a text, the screen its own meanwhile.
  private mutating func compose(_ text: String) {
    screen.leave()
    let changed = Result { () throws(EditedText.Failure) in try EditedText.change(text) }
    screen.comeBack()
    switch changed {
    case .success(let changed): happen(.composed(changed))
    case .failure(let failure): happen(.notComposed(failure.description))
    }
  }

  private mutating func write(_ drafts: [EventDraft], _ says: String) {
    guard let name = author() else {
      let suggestion = Environment.current.accountName ?? ""
      return happen(.unnamed(drafts, says: says, suggestion: suggestion))
    }
    do {
      let written = try opened.write(by: name) { _ throws(Failure) in drafts }
      tell(written.news)
      happen(.written(written.events, says))
      // What was taken up is entered and waits no longer.
      if !keptDrafts.isEmpty { _ = keepDrafts() }
    } catch {
      happen(.notWritten(Failure(error)?.brief ?? "the journal could not be written"))
    }
  }

  /// Takes in what others wrote, and a catalogue that was changed.
  private mutating func lookForNews(_ parts: DossierParts) {
    guard !parts.isEmpty, isFolderThere() else { return }
    defer {
      let count = problemCount
      if count != state.problemCount { happen(.leftOut(count)) }
    }
    if parts.contains(.journal), let news = try? opened.readNews() { tell(news) }
    guard parts.contains(.catalogue), let fresh = try? OpenDossier(at: opened.place) else { return }
    // What came since the line above is in the fresh journal and would be told no more.
    let isNew =
      fresh.catalogue != opened.catalogue
      || fresh.journal.events.count != opened.journal.events.count
    opened = fresh
    if isNew { happen(.reloaded(options.view(opened))) }
  }

  /// Whether the dossier's folder is there; what is shown stays until it is back.
  private mutating func isFolderThere() -> Bool {
    let isThere = opened.place.isThere
    if isThere == state.isFolderGone { happen(isThere ? .folderBack : .folderGone) }
    return isThere
  }

  /// How many entries cannot be read, without a last line that somebody may be writing just now.
  private var problemCount: Int {
    let count = opened.problems.count
    return opened.isLastLineTorn && count > state.problemCount ? count - 1 : count
  }

  private mutating func tell(_ news: DossierNews) {
    if news.isWhole {
      happen(.reloaded(options.view(opened)))
    } else if !news.events.isEmpty {
      happen(.news(news.events))
    }
  }

  /// Another day: dates are counted from it.
  private mutating func turnPage() {
    midnight = Clock.nextMidnight(after: Clock.now())
    guard options.asOf == nil, LocalTime.system.day(.now) != state.dossier.day else { return }
    happen(.reloaded(options.view(opened)))
  }
}
