import Canvas
import Dashboard
import Files
import Glibc
import Model
import Testing

@testable import Session

/// Somebody at the dashboard, with a dossier on a disk, a terminal that is none, and clocks that stand
/// still.
final class Sitting {
  let scratch: Scratch
  let belongings: MadeUpBelongings
  let display: MadeUpDisplay
  let time: MadeUpTime
  private var session: Session

  init(
    in scratch: Scratch = Scratch(),
    belongings: MadeUpBelongings = MadeUpBelongings(),
    commands: MadeUpCommands = MadeUpCommands(),
    asOf: Day? = nil,
    size: (width: Int, height: Int) = (120, 40),
    portfolio: [String] = [],
    calls: SystemCalls = .real
  ) throws {
    (self.scratch, self.belongings) = (scratch, belongings)
    (display, time) = (MadeUpDisplay(width: size.width, height: size.height), MadeUpTime())
    let place = DossierPlace(folder: portfolio.first ?? scratch.path)
    session = Session(
      try OpenDossier(at: place, calls: calls),
      among: portfolio.isEmpty ? nil : Portfolio(portfolio),
      asOf: asOf,
      settings: Settings(),
      on: display,
      belongings: belongings,
      commands: commands,
      clocks: time.clocks
    )
    session.begin()
  }

  /// Presses keys one after the other: `↵` is Enter, `⎋` is Esc, `⌃C` is ^C.
  func type(_ text: String) {
    var isControl = false
    for character in text {
      switch character {
      case "⌃": isControl = true
      case "↵": happens(.input([.key(.enter)]))
      case "⎋": happens(.input([.key(.escape)]))
      default:
        let key: Key =
          isControl ? .control(Character(character.lowercased())) : .character(character)
        isControl = false
        happens(.input([.key(key)]))
      }
    }
  }

  func happens(_ wake: Wake) { session.take(wake) }

  /// What the folder tells of, where it tells of something.
  func looks() {
    if isWokenUp(by: session.watch?.descriptor) || hasNewsOfOthers { happens(.ready) }
  }

  /// Whether something is told of the dossiers of a portfolio.
  var hasNewsOfOthers: Bool { isWokenUp(by: session.watchOfAll?.descriptor) }

  private func isWokenUp(by descriptor: Int32?) -> Bool {
    guard let descriptor else { return false }
    var files = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    return poll(&files, 1, 0) > 0
  }

  /// Time goes by, and whatever waits for that is done.
  func waits(_ milliseconds: Int) {
    time.pass(milliseconds)
    happens(.waited)
  }

  /// Lets programs that are at work come to their end, in no time by the clocks; those that do not are
  /// waited for so many times five milliseconds.
  func untilAllIsMade(patience: Int = 10_000) {
    for _ in 0..<patience where hasWork {
      var files = session.jobs.reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      files += session.jobs.writing.map { pollfd(fd: $0, events: Int16(POLLOUT), revents: 0) }
      poll(&files, nfds_t(files.count), 5)
      happens(.ready)
    }
  }

  /// Somebody else enters something in another program.
  func meanwhile(_ drafts: EventDraft...) throws {
    var other = try DossierFolder.reading(DossierPlace(folder: scratch.path)).folder
    _ = try other.append(by: "Bob", at: time.now) { _ in
      (Drafts(drafts), session.state.journal.lastID(at: time.now))
    }
  }

  /// Everything that is to be seen.
  var screen: String { display.rows.joined(separator: "\n") }
  var footer: String { display.rows.last ?? "" }

  /// Whether a program is at work.
  var hasWork: Bool { session.state.work != nil }

  /// Whether the last frame is that of how things are.
  var showsWhatIsSo: Bool {
    var drawing = Drawing()
    let frame = drawing.frame(of: session.state, isPassing: session.moves.isOn)
    return isOver || frame == display.frames.last
  }

  /// Where in memory the events are.
  var placeOfEvents: Int? {
    session.state.journal.events.withUnsafeBufferPointer {
      $0.baseAddress.map { Int(bitPattern: $0) }
    }
  }

  var isOver: Bool { session.isOver }
  var timeLeft: Int? { session.timeLeft }
  var midnight: Int { session.midnight }

  /// The session is over: why what was begun is not kept, if it is not.
  func leave() -> String? { session.end() }

  /// What the dashboard takes for entered, which is shown.
  var events: [Event] { session.state.journal.events }
}
