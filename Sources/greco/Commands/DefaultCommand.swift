import ArgumentParser
import Files
import Model
import Reports

/// `greco` by itself: the dashboard, or everything line by line where there is no terminal.
struct DefaultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard, or print everything without a terminal.",
    usage: "greco dashboard \(FilterOptions.usage)",
    discussion: """
      The word itself may be left out. Of several dossiers, as greco ./A ./B or greco DIR/ with the folder \
      that they are in, a line each is shown, and Enter opens one of them. With one of these options only some is shown, until it is \
      left with Esc, as by: greco --responsible justice --overdue.
      """
  )

  @OptionGroup var only: FilterOptions

  @OptionGroup var options: GlobalOptions

  /// What is no command and no option, so that it is refused and not passed over.
  @Argument(parsing: .allUnrecognized, help: .hidden) var words: [String] = []

  func run() throws {
    let folders = words.filter(Self.isFolder)
    let others = words.filter { !Self.isFolder($0) }
    if let word = others.first(where: { !$0.hasPrefix("-") }) ?? others.first {
      throw Failure(Self.refusal(of: word), .usage)
    }
    guard !folders.isEmpty else { return try showEverything(options, only: only) }
    try showPortfolio(folders)
  }

  /// Whether a word names a folder, and is no command.
  private static func isFolder(_ word: String) -> Bool {
    !word.hasPrefix("-") && (word.contains("/") || word == "." || word == "..")
  }

  /// Opens one dossier as by `--dossier`, and several as a portfolio.
  private func showPortfolio(_ folders: [String]) throws {
    if !options.dossiers.isEmpty {
      throw Failure("Name dossiers either by --dossier or by their folders alone.", .usage)
    }
    let places = try DossierPlace.all(at: folders)
    guard places.count > 1 else {
      var options = options
      options.dossiers = places.map(\.folder)
      return try showEverything(options, only: only)
    }
    if !only.isEmpty {
      throw Failure(
        "What is shown of several dossiers is all; leave the other options out.",
        .usage
      )
    }
    try showSeveral(places, options)
  }

  private static func refusal(of word: String) -> String {
    if word.hasPrefix("-") {
      return "There is no option \u{201C}\(word)\u{201D} here. greco --help shows them all."
    }
    let names = Greco.configuration.subcommands.dropFirst().map { $0._commandName } + ["help"]
    if names.contains(word) {
      return "\u{201C}\(word)\u{201D} comes first: greco \(word), then what is asked for."
    }
    let nearest =
      names.filter { $0.hasPrefix(word) }
      + names.sorted {
        $0.distance(to: word) < $1.distance(to: word)
      }
    let near = nearest.first { $0.hasPrefix(word) || $0.distance(to: word) <= 3 }
    let hint = near.map { "Did you mean greco \($0)?" } ?? "greco --help shows them all."
    return "There is no command \u{201C}\(word)\u{201D}. \(hint)"
  }
}

/// Opens the dashboard, or prints the plain view where that was asked for or there is no terminal.
func showEverything(_ options: GlobalOptions, only: FilterOptions?) throws {
  if canDraw(options) {
    try runDashboard(options, only: only)
  } else {
    try printPlainView(options, only: only)
  }
}

private func canDraw(_ options: GlobalOptions) -> Bool {
  !options.plain && isTerminal(0) && isTerminal(1) && !Environment.current.isDumb
}

/// Opens several dossiers, or prints a line for each where there is no terminal.
func showSeveral(_ places: [DossierPlace], _ options: GlobalOptions) throws {
  if canDraw(options) {
    try runDashboard(options, only: nil, among: places)
  } else {
    try printSeveral(places, options)
  }
}

/// Prints a line for each of several dossiers; one that cannot be read is named, and the status tells it.
func printSeveral(_ places: [DossierPlace], _ options: GlobalOptions) throws {
  var worst: OpenFailure?
  let lines = places.map { place -> String in
    do throws(OpenFailure) {
      let opened = try OpenDossier(at: place)
      let dossier = options.view(opened)
      let look =
        options.asOf == nil
        ? LookFile(of: place, dossier.catalogue.id, in: .current)?.read() : nil
      let glance = Glance(
        dossier,
        leftOut: opened.problems.count,
        newCount: dossier.newCount(since: look, for: options.lookers())
      )
      return PlainGlance(glance, at: place.folder, today: options.asOf ?? .today).text
    } catch {
      worst = worst ?? error
      return "\(place.folder): cannot be read: \(error.brief)."
    }
  }
  try put(lines.map { $0 + "\n" }.joined())
  if let worst { throw ExitCode(worst.exitStatus) }
}

/// Prints the plain view.
func printPlainView(_ options: GlobalOptions, only: FilterOptions?) throws {
  let opened = try options.open()
  let dossier = options.view(opened)
  let filter = try only?.filter(in: dossier) ?? Filter()
  try put(PlainView(dossier, filter, place: opened.whereWords).text)
}
