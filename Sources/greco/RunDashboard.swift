import Dashboard
import Files
import Model
import Session
import Terminal

/// Opens the dashboard and returns when the user has quit.
///
/// Of several places the first that can be read is opened; none are for the one that the options name.
func runDashboard(
  _ options: GlobalOptions,
  only: FilterOptions?,
  among places: [DossierPlace] = []
) throws {
  do {
    let reading = Preferences.Reading.current
    reading.sayWhatIsNotUsed()
    let opened =
      try places.isEmpty ? OpenDossier(options.dossier(), in: .current) : OpenDossier(first: places)
    // What cannot be asked for is refused while the terminal is still the shell's.
    let filter = try only.flatMap { $0.isEmpty ? nil : try $0.filter(in: options.view(opened)) }
    // Handed over, not kept: a second owner would have a long journal copied at the first change.
    let portfolio = places.isEmpty ? nil : Portfolio(places.map(\.folder))
    var session = try Session(
      consume opened,
      among: portfolio,
      options,
      filter ?? Filter(),
      reading
    )
    let lost = session.run()
    // Said once the terminal is the shell's again.
    _ = consume session
    if let lost { say("what was begun is not kept for later: \(lost)") }
  } catch let failure as ScreenFailure {
    // What cannot be drawn can be read; what helps is said last, where it is seen.
    defer { say(failure.description) }
    if places.isEmpty {
      try printPlainView(options, only: only)
    } else {
      try printSeveral(places, options)
    }
  }
}

extension Session {
  /// Takes the terminal and opens the dashboard there.
  fileprivate init(
    _ opened: consuming OpenDossier,
    among portfolio: Portfolio?,
    _ options: GlobalOptions,
    _ filter: Filter,
    _ reading: Preferences.Reading
  ) throws(ScreenFailure) {
    let environment = Environment.current
    let preferences = reading.preferences
    let hasMouse = options.hasMouse(preferences, environment)
    let display = try TerminalDisplay(mouse: hasMouse, colors: !environment.noColor)
    let settings = Settings(
      options,
      preferences,
      environment,
      speaksUnicode: display.speaksUnicode
    )
    let isNew = opened.journal.events.isEmpty && opened.place.isOwnCopy
    self.init(
      opened,
      among: portfolio,
      asOf: options.asOf,
      settings: settings,
      filter: filter,
      userName: options.by,
      syncs: preferences.sync,
      greeting: isNew ? "Neither GRECO's nor the Council of Europe's program" : nil,
      complaint: reading.complaint,
      on: display,
      belongings: UserBelongings(options: options),
      commands: TypedCommands()
    )
  }
}

extension OpenDossier {
  /// The first of several that can be read.
  fileprivate init(first places: [DossierPlace]) throws(OpenFailure) {
    var failure: OpenFailure?
    for place in places {
      do throws(OpenFailure) {
        self = try OpenDossier(at: place)
        return
      } catch {
        failure = failure ?? error
      }
    }
    throw failure ?? .noHome
  }
}

extension Preferences.Reading {
  /// What of the user's preferences is not used, where something is not.
  fileprivate var complaint: String? {
    problems.first.map { problem in
      let line = problem.position.map { ", line \($0.line)" } ?? ""
      // The whole of it, with all that was expected, is longer than a line.
      let what = problem.field.map { "\($0) is not used" } ?? "they cannot be read"
      return "your preferences\(line): \(what); greco check says why"
    }
  }
}
