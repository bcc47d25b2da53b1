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
      The word itself may be left out. With one of these options only some is shown, until it is \
      left with Esc, as by: greco --responsible justice --overdue.
      """
  )

  @OptionGroup var only: FilterOptions

  @OptionGroup var options: GlobalOptions

  /// What is no command and no option, so that it is refused and not passed over.
  @Argument(parsing: .allUnrecognized, help: .hidden) var words: [String] = []

  func run() throws {
    if let word = words.first(where: { !$0.hasPrefix("-") }) ?? words.first {
      throw Failure(Self.refusal(of: word), .usage)
    }
    try showEverything(options, only: only)
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
  let canDraw = !options.plain && isTerminal(0) && isTerminal(1) && !Environment.current.isDumb
  if canDraw {
    try runDashboard(options, only: only)
  } else {
    try printPlainView(options, only: only)
  }
}

/// Prints the plain view.
func printPlainView(_ options: GlobalOptions, only: FilterOptions?) throws {
  let opened = try options.open()
  let dossier = options.view(opened)
  let filter = try only?.filter(in: dossier) ?? Filter()
  try put(PlainView(dossier, filter, place: opened.whereWords).text)
}
