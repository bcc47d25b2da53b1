import Canvas
import Dashboard
import Files
import Model
import Terminal

/// Opens the dashboard and returns when the user has quit.
func runDashboard(_ options: GlobalOptions) throws {
  do {
    // Handed over, not kept: a second owner would have a long journal copied at the first change.
    var loop = try DashboardLoop(try OpenDossier(options.dossier, in: .current), options)
    loop.run()
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
  private var screen: Screen
  private var watch: FolderWatch?
  private var knownAuthor: String?
  private var midnight = Clock.nextMidnight(after: Clock.now())
  private var isOver = false

  /// Takes the terminal and draws the first frame.
  init(_ opened: OpenDossier, _ options: GlobalOptions) throws {
    let environment = Environment.current
    screen = try Screen(
      mouse: !options.noMouse,
      colors: !environment.noColor && options.palette?.isColored != false
    )
    state = State(
      options.view(opened),
      settings: Settings(opened, options, environment, speaksUnicode: screen.speaksUnicode),
      size: State.Size(width: screen.width, height: screen.height),
      userName: options.by,
      greeting: Self.greeting(opened)
    )
    self.opened = opened
    self.options = options
    // The first frame comes first: nothing else is awaited for it.
    screen.draw(Dashboard.draw(state))
    watch = try? FolderWatch(path: self.opened.place.folder)
  }

  private static func greeting(_ opened: OpenDossier) -> String? {
    guard opened.journal.events.isEmpty, opened.place.isOwnCopy else { return nil }
    return "Neither GRECO's nor the Council of Europe's program"
  }

  /// Shows what happens until the user quits or the terminal is gone.
  mutating func run() {
    // What was written between opening and watching was seen by neither.
    lookForNews(.journal)
    opened.makeRoom()
    while !isOver {
      switch screen.wait(folder: watch?.descriptor, until: midnight) {
      case .input(let inputs): take(inputs)
      case .folder: lookForNews(watch?.drain() ?? [])
      case .clock: turnPage()
      case .continued: screen.redrawAll()
      case .hangup, .terminate: isOver = true
      }
      if !isOver { screen.draw(Dashboard.draw(state)) }
    }
  }

  private mutating func take(_ inputs: [Input]) {
    for input in inputs {
      guard !isOver, let action = state.action(for: input) else { continue }
      happen(action)
    }
  }

  private mutating func happen(_ action: Action) {
    for effect in update(&state, action) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .write(let drafts, let says): write(drafts, says)
    case .identify(let command):
      do {
        happen(.identified(try author(), then: command))
      } catch {
        happen(.notWritten(Failure(error)?.message ?? "nobody knows your name"))
      }
    case .quit: isOver = true
    case .suspend: screen.suspend()
    case .redraw: screen.redrawAll()
    }
  }

  /// Whose name is signed with; asked for once.
  private mutating func author() throws -> String {
    let name = try state.userName ?? knownAuthor ?? options.author()
    knownAuthor = name
    return name
  }

  private mutating func write(_ drafts: [EventDraft], _ says: String) {
    do {
      let written = try opened.write(by: try author()) { _ throws(Failure) in drafts }
      tell(written.news)
      happen(.written(written.events, says))
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
    let isNew = fresh.catalogue != opened.catalogue
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
