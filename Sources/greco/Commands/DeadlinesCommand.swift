import ArgumentParser
import Reports

/// `greco deadlines`: what is due and when, soonest first.
struct DeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: "List what is due and when, soonest first.",
    usage: "greco deadlines \(SelectionOptions.usage) [--within <days>] [--json]",
    discussion: "With --within, ends with status 1 if nothing is due by then and nothing is late."
  )

  @Option(
    help: ArgumentHelp("Only what is late or due within so many days, as 30d.", valueName: "days"),
    transform: Self.days
  )
  var within: Typed<Int>?

  @OptionGroup var selection: SelectionOptions

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws { _ = try within?.get() }

  func run() throws {
    let dossiers = try options.views()
    let lists = zip(dossiers, try selection.filters(in: dossiers)).map {
      DeadlineList($0, within: within?.value, of: $1)
    }
    if json {
      try put(DeadlineList.json(lists))
    } else {
      try toldOf(lists, unless: \.isEmpty).forEach { try show($0, lists.count) }
    }
    if within != nil, lists.allSatisfy(\.isEmpty) {
      throw ExitCode(ExitStatus.nothingFound.rawValue)
    }
  }

  private func show(_ list: DeadlineList, _ count: Int) throws {
    try sayWhich(list.dossier, among: count)
    sayIfInvented(list.dossier)
    if let silence = list.silence { say(silence) }
    try put(options.terminalWidth.map(list.text(in:)) ?? list.text)
  }

  private static func days(_ text: String) -> Typed<Int> {
    let digits = text.hasSuffix("d") ? String(text.dropLast()) : text
    guard let days = Int(digits), (0...99_999).contains(days) else {
      return .failure(
        ValidationError("--within: \u{201C}\(text)\u{201D} is no number of days; write it as 30d.")
      )
    }
    return .success(days)
  }
}
